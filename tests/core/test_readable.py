"""Every moment and day that is kept can be read back: by a check, and after an upgrade."""

import importlib.util
from datetime import UTC, date, datetime

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DataError

from app.core import bounds, readable
from app.core.db import db
from config.settings import ROOT
from tests.factories.cast import PASSWORD

BEYOND = "update memberships set until_at = cast(:at as timestamptz)"
STEP = ROOT / "migrations" / "versions" / "0109_readable_times.py"
POISON = "9999-12-31 23:59:59-08"


def test_every_moment_and_day_in_the_database_is_held(app):
    """Of every table, so also of those that come."""
    rows = db.session.execute(
        text("""
        select a.attrelid::regclass::text, a.attname::text,
            exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c'
                and a.attnum = any (k.conkey) and k.conname like '%readable' and k.convalidated)
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
            and not a.attisdropped
            and a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype)
    """)
    ).all()
    assert len(rows) > 200
    assert [row for row in rows if not row[2]] == []


@pytest.mark.parametrize("at", ["10000-01-01 07:59:59+00", "0001-12-31 00:01+00 BC", "infinity"])
def test_the_database_refuses_what_python_cannot_read(app, at):
    with pytest.raises(Exception, match="readable"):
        db.session.execute(text(BEYOND), {"at": at})
    db.session.rollback()


def test_bounds_leave_room_within_what_is_held():
    held = (readable.FIRST, readable.END)
    first, end = (datetime.fromisoformat(each[:10]).replace(tzinfo=UTC) for each in held)
    assert first < bounds.EARLIEST < bounds.LATEST < end
    assert first.date() < bounds.FIRST_DAY < bounds.LAST_DAY < end.date() < date.max


@pytest.fixture
def owner_connection(app, settings):
    """As the owner of the tables, who upgrades."""
    engine = create_engine(settings.database_url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        connection.execute(text("set market.viewer = 'system'"))
        yield connection
    engine.dispose()


@pytest.fixture
def upgraded(owner_connection):
    """Runs the step that brings rows within reach, and what holds them, as an upgrade does."""
    spec = importlib.util.spec_from_file_location("step", STEP)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def run():
        with Operations.context(MigrationContext.configure(owner_connection)):
            module.bring_within_reach()
        readable.hold(owner_connection.connection.driver_connection)
        owner_connection.commit()

    return run


@pytest.fixture
def poison(owner_connection):
    """Rows as they came in before anything held them."""

    def run(table, column, where="true"):
        for statement in (
            f"alter table {table} drop constraint ck_{table}_readable",
            f"alter table {table} disable trigger user",
            f"update {table} set {column} = '{POISON}' where {where}",
            f"alter table {table} enable trigger user",
        ):
            owner_connection.execute(text(statement))
        owner_connection.commit()

    return run


def test_who_was_poisoned_is_read_let_go_and_erased_after_the_upgrade(as_, poison, upgraded):
    asked = as_("seller").post("/memberships", {"login": "buyer_clerk", "duties": ["lister"]}).json
    poison("memberships", "until_at", f"id = '{asked['id']}'")
    poison("membership_duties", "until_at", f"membership_id = '{asked['id']}'")
    with pytest.raises(DataError):
        as_("buyer_clerk").get(f"/memberships/{asked['id']}")
    db.session.remove()
    upgraded()
    shown = as_("buyer_clerk").get(f"/memberships/{asked['id']}")
    assert (shown.status_code, shown.json["until_at"][:10]) == (200, "3200-01-01")
    assert as_("buyer_clerk").post(f"/memberships/{asked['id']}/accept").status_code == 200
    assert as_("seller").post(f"/memberships/{asked['id']}/end").status_code == 200
    erased = as_("buyer_clerk").post("/my/erasure", {"password": PASSWORD}, key=None)
    assert erased.status_code == 204, erased.json


def test_an_append_only_row_is_brought_within_reach_and_stays_as_it_is(make, poison, upgraded):
    make.listing()
    poison("events", "happened_at")
    upgraded()
    assert db.session.scalar(text("select max(happened_at) from events")).year == 3200
    with pytest.raises(Exception, match=r"append-only|permission"):
        db.session.execute(text("delete from events"))
    db.session.rollback()

"""The second wall: without a query's own filter there is still nothing of others to see."""

import pytest
from sqlalchemy import text

from app.core import viewer
from app.core.db import db
from app.core.viewer import WallMissing, assert_wall
from app.deals.models import Deal
from app.parties.mandates.models import Mandate
from app.parties.personal.commands import put_field
from tests.conftest import problem_of

FORCED = "select relname from pg_class where relforcerowsecurity and relkind = 'r' order by 1"


@pytest.fixture
def busy(make, cast, settle):
    """A market in which something private stands in every table with a wall."""
    make.mandate()
    make.deal("completed")
    settle()
    put_field(cast["buyer"].actor, kind="phone", value="13812345678")
    db.session.execute(
        text(
            "insert into consents (id, user_id, purpose, text_version) "
            "values (gen_random_uuid(), :u, 'x', '1')"
        ),
        {"u": cast["buyer"].actor.user_id},
    )
    db.session.commit()


def counted(actor):
    token = viewer.viewer.set(actor)
    try:
        tables = db.session.scalars(text(FORCED)).all()
        return {t: db.session.scalar(text(f"select count(*) from {t}")) for t in tables}
    finally:
        db.session.rollback()
        viewer.viewer.reset(token)


def test_a_stranger_sees_no_row_of_any_table_with_a_wall(busy, cast):
    everybody = counted(viewer.viewer.get())
    assert len(everybody) >= 16
    for name in ("deals", "contracts", "payments", "mandates", "personal_fields", "offers"):
        assert everybody[name] > 0, name
    assert set(counted(cast["stranger"].actor).values()) == {0}
    buyer = counted(cast["buyer"].actor)
    assert buyer["deals"] > 0
    assert buyer["mandates"] == 0


def test_with_every_filter_of_the_code_removed_a_stranger_still_finds_nothing(
    make, as_, monkeypatch, cast
):
    deal_id, mandate_id = str(make.deal("signing").id), str(make.mandate().id)
    for model in (Deal, Mandate):
        monkeypatch.setattr(model, "roles_of", lambda self, actor: {"anybody"})
    assert problem_of(as_("stranger").get(f"/deals/{deal_id}")) == (404, "not-found")
    assert problem_of(as_("stranger").get(f"/mandates/{mandate_id}")) == (404, "not-found")


def test_the_role_of_the_app_owns_nothing_and_is_no_superuser(app, settings, owner):
    role = db.session.execute(
        text("select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user")
    ).one()
    assert tuple(role) == ("market_app", False, False)
    assert_wall(db.session)
    db.session.execute(text("set local role none"))
    with pytest.raises(WallMissing):
        assert_wall(db.session)


def test_nobody_writes_a_row_of_somebody_else(make, cast):
    make.deal("signing")
    db.session.rollback()
    token = viewer.viewer.set(cast["stranger"].actor)
    try:
        changed = db.session.execute(text("update deals set price = 1")).rowcount
        assert changed == 0
        with pytest.raises(Exception, match="row-level security"):
            db.session.execute(
                text(
                    "insert into consents (id, user_id, purpose, text_version) "
                    "values (gen_random_uuid(), :u, 'x', '1')"
                ),
                {"u": cast["buyer"].actor.user_id},
            )
    finally:
        db.session.rollback()
        viewer.viewer.reset(token)

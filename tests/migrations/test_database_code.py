"""What the database runs itself is what the files beside the nouns say, after every upgrade."""

import os
import subprocess
import sys

import psycopg
import pytest

from app.core import database_code
from app.core.database_code import Code
from config.settings import ROOT

POLICIES = "select tablename, policyname, qual, with_check from pg_policies order by 1, 2"
TRIGGERS = """
select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) from pg_trigger
where not tgisinternal order by 1, 2
"""
FUNCTIONS = """
select p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p
where pronamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1
"""
GRANTS = """
select table_name, privilege_type from information_schema.table_privileges
where grantee = 'market_app' order by 1, 2
"""
NEW = "create or replace function twice(n int) returns int language sql as $$ select 2 * n $$;\n"


@pytest.fixture
def owner_connection(app, settings):
    """A transaction of the tables' owner that is rolled back."""
    with psycopg.connect(settings.database_url) as connection:
        yield connection
        connection.rollback()


def catalogue(connection):
    return [connection.execute(q).fetchall() for q in (POLICIES, TRIGGERS, FUNCTIONS, GRANTS)]


def with_code(monkeypatch, *changed, without=""):
    real = {code.path: code for code in database_code.files() if code.path != without}
    files = real | {code.path: code for code in changed}
    monkeypatch.setattr(database_code, "files", lambda: list(files.values()))


def test_nothing_is_applied_twice(owner_connection):
    before = catalogue(owner_connection)
    assert database_code.differences(owner_connection) == []
    assert database_code.apply(owner_connection) == []
    assert catalogue(owner_connection) == before


def test_everything_applied_again_is_the_same(owner_connection):
    before = catalogue(owner_connection)
    owner_connection.execute("update database_code set digest = 'of another text'")
    assert len(database_code.apply(owner_connection)) == len(database_code.files())
    assert catalogue(owner_connection) == before


def test_a_changed_file_is_applied_and_only_it(owner_connection, monkeypatch):
    changed = Code("app/deals/database.sql", _text("app/deals/database.sql") + NEW)
    with_code(monkeypatch, changed)
    assert database_code.differences(owner_connection) == [changed.path]
    assert database_code.apply(owner_connection) == [changed.path]
    assert owner_connection.execute("select twice(21)").fetchone() == (42,)


@pytest.mark.parametrize("kind", ["function", "trigger", "policy", "file"])
def test_what_no_file_declares_any_more_is_dropped(owner_connection, monkeypatch, kind):
    before = catalogue(owner_connection)
    made = {
        "function": NEW,
        "trigger": "create trigger late before update on outcasts "
        "for each row execute function refuse_change();\n",
        "policy": "create policy late on outcasts using (true);\n",
        "file": NEW,
    }[kind]
    owner_connection.execute("create table outcasts (id int)")
    extra = Code("app/deals/extra/database.sql", made)
    with monkeypatch.context() as patch:
        with_code(patch, extra)
        database_code.apply(owner_connection)
        assert catalogue(owner_connection) != before
    assert database_code.apply(owner_connection) == []
    owner_connection.execute("drop table outcasts")
    assert catalogue(owner_connection) == before
    assert database_code.differences(owner_connection) == []


def test_a_function_that_was_made_by_hand_does_not_stay(owner_connection):
    owner_connection.execute(NEW)
    database_code.apply(owner_connection)
    assert ("twice(integer)",) not in owner_connection.execute(
        "select oid::regprocedure::text from pg_proc where proname = 'twice'"
    ).fetchall()


def test_every_declared_thing_is_seen_by_the_reader_of_files(owner_connection):
    """A statement that the reader's patterns miss would be dropped as undeclared, or never made."""
    policies, triggers, functions, _ = catalogue(owner_connection)
    declared = database_code.files()
    assert {(n, t) for t, n, *_ in policies} == {p for code in declared for p in code.policies}
    assert {(n, t) for t, n, _ in triggers} == {p for code in declared for p in code.triggers}
    names = {signature.partition("(")[0] for signature, _ in functions}
    assert names == {name for code in declared for name in code.functions}
    walled = owner_connection.execute(
        "select relname from pg_class where relrowsecurity and relforcerowsecurity"
    ).fetchall()
    assert {name for (name,) in walled} == {t for code in declared for _, t in code.policies}


@pytest.mark.parametrize(
    ("revision", "said"),
    [("0002", "before the first release"), ("0023", "before the first release"), ("9000", "newer")],
)
def test_a_database_that_cannot_be_upgraded_is_told_so_in_one_line(
    servers, app, settings, revision, said
):
    with psycopg.connect(settings.database_url, autocommit=True) as connection:
        connection.execute("update alembic_version set version_num = %s", (revision,))
        before = connection.execute("select count(*) from pg_class").fetchone()
    done = upgrade(settings)
    lines = done.stderr.strip().splitlines()
    assert done.returncode == 1
    assert len(lines) == 1, done.stderr
    assert revision in lines[0]
    assert said in lines[0]
    with psycopg.connect(settings.database_url) as connection:
        assert connection.execute("select count(*) from pg_class").fetchone() == before


def test_an_upgrade_waits_for_no_lock_longer_than_people_would(servers, app, settings):
    """A reader of a table with a policy holds it; the upgrade ends with one line, has changed
    nothing, and goes through when the reader has gone."""
    digests = "select path, digest from database_code order by 1"
    with psycopg.connect(settings.database_url, autocommit=True) as connection:
        connection.execute("update database_code set digest = 'of another text'")
        before = connection.execute(digests).fetchall()
        with psycopg.connect(settings.database_url) as reader:
            reader.execute("lock table departures in access share mode")
            done = upgrade(settings)
            assert done.returncode == 1
            assert len(done.stderr.strip().splitlines()) == 1, done.stderr
            assert "stayed locked for 2s: nothing was changed" in done.stderr
            assert connection.execute(digests).fetchall() == before
        assert upgrade(settings).returncode == 0
        assert connection.execute(digests).fetchall() != before
        assert database_code.differences(connection) == []


def upgrade(settings):
    """`flask db upgrade` in a process of its own."""
    environment = {"DATABASE_URL": settings.database_url, "REDIS_URL": settings.redis_url}
    environment |= {"LOG_LEVEL": "ERROR", "PYTHONPATH": str(ROOT), "VAR": settings.var}
    return subprocess.run(
        [sys.executable, "-m", "flask", "db", "upgrade"],
        env={"PATH": os.environ["PATH"]} | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def _text(path):
    return next(code.text for code in database_code.files() if code.path == path)

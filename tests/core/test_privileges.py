"""Append-only by privilege (T42): the app's role may do what the files say, and nothing else.

The table of intent is `grant` and `revoke` in each `database.sql`; a table that none of them names
is a record: it is read and added to.
"""

import re
from dataclasses import dataclass, field

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import CheckViolation, InsufficientPrivilege

from app.core import database_code

ROLE = "market_app"
PATH = "search_path=pg_catalog, public, pg_temp"
ON_TABLES = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
ON_COLUMNS = ("SELECT", "INSERT", "UPDATE", "REFERENCES")
SAYS = re.compile(
    r"^(grant|revoke) (\w+)(?: \(([^)]+)\))? on (?:(sequence|function) )?(.+?) (?:to|from) (\w+);$"
)
AS_OWNER = {"post_transfer": "balance and entry together"}  # functions, and what the role lacks
RECORDS = (  # as the law has them: neither changed nor removed
    *("entries", "transfers", "accounts", "settlements", "statements"),
    *("contracts", "signatures", "deliveries", "registrations", "offers", "notice_editions"),
    *("bids", "auction_bidders", "auction_stages", "auction_protocols"),
    *("room_views", "room_promises", "relations", "broker_ratings", "broker_trainings"),
    *("legal_events", "legal_event_rules", "pilot_batches", "pilot_targets", "policy_keys"),
    *("screen_words", "database_code", "alembic_version"),
)
STANDING = {"state", "version", "next_check", "check_attempts", "check_error"}
ONLY = {  # records of which one thing is added later
    "events": {"position"},
    "policies": {"valid_to"},
    "custodian_keys": {"retired_at"},
    "key_fingerprints": {"retired_at"},
    "asset_ownerships": {"until_on"},
    "consents": {"withdrawn_at"},
    "membership_duties": {"until_at"},
    "room_documents": {"taken_out_at"},
    "offer_drafts": {"laid_at"},
    "payouts": STANDING,
    "granted_rights": STANDING,
    "approvals": STANDING | {"decided_by"},
    "auction_sealed_bids": {"sealed"},  # anew, by another key
}
NEVER = {"created_at", "workflow_version", "amount", "balance"}  # of any table

TABLES = """
select c.relname::text, array_agg(a.attname::text order by a.attnum)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 1 order by 1
"""
KEYS = """
select c.conrelid::regclass::text, a.attname::text
from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
where c.contype = 'p' and c.connamespace = 'public'::regnamespace
"""
DEFINERS = """
select p.proname::text, p.proconfig, pg_get_userbyid(p.proowner)::text,
    has_function_privilege(%s, p.oid, 'execute'),
    exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
            where a.grantee = 0)
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
"""


@dataclass
class Intent:
    """What the files say of one table."""

    whole: set[str] = field(default_factory=lambda: {"SELECT", "INSERT"})
    changed: set[str] = field(default_factory=set)  # columns


def said():
    """[(verb, privilege, columns, kind, names)] of every file; each is understood."""
    for code in database_code.files():
        for statement in code.grants:
            found = SAYS.match(" ".join(statement.split()))
            assert found, statement
            verb, privilege, columns, kind, names, who = found.groups()
            assert who in (ROLE, "public"), statement
            columns = set(columns.replace('"', "").split(", ")) if columns else set()
            yield verb, privilege.upper(), columns, kind, names


def intents(tables):
    found = {table: Intent() for table in tables}
    for verb, privilege, columns, kind, names in said():
        if kind is not None:
            continue
        for table in names.split(", "):
            if verb == "revoke":
                found[table].whole.remove(privilege)
            elif privilege == "UPDATE":
                assert columns, f"all of {table} may change"
                assert columns <= set(tables[table]), table
                found[table].changed |= columns
            else:
                assert (privilege, columns) == ("DELETE", set())
                found[table].whole.add(privilege)
    return found


@pytest.fixture
def owner(app, settings):
    with psycopg.connect(settings.database_url, autocommit=True) as connection:
        yield connection


@pytest.fixture
def tables(owner):
    return dict(owner.execute(TABLES).fetchall())


def held(owner, tables):
    """{table: (privileges on the whole, {(column, privilege)})} of the app's role."""
    asked = "select p from unnest(%s::text[]) p where has_table_privilege(%s, %s::regclass, p)"
    each = (
        "select c, p from unnest(%s::text[]) c, unnest(%s::text[]) p "
        "where has_column_privilege(%s, %s::regclass, c, p)"
    )
    for table, columns in tables.items():
        whole = {p for (p,) in owner.execute(asked, (list(ON_TABLES), ROLE, table))}
        yield table, whole, set(owner.execute(each, (columns, list(ON_COLUMNS), ROLE, table)))


def test_the_role_holds_what_the_files_say_of_every_table_and_column(owner, tables):
    wanted = intents(tables)
    for table, whole, of_columns in held(owner, tables):
        intent = wanted[table]
        assert whole == intent.whole, table
        expected = {(c, p) for c in tables[table] for p in intent.whole & set(ON_COLUMNS)}
        assert of_columns == expected | {(c, "UPDATE") for c in intent.changed}, table


def test_whatever_the_role_may_not_is_refused_to_it(owner, tables, capsys):
    """42501, for each table and each column, by the server itself."""
    wanted, refused = intents(tables), dict.fromkeys(("update", "delete", "truncate", "insert"), 0)
    owner.execute(f"set role {ROLE}")

    def refuses(kind, text, *names):
        with pytest.raises(InsufficientPrivilege):
            owner.execute(sql.SQL(text).format(*map(sql.Identifier, names)))
        refused[kind] += 1

    for table, columns in tables.items():
        intent = wanted[table]
        for column in columns:
            if column not in intent.changed:
                refuses("update", "update {} set {} = default where false", table, column)
        if "DELETE" not in intent.whole:
            refuses("delete", "delete from {} where false", table)
        if "INSERT" not in intent.whole:
            refuses("insert", "insert into {} default values", table)
        refuses("truncate", "truncate {}", table)
    for table, intent in wanted.items():  # and what it may is not
        for column in intent.changed:
            text = sql.SQL("update {} set {} = default where false")
            owner.execute(text.format(sql.Identifier(table), sql.Identifier(column)))
    with capsys.disabled():
        print(f"\n42501 for {ROLE} on {len(tables)} tables:", refused)
    assert refused["truncate"] == len(tables)
    assert refused["update"] > 700
    assert refused["delete"] > 90


def test_what_is_a_record_has_nothing_that_changes(tables):
    wanted = intents(tables)
    for table in RECORDS:
        assert not wanted[table].changed, table
        assert "DELETE" not in wanted[table].whole, table
    for table, columns in ONLY.items():
        assert wanted[table].changed == columns, table
        assert "DELETE" not in wanted[table].whole, table


def test_no_key_no_beginning_and_no_amount_is_changed(owner, tables):
    wanted = intents(tables)
    keys = set(owner.execute(KEYS).fetchall())
    changed = {(table, column) for table, intent in wanted.items() for column in intent.changed}
    assert changed & keys == set()
    assert {(table, column) for table, column in changed if column in NEVER} == set()


def test_what_runs_as_another_role_is_known_and_looks_nowhere_else(owner):
    found = owner.execute(DEFINERS, (ROLE,)).fetchall()
    assert {name for name, *_ in found} == set(AS_OWNER)
    for name, settings, runs_as, may_run, may_all in found:
        assert settings == [PATH], name
        assert runs_as != ROLE
        assert may_run, name
        assert not may_all, name


def test_what_a_trigger_reads_is_what_it_guards(owner):
    """A session's own temporary table comes first on its path, and would be read instead."""
    found = owner.execute(
        "select distinct p.proname::text, p.prosrc, p.proconfig from pg_trigger t "
        "join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal"
    ).fetchall()
    assert len(found) > 5
    for name, text, settings in found:
        if " from " in text:
            assert settings == [PATH], name


FORGED = {  # what it makes, then what it tries: what stops it
    "transfer": (
        "create temporary table entries (transfer_id uuid, amount bigint); "
        "select public.post_transfer(gen_random_uuid(), 'hold', null, array['bank', 'held'], "
        "array[gen_random_uuid(), gen_random_uuid()], array[0, 5]::bigint[])",
        "does not sum to zero",
    ),
    "rule": (
        "create temporary table policy_keys (like public.policy_keys); "
        "create temporary table policies (like public.policies); "
        "insert into public.policies (key, value, unit, valid_from, legal_basis, confidence) "
        "select key, most + 1, unit, '2099-01-01', 'x', 'D' from public.policy_keys limit 1",
        "is not within",
    ),
}


@pytest.mark.parametrize(("statements", "stopped"), FORGED.values(), ids=FORGED)
def test_no_table_of_the_roles_own_is_read_instead(owner, statements, stopped):
    owner.execute(f"set role {ROLE}")
    with pytest.raises(CheckViolation, match=stopped):
        owner.execute(statements)


def test_numbers_are_drawn_and_not_set(owner):
    wanted = {names for _, privilege, _, kind, names in said() if kind == "sequence"}
    found = owner.execute(
        "select relname::text, has_sequence_privilege(%s, oid, 'usage'), "
        "has_sequence_privilege(%s, oid, 'update') from pg_class "
        "where relkind = 'S' and relnamespace = 'public'::regnamespace",
        (ROLE, ROLE),
    ).fetchall()
    assert found
    for name, may_draw, may_set in found:
        assert may_draw, name
        assert may_set == (name in wanted), name


def test_a_table_nobody_thought_of_is_a_record_and_before_an_upgrade_nothing(owner):
    """What was granted by hand, or by default by an earlier release, is gone as well."""
    with owner.transaction(force_rollback=True):
        owner.execute(
            f"alter default privileges in schema public grant delete on tables to {ROLE}; "
            "create table afterthoughts (id int, said text); "
            f"grant all on payouts, entries to {ROLE}; grant update (amount) on bids to {ROLE}"
        )
        database_code.apply(owner)
        owner.execute("create table late (id int)")
        tables = dict(owner.execute(TABLES).fetchall())
        found = {table: (whole, columns) for table, whole, columns in held(owner, tables)}
        assert found["afterthoughts"][0] == {"SELECT", "INSERT"}
        assert found["late"] == (set(), set())
        assert found["payouts"][0] == {"SELECT", "INSERT"}
        assert found["entries"][0] == {"SELECT"}
        assert ("amount", "UPDATE") not in found["bids"][1]


def test_the_role_makes_nothing_of_its_own(owner):
    owner.execute(f"set role {ROLE}")
    for statement in (
        "create table mine (id int)",
        "create function mine() returns int language sql as 'select 1'",
        "alter table payouts disable trigger all",
        "drop table payouts",
    ):
        with pytest.raises(InsufficientPrivilege):
            owner.execute(statement)

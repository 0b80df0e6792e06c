"""What the database runs itself: functions, triggers, policies and grants, in `.sql` beside nouns.

A migration changes tables, once, and is frozen when it has landed. What can be replaced whole is no
step of that history: a noun's `database.sql` says what holds now, and is applied at the end of an
upgrade when its digest differs from the one the database has kept. What no file declares any more
is dropped, so the database and the files agree after every upgrade.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.core import readable

APP = Path(__file__).resolve().parent.parent
FLOORS = ("core", "parties", "catalogue", "money", "deals", "trading", "matching", "pilot")
GRANTS = APP / "core" / "grants.sql"

_FUNCTION = re.compile(r"^create or replace (?:function|procedure) (\w+)", re.M)
_TRIGGER = re.compile(r"^create (?:constraint )?trigger (\w+)\s.*?\son (\w+)\s", re.M | re.S)
_POLICY = re.compile(r"^create policy (\w+) on (\w+)\s", re.M)
_GRANT = re.compile(r"^(?:grant|revoke) [^;]+;", re.M)
_LEFT_OVER = """
select 'function', oid::regprocedure::text, proname::text, null from pg_proc p
where pronamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
union all
select 'trigger', null, tgname::text, tgrelid::regclass::text from pg_trigger
where not tgisinternal
union all
select 'policy', null, policyname::text, tablename::text from pg_policies
where schemaname = 'public'
"""


@dataclass(frozen=True)
class Code:
    """One file: its path below the repository, its text, and what it declares."""

    path: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the text, in hexadecimal."""
        return sha256(self.text.encode()).hexdigest()

    @property
    def functions(self) -> set[str]:
        return set(_FUNCTION.findall(self.text))

    @property
    def triggers(self) -> set[tuple[str, str]]:
        """(trigger, table)"""
        return set(_TRIGGER.findall(self.text))

    @property
    def grants(self) -> list[str]:
        """Statements: what the app's role may do here besides reading and adding rows."""
        return _GRANT.findall(self.text)

    @property
    def policies(self) -> set[tuple[str, str]]:
        """(policy, table); such a table is walled: row-level security binds its owner, too."""
        return set(_POLICY.findall(self.text))


def files() -> list[Code]:
    """Every `database.sql`, a lower floor first: policies call functions of the floors below."""
    found = sorted(APP.rglob("database.sql"), key=lambda path: (_floor(path), str(path)))
    return [Code(str(path.relative_to(APP.parent)), path.read_text()) for path in found]


def apply(connection: Any) -> list[str]:
    """Bring the database's own code up to the files; returns the paths that were applied.

    `connection` is psycopg's, in the transaction of the upgrade, as the owner of the tables.
    """
    kept = dict(connection.execute("select path, digest from database_code").fetchall())
    wanted = files()
    changed = [code for code in wanted if kept.get(code.path) != code.digest]
    connection.execute(GRANTS.read_text())  # the role, with the least
    connection.execute("set local check_function_bodies = off")  # they may call each other
    for code in changed:
        for statement in _without_what_is_replaced(code):
            connection.execute(statement)
        connection.execute(code.text)
        for _, table in sorted(code.policies):
            connection.execute(f"alter table {table} enable row level security")
            connection.execute(f"alter table {table} force row level security")
        connection.execute(
            "insert into database_code (path, digest) values (%s, %s) on conflict (path) "
            "do update set digest = excluded.digest, applied_at = clock_timestamp()",
            (code.path, code.digest),
        )
    _drop_left_over(connection, wanted)
    readable.hold(connection)
    for statement in (each for code in wanted for each in code.grants):
        connection.execute(statement)
    return [code.path for code in changed]


def differences(connection: Any) -> list[str]:
    """Paths whose text is not the one the database runs, and those it runs without a file."""
    kept = dict(connection.execute("select path, digest from database_code").fetchall())
    wanted = {code.path: code.digest for code in files()}
    return sorted(path for path in kept | wanted if kept.get(path) != wanted.get(path))


def _without_what_is_replaced(code: Code) -> Iterator[str]:
    """Policies and constraint triggers know no `create or replace`."""
    for name, table in sorted(code.triggers):
        yield f"drop trigger if exists {name} on {table}"
    for name, table in sorted(code.policies):
        yield f"drop policy if exists {name} on {table}"


def _drop_left_over(connection: Any, wanted: list[Code]) -> None:
    declared: dict[str, set[Any]] = {
        "function": {(name, None) for code in wanted for name in code.functions},
        "trigger": {pair for code in wanted for pair in code.triggers},
        "policy": {pair for code in wanted for pair in code.policies},
    }
    found = connection.execute(_LEFT_OVER).fetchall()
    for kind, signature, name, table in sorted(found, key=lambda row: row[0] == "function"):
        if (name, table) not in declared[kind]:
            on = f" on {table}" if table else ""
            connection.execute(f"drop {_kind(kind)} {signature or name}{on}")
    paths = [code.path for code in wanted]
    connection.execute("delete from database_code where path <> all (%s)", (paths,))


def _kind(kind: str) -> str:
    return "routine" if kind == "function" else kind  # a routine is a function or a procedure


def _floor(path: Path) -> int:
    return FLOORS.index(path.relative_to(APP).parts[0])

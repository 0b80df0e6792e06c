"""Is a PostgreSQL or Redis of one's own fit for the market? One line a fault, that says what to do.

`docs/outside-servers.md` shows the way to servers that are.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row

from config.settings import Settings
from deploy.parts import queues

READ, RUN, UPGRADE = range(3)  # what the database is wanted for; each asks for more
OLDEST_POSTGRES, OLDEST_REDIS = 15, 5
CLOCKS_APART = 5  # seconds between this machine's clock and the database's
BESIDE = 10  # connections for relay, stream, the operator's commands and a deployment's overlap
EXTENSION = "btree_gist"
_FACTS = """
select current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_version') as version_text,
    pg_encoding_to_char(d.encoding) as encoding,
    pg_is_in_recovery() or current_setting('default_transaction_read_only') = 'on' as is_read_only,
    extract(epoch from clock_timestamp()) - extract(epoch from %(now)s::timestamptz) as apart,
    current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true), '0')::int as free,
    nullif(d.datconnlimit, -1) as of_database, nullif(me.rolconnlimit, -1) as of_login,
    me.rolsuper or me.rolcreaterole as may_make_roles,
    session_user as login, current_database() as database,
    app.oid is not null as has_role,
    app.rolsuper or app.rolbypassrls as is_role_too_strong,
    app.oid is not null and pg_has_role(me.oid, app.oid, 'member') as is_member,
    case when current_setting('server_version_num')::int < 160000 then me.rolcreaterole
        else pg_has_role(me.oid, app.oid, 'member with admin option') end as may_join,
    pg_has_role(me.oid, d.datdba, 'usage') as owns,
    has_schema_privilege('public', 'create') as may_fill,
    to_regclass('public.alembic_version') is not null as is_filled,
    exists (select from pg_available_extensions where name = %(extension)s) as has_extension
from pg_database d join pg_roles me on me.rolname = session_user
left join pg_roles app on app.rolname = %(role)s
where d.datname = current_database()
"""


def faults(settings: Settings) -> list[str]:
    """What keeps the market from running on the servers of DATABASE_URL and REDIS_URL."""
    url, role = settings.database_url, settings.database_role
    needed = needed_connections(settings)
    return [*faults_of_database(url, role, RUN, needed), *faults_of_redis(settings.redis_url)]


def require_fit(settings: Settings) -> None:
    """Before everything is started: raises RuntimeError with a line for each fault of the servers
    that are not started by ourselves."""
    url, role, found = settings.database_url, settings.database_role, []
    if url:
        found += faults_of_database(url, role, UPGRADE, needed_connections(settings))
    if settings.redis_url:
        found += faults_of_redis(settings.redis_url)
    if found:
        raise RuntimeError("\n".join(found))


def faults_of_database(url: str, role: str, purpose: int, needed: int = 0) -> list[str]:
    """Those of the database alone, for a purpose: an upgrade asks for more rights than running, and
    reading goes on where nothing can be changed. `needed`: connections."""
    if not url:
        return ["DATABASE_URL is empty: give the address of a database"]
    given = {"role": role, "extension": EXTENSION, "now": datetime.now(UTC)}
    try:
        with psycopg.connect(url, connect_timeout=5, client_encoding="utf8") as connection:
            facts = connection.cursor(row_factory=namedtuple_row).execute(_FACTS, given).fetchone()
    except (psycopg.Error, UnicodeError) as error:
        return [f"DATABASE_URL: the database cannot be reached: {_in_one_line(error)}"]
    return [*_of_server(facts, purpose, needed), *_of_rights(facts, role, purpose)]


def needed_connections(settings: Settings) -> int:
    """Each thread of the web and each worker may hold one of the session and one of fast reads."""
    web = settings.web_workers * settings.web_threads
    workers = 1 + sum(queues(settings).values())
    return 2 * (web + workers) + BESIDE


def faults_of_redis(url: str) -> list[str]:
    """Of the doorbell: it must answer, take writes, and be young enough."""
    if not url:
        return ["REDIS_URL is empty: give the address of a Redis or Valkey"]
    try:
        facts = _info(url)
    except Exception as error:  # refused, no password, not a Redis, not an address
        return [f"REDIS_URL: Redis cannot be reached: {_in_one_line(error)}"]
    found = []
    if int(facts["redis_version"].partition(".")[0]) < OLDEST_REDIS:
        found.append(
            f"Redis {facts['redis_version']} is too old: take {OLDEST_REDIS} or newer, or Valkey"
        )
    if facts.get("role") == "slave":
        found.append("REDIS_URL is a replica, which takes no writes: give the primary's address")
    return found


def advice(settings: Settings) -> list[str]:
    """What works and might be better, on servers without a fault."""
    facts = _info(settings.redis_url)
    policy = facts.get("maxmemory_policy", "noeviction")
    if facts.get("maxmemory") and policy != "noeviction":
        return [
            f"Redis may throw bells away (maxmemory-policy {policy}), which delays follow-ups by "
            "seconds: set noeviction"
        ]
    return []


def _info(url: str) -> Any:
    from worker import doorbell  # what knows Redis would be ten MiB of every web process

    return doorbell.connection(url, 0).info()


def _in_one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def _of_server(facts: Any, purpose: int, needed: int) -> Iterator[str]:
    if facts.version < OLDEST_POSTGRES:
        yield f"PostgreSQL {facts.version_text} is too old: take {OLDEST_POSTGRES} or newer"
    if facts.encoding != "UTF8":
        yield (
            f"database {facts.database} is in {facts.encoding}, which cannot hold what is written: "
            f"createdb --encoding UTF8 --template template0 {facts.database}"
        )
    if facts.is_read_only and purpose > READ:
        yield f"database {facts.database} is read-only: give the primary's address"
    if abs(facts.apart) > CLOCKS_APART:
        yield (
            f"the clocks of the database and of this machine are {abs(facts.apart):.0f} s apart, "
            "and deadlines follow the database's: let both follow a time server (NTP)"
        )
    bounds = {
        "max_connections less what is reserved": facts.free,
        f"the limit of database {facts.database}": facts.of_database,
        f"the limit of login {facts.login}": facts.of_login,
    }
    for name, most in bounds.items():
        if most is not None and most < needed:
            yield (
                f"{name} is {most}, and {needed} connections are needed: raise it, "
                "or lower WEB_WORKERS or WEB_THREADS"
            )


def _of_rights(facts: Any, role: str, purpose: int) -> Iterator[str]:
    login, database = facts.login, facts.database
    if facts.is_role_too_strong:
        yield (
            f"role {role} is superuser or BYPASSRLS and could read everybody's rows: "
            f"alter role {role} nosuperuser nobypassrls"
        )
    if facts.is_filled and purpose < UPGRADE:
        if not facts.is_member:
            yield f"{login} may not act as {role}: as a superuser, grant {role} to {login}"
        return
    if not facts.has_role and not facts.may_make_roles:
        yield (
            f"role {role} is missing and {login} may not make it: as a superuser, "
            f"create role {role} nologin; grant {role} to {login}"
        )
    if facts.has_role and not facts.is_member and not facts.may_join:
        yield f"{login} may not act as {role}: as a superuser, grant {role} to {login}"
    if not facts.owns:
        yield (
            f"{login} does not own database {database}: as a superuser, "
            f"alter database {database} owner to {login}"
        )
    elif not facts.may_fill:
        yield (
            f"{login} may not make tables in schema public of {database}: as a superuser, in it, "
            "alter schema public owner to pg_database_owner"
        )
    if not facts.has_extension:
        yield f"the extension {EXTENSION} is not installed: install PostgreSQL's contrib package"

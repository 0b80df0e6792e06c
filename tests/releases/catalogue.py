"""What a database consists of, so that two can be compared whatever the order they were made in."""

import re
from typing import Any

import psycopg

QUERIES = {
    "columns": """
        select table_name, column_name, data_type, udt_name, is_nullable, column_default,
            is_identity, identity_generation, is_generated
        from information_schema.columns where table_schema = 'public'""",
    "constraints": """
        select conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated
        from pg_constraint where connamespace = 'public'::regnamespace""",
    "indexes": "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'",
    "invalid indexes": "select indexrelid::regclass::text from pg_index where not indisvalid",
    "sequences": """
        select sequencename, data_type::text, start_value, increment_by, cycle
        from pg_sequences where schemaname = 'public'""",
    "functions": """
        select p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p
        where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')""",
    "triggers": """
        select tgrelid::regclass::text, tgname, tgenabled::text, pg_get_triggerdef(oid)
        from pg_trigger where not tgisinternal""",
    "policies": """
        select tablename, policyname, permissive, roles::text, cmd, qual, with_check
        from pg_policies where schemaname = 'public'""",
    "walls": """
        select relname, relrowsecurity, relforcerowsecurity, reloptions::text from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'""",
    "grants on tables": """
        select table_name, grantee, privilege_type from information_schema.table_privileges
        where table_schema = 'public'""",
    "grants on columns": """
        select table_name, column_name, grantee, privilege_type
        from information_schema.column_privileges where table_schema = 'public'""",
    "grants on sequences": """
        select relname, relacl::text from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'S'""",
    "grants on functions": """
        select routine_name, grantee, privilege_type from information_schema.routine_privileges
        where routine_schema = 'public'""",
    "extensions": "select extname from pg_extension",
    "the database's own code": "select path, digest from database_code",
    "codes": "select scheme, code, parent, zh, en, valid_from, valid_to from codes",
    "keys of policies": "select distinct key, unit from policies",
    "revision": "select version_num from alembic_version",
    "tables that are pruned": 'select "table" from prunings',
}


def catalogue_of(url: str) -> dict[str, set[Any]]:
    """Kind → rows."""
    with psycopg.connect(url) as connection:
        return {
            kind: {tuple(map(_plain, row)) for row in connection.execute(query)}
            for kind, query in QUERIES.items()
        }


def _plain(value: Any) -> Any:
    """PostgreSQL sets other brackets in what it has read back from a dump."""
    return re.sub(r"[()\s]", "", value) if isinstance(value, str) else value

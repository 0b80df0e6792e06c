"""Every moment and day in the database can be read by Python, and counted on from: a check holds.

PostgreSQL keeps years up to 294276, Python ends at 9999: one row beyond it, and whoever reads its
table fails for ever. The checks are made from the tables as they are, at the end of an upgrade, so
that no step can forget one.
"""

from typing import Any

FIRST, END = (
    "1000-01-01 00:00+00",
    "9000-01-01 00:00+00",
)  # room on both sides for what is counted from it
WITHIN = f"{{0}} >= '{FIRST}' and {{0}} < '{END}'"
_COLUMNS = """
select c.relname::text, array_agg(a.attname::text order by a.attname),
    array_agg(a.attnum order by a.attnum)
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped
    and a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype)
group by c.relname order by 1
"""
_HELD = """
select conrelid::regclass::text,
    (select array_agg(place order by place) from unnest(conkey) place)
from pg_constraint where connamespace = 'public'::regnamespace and conname like %s
"""


def hold(connection: Any) -> None:
    """See that each table has its check, of exactly the columns it has now. `connection` is
    psycopg's, of the tables' owner. Raises psycopg's CheckViolation for a row that is beyond."""
    held = dict(connection.execute(_HELD, ("ck\\_%\\_readable",)).fetchall())
    connection.execute("set constraints all immediate")  # no table is altered under a deferred one
    for table, columns, places in connection.execute(_COLUMNS).fetchall():
        if held.get(table) == places:
            continue
        name = f"ck_{table}_readable"
        within = " and ".join(WITHIN.format(f'"{column}"') for column in columns)
        connection.execute(f'alter table "{table}" drop constraint if exists "{name}"')
        connection.execute(f'alter table "{table}" add constraint "{name}" check ({within})')

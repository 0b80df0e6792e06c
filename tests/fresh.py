"""Every test finds the database as the first one did: what the last one wrote is taken back.

A copy of the template for every test was half of the suite's time (0.6 s each: checkpoints, and
some 1,500 files). So the server's own counters tell which tables were written; these are filled
again. A copy is still made after a change of the schema, and now and then: what is deleted takes
room.
"""

from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass, field

import psycopg
from psycopg import sql
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import Pool

COPIED_EVERY = 50
WRITTEN = """
    select format('%I.%I', schemaname, relname), n_tup_ins + n_tup_upd + n_tup_del
    from pg_stat_user_tables
    union all
    select 'the schema', coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)
           + (select count(*) from pg_db_role_setting) + (select oid::int8 from pg_database
              where datname = current_database())
    from pg_stat_sys_tables tables join pg_class on relid = pg_class.oid
    where schemaname = 'pg_catalog' and not relisshared
      and tables.relname not like 'pg_statistic%'
"""
NUMBERED = "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences"
END_OTHERS = """
    select count(pg_terminate_backend(pid)) from pg_stat_activity
    where datname = current_database() and pid <> all(%s) and pid <> pg_backend_pid()
"""
FLUSH = "select pg_stat_force_next_flush()"


@dataclass
class Database:
    """The tests' database; `copy` makes it anew from `template`. Connections in `pool` go on."""

    url: str
    template: str
    pool: Callable[[], Pool]
    copy: Callable[[], None]
    _left: int = 0
    _written: dict[str, int] = field(default_factory=dict)
    _numbered: dict[str, int | None] = field(default_factory=dict)
    _rows: dict[str, bytes] = field(default_factory=dict)

    def make_fresh(self) -> None:
        if self._left == 0 or not self._is_taken_back():
            self.copy()
            self._left = COPIED_EVERY
            with psycopg.connect(self.url, autocommit=True) as connection:
                self._remember(connection)
        self._left -= 1

    def _is_taken_back(self) -> bool:
        try:
            with psycopg.connect(self.url, autocommit=True) as connection:
                if connection.info.parameter_status("is_superuser") != "on":
                    return False  # only a superuser passes by triggers and foreign keys
                ours = self._flush()
                while connection.execute(END_OTHERS, [ours]).fetchone() != (0,):
                    pass  # a backend adds to the counters when it ends
                return self._take_back(connection)
        except (psycopg.OperationalError, DBAPIError):
            return False

    def _flush(self) -> list[int]:
        """Process ids of the pool's backends, which have told what they wrote."""
        pool, pids = self.pool(), []
        with ExitStack() as stack:
            for _ in range(pool.checkedin()):
                connection = stack.enter_context(closing(pool.connect())).driver_connection
                connection.execute(FLUSH)
                connection.rollback()
                pids.append(connection.info.backend_pid)
        return pids

    def _take_back(self, connection: psycopg.Connection) -> bool:
        written = dict(connection.execute(WRITTEN).fetchall())
        if written["the schema"] != self._written["the schema"]:
            return False
        changed = [name for name in written if written[name] != self._written.get(name, 0)]
        with connection.transaction():
            connection.execute("set local session_replication_role = replica")
            for table in changed:
                connection.execute(sql.SQL(f"delete from {table}"))
                self._fill(connection, table)
            for sequence, value in connection.execute(NUMBERED).fetchall():
                if value != (first := self._numbered[sequence]):
                    connection.execute(
                        "select setval(%s, coalesce(%s, 1), %s)",
                        [sequence, first, first is not None],
                    )
        self._remember(connection)
        return True

    def _fill(self, connection: psycopg.Connection, table: str) -> None:
        if rows := self._rows_of(table):
            with connection.cursor().copy(f"copy {table} from stdin (format binary)") as into:
                into.write(rows)

    def _rows_of(self, table: str) -> bytes:
        if table not in self._rows:
            asked = f"copy {table} to stdout (format binary)"
            with psycopg.connect(self.template) as there, there.cursor().copy(asked) as out:
                self._rows[table] = b"".join(bytes(part) for part in out)
        return self._rows[table]

    def _remember(self, connection: psycopg.Connection) -> None:
        connection.execute(FLUSH)
        self._written = dict(connection.execute(WRITTEN).fetchall())
        self._numbered = dict(connection.execute(NUMBERED).fetchall())

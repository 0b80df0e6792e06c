"""Rows by the thousand: PostgreSQL's COPY on the running transaction's own connection."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy.exc import DBAPIError

from app.core.db import db


def copy_rows(table: str, columns: Sequence[str], types: Sequence[str], rows: Iterable[Any]) -> int:
    """Add rows in binary form; `types` are PostgreSQL's names. Returns how many."""
    number = 0
    statement = f"copy {table} ({', '.join(columns)}) from stdin (format binary)"
    with _cursor(statement) as cursor, cursor.copy(statement) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)
            number += 1
    return number


def copy_binary(table: str, columns: Sequence[str], body: bytes | memoryview) -> None:
    """Add rows that are in COPY's binary form already, without its head and trailer."""
    statement = f"copy {table} ({', '.join(columns)}) from stdin (format binary)"
    with _cursor(statement) as cursor, cursor.copy(statement) as copy:
        copy.write(b"PGCOPY\n\xff\r\n\0" + bytes(8))
        copy.write(body)
        copy.write(b"\xff\xff")


def fetch(statement: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Rows of a query that is planned anew: a table that grows by the thousand soon outgrows the
    plan that was kept from when it was empty."""
    with _cursor(statement) as cursor:
        return list(cursor.execute(statement, parameters, prepare=False).fetchall())


@contextmanager
def _cursor(statement: str) -> Iterator[Any]:
    """psycopg's own cursor. Its errors become SQLAlchemy's, as `@command` knows them: a deadlock or
    a lost connection in the midst of a COPY is tried again like any other."""
    db.session.flush()
    connection = db.session.connection()
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor:
            yield cursor
    except psycopg.Error as error:
        is_lost = driver.closed
        if is_lost:
            connection.invalidate(error)
        raise DBAPIError.instance(
            statement, None, error, psycopg.Error, connection_invalidated=is_lost
        ) from error

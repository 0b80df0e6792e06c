"""The marked fast place: prepared statements straight through libpq, one connection a thread.

Reading one row costs 280 µs of client CPU through the session, 50 through psycopg's cursor and 15
here (`make bench`, row listing.read), so what every request may read, a listing's card and a
token's actor, and what a search reads come this way. Everything else uses the session.
"""

import threading
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.pq import ExecStatus


@dataclass(frozen=True, slots=True)
class Ready:
    """A body rendered when its objects changed; the version, of one object, is its ETag."""

    body: bytes
    version: int | None


@dataclass(frozen=True)
class Read:
    """A statement with $1-style parameters; every column comes back in binary form."""

    name: bytes
    sql: bytes


_dsn = ""
_local = threading.local()


def configure(url: str, options: str) -> None:
    """Set where this process connects, and the server options of its connections."""
    global _dsn
    _dsn = make_conninfo(url, options=options) if url else ""


def fetch_row(read: Read, *parameters: bytes | None) -> list[bytes | None] | None:
    """The first row or None; a lost connection is opened anew once. Raises psycopg's errors."""
    rows = fetch_rows(read, *parameters)
    return rows[0] if rows else None


def fetch_rows(read: Read, *parameters: bytes | None) -> list[list[bytes | None]]:
    """Every row; like `fetch_row`."""
    result = _execute(read, parameters) or _execute(read, parameters)
    if result is None:
        raise psycopg.OperationalError("the connection was lost")
    if result.status != ExecStatus.TUPLES_OK:
        raise psycopg.errors.error_from_result(result)
    value, columns = result.get_value, range(result.nfields)
    return [[value(row, column) for column in columns] for row in range(result.ntuples)]


def forget() -> None:
    """Close this thread's connection; the next read opens another."""
    connection = getattr(_local, "connection", None)
    _local.connection, _local.prepared = None, set()
    if connection is not None:
        connection.close()


def _execute(read: Read, parameters: tuple[bytes | None, ...]) -> Any:
    """The result, or None when the connection is gone; a gone one is never used again."""
    connection = getattr(_local, "connection", None)
    if connection is None or connection.pgconn.status:  # ConnStatus.OK is 0
        forget()
        connection = _local.connection = psycopg.connect(_dsn, autocommit=True)
    libpq = connection.pgconn
    if read.name not in _local.prepared:
        prepared = libpq.prepare(read.name, read.sql)
        if prepared.status == ExecStatus.COMMAND_OK:
            _local.prepared.add(read.name)
        else:
            return None if libpq.status else prepared
    given: Any = parameters  # psycopg forgets to say that a parameter may be null
    result = libpq.exec_prepared(read.name, given, [1] * len(parameters), result_format=1)
    return None if libpq.status else result

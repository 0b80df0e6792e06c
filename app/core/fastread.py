"""The marked fast place: prepared single-row reads straight through libpq, one connection a thread.

Reading one row costs 280 µs of client CPU through the session, 50 through psycopg's cursor and 15
here (`make bench`, row listing.read), so the two reads that every request may make, a listing's
card and a token's actor, come this way. Everything else uses the session.
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
    """A statement with $1-style parameters; one row comes back, every column in binary form."""

    name: bytes
    sql: bytes


_dsn = ""
_local = threading.local()


def configure(url: str, options: str) -> None:
    """Set where this process connects, and the server options of its connections."""
    global _dsn
    _dsn = make_conninfo(url, options=options) if url else ""


def fetch_row(read: Read, *parameters: bytes) -> list[bytes | None] | None:
    """The first row or None; a lost connection is opened anew once. Raises psycopg's errors."""
    result = _execute(read, parameters)
    if result is None:
        forget()
        result = _execute(read, parameters)
        if result is None:
            raise psycopg.OperationalError("the connection was lost")
    if result.status != ExecStatus.TUPLES_OK:
        raise psycopg.errors.error_from_result(result)
    if result.ntuples == 0:
        return None
    return [result.get_value(0, column) for column in range(result.nfields)]


def forget() -> None:
    """Close this thread's connection; the next read opens another."""
    connection = getattr(_local, "connection", None)
    _local.connection, _local.prepared = None, set()
    if connection is not None:
        connection.close()


def _execute(read: Read, parameters: tuple[bytes, ...]) -> Any:
    """The result, or None when the connection is gone."""
    connection = getattr(_local, "connection", None)
    if connection is None:
        connection = psycopg.connect(_dsn, autocommit=True)
        _local.connection, _local.prepared = connection, set()
    libpq = connection.pgconn
    if read.name not in _local.prepared:
        prepared = libpq.prepare(read.name, read.sql)
        if prepared.status == ExecStatus.COMMAND_OK:
            _local.prepared.add(read.name)
        else:
            return None if libpq.status else prepared
    result = libpq.exec_prepared(read.name, parameters, [1] * len(parameters), result_format=1)
    return None if libpq.status else result  # ConnStatus.OK is 0

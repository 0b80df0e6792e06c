"""The marked fast place: prepared statements straight through libpq, one connection a thread.

Reading one row costs 280 µs of client CPU through the session, 50 through psycopg's cursor and 15
here (`make bench`, row listing.read), so what every request may read, a listing's card and a
token's actor, and what a search reads come this way. Everything else uses the session.
"""

import select
import threading
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo
from psycopg.errors import error_from_result
from psycopg.generators import send
from psycopg.pq import ExecStatus

from app.core import outages
from app.core.connections import Patient
from app.core.troubles import trouble_of


@dataclass(frozen=True, slots=True)
class RenderedBody:
    """A body rendered when its objects changed; the version, of one object, is its ETag."""

    body: bytes
    version: int | None


@dataclass(frozen=True)
class PreparedQuery:
    """A statement with $1-style parameters; every column comes back in binary form."""

    name: bytes
    sql: bytes


_dsn, _seconds = "", 0.0
_local = threading.local()


def configure(url: str, options: str, seconds: float) -> None:
    """Set where this process connects, the server options of its connections, and for how many
    seconds it waits for an answer."""
    global _dsn, _seconds
    _dsn, _seconds = make_conninfo(url, options=options) if url else "", seconds


def fetch_row(read: PreparedQuery, *parameters: bytes | None) -> list[bytes | None] | None:
    """The first row or None; a connection that was lost is opened anew once. Raises psycopg's
    errors, which `outages.recognise` names."""
    rows = fetch_rows(read, *parameters)
    return rows[0] if rows else None


def fetch_rows(read: PreparedQuery, *parameters: bytes | None) -> list[list[bytes | None]]:
    """Every row; like `fetch_row`."""
    try:
        result = _result(read, parameters)
    except psycopg.Error as error:
        trouble = trouble_of(error)
        if trouble is None or not trouble.is_loss:
            raise
        forget()
        if not trouble.is_tried_again:
            raise
        result = _result(read, parameters)
    outages.went_well(outages.DATABASE)
    get_value, columns = result.get_value, range(result.nfields)
    return [[get_value(row, column) for column in columns] for row in range(result.ntuples)]


def forget() -> None:
    """Close this thread's connection; the next read opens another."""
    connection = getattr(_local, "connection", None)
    _local.connection, _local.prepared = None, set()
    if connection is not None:
        connection.close()


def _result(read: PreparedQuery, parameters: tuple[bytes | None, ...]) -> Any:
    """The rows as libpq has them. Raises psycopg's errors."""
    connection = getattr(_local, "connection", None)
    if connection is None or connection.pgconn.status:  # ConnStatus.OK is 0
        forget()
        connection = _local.connection = Patient.open(_seconds, _dsn, autocommit=True)
        _local.poll = select.poll()
        _local.poll.register(connection.pgconn.socket, select.POLLIN)
    libpq = connection.pgconn
    if read.name not in _local.prepared:
        libpq.send_prepare(read.name, read.sql)
        _answer(connection, ExecStatus.COMMAND_OK)
        _local.prepared.add(read.name)
    given: Any = parameters  # psycopg forgets to say that a parameter may be null
    libpq.send_query_prepared(read.name, given, [1] * len(parameters), result_format=1)
    return _answer(connection, ExecStatus.TUPLES_OK)


def _answer(connection: Patient, wanted: ExecStatus) -> Any:
    if connection.pgconn.flush():
        connection.wait(send(connection.pgconn))
    result = _next(connection)
    try:
        while _next(connection) is not None:
            pass
    except psycopg.OperationalError:
        if result.status == wanted:
            raise  # else the connection ended with the reason that it told first
    if result.status != wanted:
        raise error_from_result(result)
    return result


def _next(connection: Patient) -> Any:
    """The next result, or None after the last. psycopg's own waiting would cost twice as much."""
    libpq = connection.pgconn
    while libpq.is_busy():
        if not _local.poll.poll(_seconds * 1000):
            raise connection.given_up()
        libpq.consume_input()
    return libpq.get_result()

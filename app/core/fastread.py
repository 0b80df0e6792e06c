"""The marked fast place: one autocommit psycopg connection per thread, for the hottest reads.

A statement costs 33 µs of client CPU here against 279 through the session (performance note §4),
so single-row reads that a benchmark names go through here; everything else uses the session.
"""

import threading
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo


@dataclass(frozen=True, slots=True)
class Ready:
    """A body rendered when its objects changed; the version, of one object, is its ETag."""

    body: bytes
    version: int | None


_dsn = ""
_local = threading.local()


def configure(url: str, options: str) -> None:
    """Set where this process connects, and the server options of its connections."""
    global _dsn
    _dsn = make_conninfo(url, options=options) if url else ""


def fetch_one(sql: str, parameters: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """The first row or None; a lost connection is opened anew once."""
    try:
        return _connection().execute(sql, parameters, prepare=True).fetchone()
    except psycopg.OperationalError:
        _local.connection = None
        return _connection().execute(sql, parameters, prepare=True).fetchone()


def _connection() -> psycopg.Connection[tuple[Any, ...]]:
    connection: psycopg.Connection[tuple[Any, ...]] | None
    connection = getattr(_local, "connection", None)
    if connection is None or connection.closed:
        connection = psycopg.connect(_dsn, autocommit=True)
        _local.connection = connection
    return connection

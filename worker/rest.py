"""How the clock rests and is woken: PostgreSQL rings when something is written meanwhile.

While it rests it holds an advisory lock. Whoever writes an event or a job wants that lock shared
until its commit (database.sql); who cannot have it rings. So nobody rings while the clock is up and
looks by itself: ringing takes a lock of the whole server at COMMIT, which under load would cost
more than looking. And the clock cannot lie down before everybody who did not ring has committed.
"""

import os
import select
import signal
from contextlib import suppress
from typing import Any, NamedTuple

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from app.core.db import db
from app.core.jobs import RING_AGAIN
from app.core.viewer import EVERYBODY
from app.core.workflow import SUBJECTS

CHANNEL, LOCK = "market_clock", 0x5245535453  # "RESTS"; see app/core/database.sql
LONGEST = 3_600.0  # seconds: nothing is to come


class Outlook(NamedTuple):
    """Whether events wait for the relay; seconds until the next date, 0 or less when it is due."""

    has_events: bool
    seconds: float

    @property
    def is_due(self) -> bool:
        """Something is to be done now."""
        return self.has_events or self.seconds <= 0


class Stop:
    """A plain flag and a descriptor that wakes: a signal handler must not wait for a lock."""

    def __init__(self) -> None:
        self.is_requested = False
        self.descriptor, writing = os.pipe()
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._request)

    def _request(self, *_: object) -> None:
        self.is_requested = True


class Bed:
    """One connection of its own, opened when it is needed, on which the clock lies and listens."""

    def __init__(self, stop: Stop) -> None:
        self.stop = stop
        self.is_rung = False
        self._opened: psycopg.Connection[Any] | None = None
        self._pooled: Any = None  # kept, for it closes the connection when it is forgotten
        self._look = _looking()

    def look(self) -> Outlook:
        """What is there and when the next date is, in one statement. Raises psycopg's errors."""
        row = self._connection().execute(self._look, prepare=True).fetchone()
        assert row is not None
        return Outlook(row[0], LONGEST if row[1] is None else row[1])

    def lie_down(self) -> bool:
        """From now on whoever writes rings. False while somebody who did not is not done yet."""
        connection = self._connection()
        self.is_rung = False
        row = connection.execute("select pg_try_advisory_lock(%s)", (LOCK,)).fetchone()
        return bool(row and row[0])

    def get_up(self) -> None:
        """Nobody needs to ring any more."""
        self._connection().execute("select pg_advisory_unlock(%s)", (LOCK,))

    def wait(self, seconds: float) -> bool:
        """Sleep; True as soon as it rang, or a stop is requested."""
        connection = self._connection()
        watched = (connection.fileno(), self.stop.descriptor)
        if not self.is_rung and select.select(watched, (), (), seconds)[0]:
            connection.pgconn.consume_input()
            while connection.pgconn.notifies():
                self.is_rung = True
        return self.is_rung or self.stop.is_requested

    def leave(self) -> None:
        """Close the connection, and with it the lock; the next look opens another."""
        if self._opened is not None:
            with suppress(psycopg.Error, SQLAlchemyError):
                self._opened.close()
        self._opened = None

    def _connection(self) -> psycopg.Connection[Any]:
        if self._opened is None:
            pooled = db.engine.raw_connection()  # with the role and the time-outs of a worker
            opened: Any = pooled.driver_connection
            pooled.detach()
            opened.autocommit = True
            opened.add_notify_handler(self._ring)
            opened.execute(f"set market.viewer = '{EVERYBODY}'")
            opened.execute(f"listen {CHANNEL}")
            self._opened, self._pooled = opened, pooled
        return self._opened

    def _ring(self, _: object) -> None:
        self.is_rung = True


def _looking() -> str:
    """One statement over everything that has a next date. Each part reads one row of an index."""
    timers = ", ".join(_first(model.__tablename__) for model in SUBJECTS)  # type: ignore[attr-defined]
    again = f"interval '{RING_AGAIN.total_seconds()} s'"
    return f"""
        select exists (select from events where position is null),
               extract(epoch from least(
                   {_first("dispatches", "not done")} - clock_timestamp(),
                   {_first("inbox_failures")} - clock_timestamp(),
                   {_first("prunings")} - clock_timestamp(),
                   (select min(greatest(next_check, rung_at + {again})) from jobs where not done)
                       - clock_timestamp(),
                   least({timers}) - market_now()))::float8
    """


def _first(table: str, condition: str = "next_check is not null") -> str:
    return f"(select next_check from {table} where {condition} order by next_check limit 1)"

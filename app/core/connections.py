"""Connections that may die or fall silent under us, and a session that outlives them.

A server that is frozen keeps its sockets open: TCP's time-outs see nothing wrong, and the server's
own limits are frozen with it. So whoever waits for an answer waits on this side, too.
"""

from typing import Any, Self, TypeVar

import psycopg
from flask_sqlalchemy.session import Session
from psycopg.abc import PQGen
from psycopg.errors import ConnectionTimeout, _WaitTimeout
from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import ORMExecuteState

from app.core import outages
from app.core.troubles import trouble_of

RV = TypeVar("RV")
CONNECT_SECONDS = 3  # to open a connection
MARGIN = 3.0  # seconds that the server may need beyond its own limit of a statement


def patience(statement_timeout_ms: int) -> float:
    """Seconds to wait for the answer to a statement that the server ends by itself after this."""
    return statement_timeout_ms / 1000 + MARGIN


class _Mortal:
    """What both kinds of connections do with a server that does not answer."""

    seconds: float | None = None
    pgconn: Any

    def given_up(self) -> ConnectionTimeout:
        """The error to raise; what may still come would answer the wrong question."""
        self.pgconn.finish()
        return ConnectionTimeout(f"no answer within {self.seconds or 0:.0f} s")


class Patient(_Mortal, psycopg.Connection[Any]):
    """Waits `seconds` for an answer, then is closed. Raises ConnectionTimeout."""

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        try:
            return super().wait(gen, interval, timeout or self.seconds)
        except _WaitTimeout:
            raise self.given_up() from None

    @classmethod
    def open(cls, seconds: float, *given: Any, **options: Any) -> Self:
        """Connect as psycopg does, within CONNECT_SECONDS."""
        connection = cls.connect(*given, **{"connect_timeout": CONNECT_SECONDS} | options)
        connection.seconds = seconds
        return connection


class PatientAsync(_Mortal, psycopg.AsyncConnection[Any]):
    """The same for the live stream."""

    async def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        try:
            return await super().wait(gen, interval, timeout or self.seconds)
        except _WaitTimeout:
            raise self.given_up() from None

    @classmethod
    async def open(cls, seconds: float, *given: Any, **options: Any) -> Self:
        connection = await cls.connect(*given, **{"connect_timeout": CONNECT_SECONDS} | options)
        connection.seconds = seconds
        return connection


def watch(engine: Engine, seconds: float) -> None:
    """Let an engine's connections wait no longer than this, and none be used after a loss."""

    def connect(dialect: Any, record: Any, given: Any, options: Any) -> Patient:
        return Patient.open(seconds, *given, **options)

    def lose(context: ExceptionContext) -> None:
        trouble = trouble_of(context.original_exception)
        if trouble is not None and trouble.is_loss:
            context.is_disconnect = True  # also where libpq still takes the connection for good

    event.listen(engine, "do_connect", connect)
    event.listen(engine, "handle_error", lose)


class LastingSession(Session):
    """Its end does not fail: what the database no longer hears, it has rolled back already.

    The end comes after the answer, where an error would reach the server as one of its own."""

    def rollback(self) -> None:
        try:
            super().rollback()
        except DBAPIError as error:
            self._give_up(error)

    def close(self) -> None:
        try:
            super().close()
        except DBAPIError as error:
            self._give_up(error)

    def _give_up(self, error: DBAPIError) -> None:
        if outages.recognise(error) is None:
            raise error
        self.invalidate()


@event.listens_for(LastingSession, "do_orm_execute")
def _read_fresh_what_is_locked(state: ORMExecuteState) -> None:
    """A row that was read before its lock was waited for may have changed meanwhile; the session
    would keep what it read. Whoever locks judges by what is there now."""
    if state.is_select and getattr(state.statement, "_for_update_arg", None) is not None:
        state.update_execution_options(populate_existing=True)

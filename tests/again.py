"""Tried again means the same again: a pytest plugin that tries every command of every test twice.

`@command` repeats after a deadlock, a lock time-out, a lost connection. So here, in every test:

- each call of a command runs once for nothing and is rolled back before it runs for real;
- in a run of the whole suite, or with `--cut`, the first call of each command that succeeds also
  runs with its backend ended before its first exchange with the server, before its second, and so
  on, then before COMMIT and at it; and each operation over HTTP that takes an idempotency key
  loses its answer after COMMIT.

What a test expects of the real run is then expected of a repeated one. A test marked `tried_once`
counts tries or statements itself, or patches what is tried.
"""

import re
import select
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count
from typing import Any

import psycopg
import pytest
from flask import current_app, has_request_context, request
from sqlalchemy.exc import DBAPIError

import app.core.db as core
from app.core.errors import OutcomeUnknown
from app.core.idempotency import Replay
from app.core.troubles import trouble_of
from tests import again_report as report

HOUSE = ("app.", "worker.")
_really_once, _really_commit, _really_wait = core._once, core._commit, psycopg.Connection.wait
_faults: list[str] = []
_ending: dict[str, psycopg.Connection[Any]] = {}


class Commit(Enum):
    """What happens when a try comes to its COMMIT."""

    DONE = auto()
    UNDONE = auto()  # it is rolled back instead
    CUT_BEFORE = auto()  # the backend is gone before COMMIT is sent
    CUT_AT = auto()  # the backend is gone when COMMIT arrives
    UNANSWERED = auto()  # it is committed, and the answer is lost


class Undone(Exception):
    """A try came to its COMMIT and is rolled back."""


@dataclass
class Try:
    """One try: `cut_at` is the number of the exchange with the server that it does not survive."""

    commit: Commit = Commit.UNDONE
    cut_at: int = 0
    exchanges: int = 0
    is_ending: bool = False

    @property
    def is_cut(self) -> bool:
        return 0 < self.cut_at <= self.exchanges


_running: ContextVar[Try | None] = ContextVar("running", default=None)
_is_on = False


def pytest_configure(config: pytest.Config) -> None:
    marker = "tried_once: counts tries or statements itself, or patches what is tried"
    config.addinivalue_line("markers", marker)
    core._once, core._commit = _again, _commit  # type: ignore[assignment]
    psycopg.Connection.wait = _wait  # type: ignore[method-assign,assignment]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    global _is_on
    _is_on = item.get_closest_marker("tried_once") is None
    try:
        return (yield)
    finally:
        _is_on = False


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """A fault is reported here: where it was found somebody may have swallowed it."""
    yield
    found = list(dict.fromkeys(_faults))
    _faults.clear()
    assert not found, "\n".join(found)


def _again(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    def once(how: Try) -> Exception | None:
        with tried(how):
            try:
                _really_once(function, args, kwargs)
            except Exception as error:
                return error.with_traceback(None)  # lets go of what the try held
        return None

    if not _is_on or _running.get():
        return _really_once(function, args, kwargs)
    given = repr((args, kwargs))
    first = once(Try())
    if repr((args, kwargs)) != given:
        _faults.append(f"{function.__qualname__} changed what it was given")
    is_ours = function.__module__.startswith(HOUSE)
    if is_ours and isinstance(first, Undone | None) and _is_alone():
        name = f"{function.__module__}.{function.__qualname__}"
        if report.is_first(name):
            _cut_everywhere(name, once)
        if _has_key() and report.is_first(_operation()):
            return _answered_twice(function, args, kwargs, once)
    return _really_once(function, args, kwargs)


def _is_alone() -> bool:
    return threading.current_thread() is threading.main_thread()


def _has_key() -> bool:
    around = core.envelope.get()
    return bool(around and around.is_repeatable and not around.is_dry_run) and has_request_context()


def _operation() -> str:
    path = re.sub(r"<[^>]*?(\w+)>", r"{\1}", str(request.url_rule))
    return f"{request.method} {path}"


def _cut_everywhere(name: str, once: Callable[[Try], Exception | None]) -> None:
    """Each cut leaves nothing behind and is known as one after which to try again."""
    for number in count(1):
        how = Try(cut_at=number)
        error = once(how)
        if not how.is_cut:
            break
        _expect(_may_be_tried_again(error), name, f"cut at exchange {number}", error)
    error = once(Try(Commit.CUT_BEFORE))
    if error is not None:  # a rehearsal comes to no COMMIT
        _expect(_may_be_tried_again(error), name, "cut before COMMIT", error)
        error = once(Try(Commit.CUT_AT))
        _expect(isinstance(error, OutcomeUnknown), name, "cut at COMMIT", error)


def _answered_twice(
    function: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    once: Callable[[Try], Exception | None],
) -> Any:
    """The effect is there, its answer was lost; under its key the same bytes are found."""
    error = once(Try(Commit.UNANSWERED))
    _expect(isinstance(error, OutcomeUnknown), _operation(), "unanswered COMMIT", error)
    answer = getattr(core.envelope.get(), "answer", None)
    try:
        return _really_once(function, args, kwargs)
    except Replay as replay:
        is_same = answer == replay.answer
        _expect(is_same, _operation(), "answered anew with other bytes", None)
        raise


def _may_be_tried_again(error: Exception | None) -> bool:
    trouble = trouble_of(error) if isinstance(error, DBAPIError) else None
    return trouble is not None and trouble.is_tried_again


def _expect(holds: bool, name: str, what: str, error: Exception | None) -> None:
    if not holds:
        _faults.append(f"{name}, {what}: {type(error).__name__} {error}")


@contextmanager
def tried(how: Try) -> Iterator[Try]:
    """What psycopg says to a server within is counted, and cut as `how` says."""
    token = _running.set(how)
    try:
        yield how
    finally:
        _running.reset(token)


def _commit() -> None:
    how = _running.get()
    if how is None:
        return _really_commit()
    how.is_ending = True
    if how.commit is Commit.UNDONE:
        raise Undone
    if how.commit is Commit.CUT_BEFORE and core.db.session().in_transaction():
        how.commit = Commit.DONE  # should it be tried again, that goes well
        _end(core.db.session.connection().connection.driver_connection)  # type: ignore[arg-type]
    return _really_commit()


def _wait(connection: psycopg.Connection[Any], exchange: Any, *given: Any, **named: Any) -> Any:
    """Every exchange of psycopg with a server comes by here."""
    how = _running.get()
    if how is None or connection in _ending.values():
        return _really_wait(connection, exchange, *given, **named)
    is_commit = exchange.__name__ == "_commit_gen"
    if exchange.__name__ == "_rollback_gen":
        pass  # lost or not, nothing is left
    elif not how.is_ending:
        how.exchanges += 1
        if how.exchanges == how.cut_at:
            _end(connection)
    elif is_commit and how.commit is Commit.CUT_AT:
        _end(connection)
    answer = _really_wait(connection, exchange, *given, **named)
    if is_commit and how.commit is Commit.UNANSWERED:
        _end(connection)
        connection.pgconn.finish()
        raise psycopg.OperationalError("server closed the connection unexpectedly")
    return answer


def _end(connection: psycopg.Connection[Any]) -> None:
    url = current_app.config["SQLALCHEMY_DATABASE_URI"].replace("+psycopg", "")
    if url not in _ending:
        _ending[url] = psycopg.connect(url, dbname="postgres", autocommit=True)
    gone = select.poll()  # its wait for the end looks every 100 ms; the socket tells at once
    gone.register(connection.fileno(), select.POLLRDHUP)
    _ending[url].execute("select pg_terminate_backend(%s)", [connection.info.backend_pid])
    assert gone.poll(5_000)

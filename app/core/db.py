"""One database, one session, one way to commit: `@command`."""

import random
import time
import warnings
from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime
from enum import StrEnum
from functools import wraps
from select import POLLIN, poll
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar
from uuid import UUID

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Date, DateTime, Enum, MetaData, Text, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError, IntegrityError, SAWarning
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import DeclarativeBase, registry
from sqlalchemy.types import TypeEngine

from app.core import outages
from app.core.actor import Actor
from app.core.arguments import require_repeatable
from app.core.connections import LastingSession
from app.core.errors import DomainError, NotFound, OutcomeUnknown, Unavailable
from app.core.viewer import tell_running, viewer

P = ParamSpec("P")
R = TypeVar("R")
ATTEMPTS = 4  # of a command whose transaction was lost

NAMES = {
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
}
TYPES: dict[Any, TypeEngine[Any]] = {
    str: Text(),
    int: BigInteger(),  # money over 2^31 fen would overflow INTEGER
    date: Date(),
    datetime: DateTime(timezone=True),
    dict[str, Any]: JSONB(),
    list[Any]: JSONB(),
    StrEnum: Enum(
        StrEnum, native_enum=False, length=40, values_callable=lambda e: [m.value for m in e]
    ),
}


class Base(DeclarativeBase):
    """Column types and constraint names are decided once, here."""

    # Flask-SQLAlchemy subclasses this, so the map must sit on the registry, not on the class.
    registry = registry(metadata=MetaData(naming_convention=NAMES), type_annotation_map=TYPES)


# SQLAlchemy 2.1 dislikes `registry` in Flask-SQLAlchemy's subclasses; it must sit there (see Base).
warnings.filterwarnings("ignore", "Attribute name 'registry'", SAWarning)
db = SQLAlchemy(
    model_class=Base, session_options={"expire_on_commit": False, "class_": LastingSession}
)
if TYPE_CHECKING:
    Model = Base  # db.Model is made at run time, where mypy cannot see it
else:
    Model = db.Model


class CommandContext(Protocol):
    """What travels around one command: its idempotency key, whether it is a dry run."""

    is_repeatable: bool
    is_dry_run: bool

    def open(self) -> None: ...
    def close(self, result: Any) -> None: ...


envelope: ContextVar[CommandContext | None] = ContextVar("envelope", default=None)
_running: ContextVar[str | None] = ContextVar("running", default=None)
_refusals: dict[str, type[DomainError]] = {}


def refuses(constraint: str, error: type[DomainError]) -> None:
    """Say which error a violated constraint stands for: it is the last word in a race."""
    _refusals[constraint] = error


def command(function: Callable[P, R]) -> Callable[P, R]:
    """Run `function` as exactly one transaction; use cases do not call use cases.

    What passes (deadlocks, lock time-outs, a database that starts anew, connections lost before
    COMMIT: the table of app.core.troubles) is tried again, then raises Busy or the outage's error.
    A connection lost *at* COMMIT is unknown: it is repeated only under an idempotency key, which
    finds the first try's row; else OutcomeUnknown. Raises TypeError for arguments that would not
    say the same again (`arguments`).
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        if outer := _running.get():
            raise RuntimeError(f"{function.__qualname__} called inside {outer}")
        require_repeatable(function.__qualname__, args, kwargs)
        token = _running.set(function.__qualname__)
        seen = viewer.set(args[0]) if args and isinstance(args[0], Actor) else None
        try:
            return _try(function, args, kwargs)
        finally:
            _running.reset(token)
            if seen is not None:
                viewer.reset(seen)

    return run


def step(function: Callable[P, R]) -> Callable[P, R]:
    """Let `function` run inside a command only: what it changes is of that command's transaction.

    Raises RuntimeError outside of one.
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        if _running.get() is None:
            raise RuntimeError(f"{function.__qualname__} is a step: call it inside a command")
        return function(*args, **kwargs)

    return run


def _try(function: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
    giving_up: type[Unavailable] = Unavailable
    for attempt in range(ATTEMPTS):
        try:
            result = _once(function, args, kwargs)
            outages.went_well(outages.DATABASE)
            return result
        except OutcomeUnknown:
            around = envelope.get()
            if around is None or not around.is_repeatable:
                raise
            giving_up = OutcomeUnknown  # the next try may not come to look either
        except (DBAPIError, PoolTimeout) as error:
            trouble = outages.recognise(error)
            if trouble is None:
                raise as_refusal(error) from None
            if giving_up is not OutcomeUnknown:
                giving_up = trouble.error
            if not trouble.is_tried_again:
                break
        time.sleep(random.uniform(0.005, 0.05) * 2**attempt)
    raise giving_up()


def _once(function: Callable[..., R], args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
    around = envelope.get()
    session = db.session()
    session.info.pop("now", None)
    try:
        tell_running(session)
        if around:
            around.open()
        result = function(*args, **kwargs)
        session.flush()
        if around:
            around.close(result)
            if around.is_dry_run:
                session.expunge_all()  # or whoever reads the result would find that it never was
                session.rollback()
                return result
        _commit()
        return result
    except BaseException:
        session.rollback()
        raise
    finally:
        session.info.pop("now", None)


def _commit() -> None:
    if db.session().in_transaction() and _has_news():
        db.session.execute(select(1))  # raises when it is lost already: COMMIT was not sent
    try:
        db.session.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            outages.recognise(error)
            raise OutcomeUnknown() from None
        raise


def _has_news() -> bool:
    """Whether the server said something nobody asked for, which is most often that it ends."""
    connection: Any = db.session.connection().connection.driver_connection
    if connection.closed:
        return True
    waiting = poll()
    waiting.register(connection.fileno(), POLLIN)
    return bool(waiting.poll(0))


def as_refusal(error: Exception) -> Exception:
    """What a violated constraint stands for, or the error itself."""
    if isinstance(error, IntegrityError):
        name = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
        if name in _refusals:
            return _refusals[name]()
    return error


def find(model: type[R], id: UUID | int, actor: Actor) -> R:
    """One row to be shown. Raises NotFound for a missing row and, alike and by the same statement,
    for one the actor has no part in (`sight`)."""
    return _required(select(model), model, id, actor)  # type: ignore[no-any-return]


def _required(query: Any, model: Any, id: UUID | int, actor: Actor) -> Any:
    row = db.session.scalar(query.where(model.id == id, model.seen_by(actor)))
    if row is None or not row.roles_of(actor):
        raise NotFound()
    return row


def lock(model: type[R], id: UUID | int, actor: Actor) -> R:
    """Load one row and hold it until the command ends; the clock is read after the lock. Raises
    NotFound as `find` does."""
    query = select(model).with_for_update(of=model)
    row = _required(query, model, id, actor)
    info = db.session().info
    if "now" not in info:
        info["now"] = db.session.scalar(select(func.market_now()))
    return row  # type: ignore[no-any-return]

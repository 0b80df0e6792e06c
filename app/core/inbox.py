"""Subscribers: what follows from an event in the database, exactly once each.

The relay writes one `dispatch` row for a batch of events and a subscriber; a worker claims every
(event, subscriber) in a unique table inside the transaction of the effect. A batch that fails is
delivered again event by event, so one bad event stops only itself: it waits in `inbox_failures`
with a growing back-off, where the operator sees it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from structlog import get_logger

from app.core import outages, restorations
from app.core.context import request_id
from app.core.db import Model, command, db
from app.core.events import RecordedEvent, list_by_id

Handler = Callable[[Iterable[RecordedEvent]], None]
RING_AGAIN = timedelta(seconds=3)
BACK_OFF, BACK_OFF_MAX = timedelta(seconds=1), timedelta(minutes=10)
_NOW = select(func.clock_timestamp()).scalar_subquery()  # read once, so that an index serves it


@dataclass(frozen=True)
class Subscriber:
    name: str  # "deals.hold_payment"
    events: tuple[str, ...]
    handle: Handler
    batch: int  # most events of one transaction: their rows stay locked until its end
    can_wait: bool = False  # readers find it later; nobody's right or money hangs on it
    is_for_restored: bool = False  # works while a restoration is open, too


SUBSCRIBERS: dict[str, Subscriber] = {}


CLAIM = text(
    "insert into inbox (event_id, subscriber) select unnest(cast(:event_ids as bigint[])), "
    ":subscriber on conflict do nothing returning event_id"
)


def subscribes(
    name: str,
    *events: str,
    batch: int = 50,
    can_wait: bool = False,
    is_for_restored: bool = False,
) -> Callable[[Handler], Handler]:
    """Register a handler. It gets events in order, to be walked once, in a transaction of ours."""

    def register(handle: Handler) -> Handler:
        SUBSCRIBERS[name] = Subscriber(name, events, handle, batch, can_wait, is_for_restored)
        return handle

    return register


class Dispatch(Model):
    """Events on their way to one subscriber. RQ may ring; this row remembers."""

    __tablename__ = "dispatches"
    __table_args__ = (
        Index("ix_dispatches_open", "next_check", postgresql_where=text("not done")),
        Index("ix_dispatches_done", "next_check", postgresql_where=text("done")),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    subscriber: Mapped[str]
    event_ids: Mapped[list[int]] = mapped_column(ARRAY(BigInteger))
    next_check: Mapped[datetime]
    done: Mapped[bool] = mapped_column(server_default=text("false"), default=False)


class InboxRow(Model):
    """A claim: this subscriber's effect of this event is committed. It goes with its dispatch, for
    nothing else delivers the event to the subscriber again."""

    __tablename__ = "inbox"

    event_id: Mapped[int] = mapped_column(primary_key=True)
    subscriber: Mapped[str] = mapped_column(primary_key=True)


class InboxFailure(Model):
    __tablename__ = "inbox_failures"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), primary_key=True)
    subscriber: Mapped[str] = mapped_column(primary_key=True)
    attempts: Mapped[int] = mapped_column(default=1)
    next_check: Mapped[datetime] = mapped_column(index=True)
    error: Mapped[str]


def deliver(dispatch_id: int) -> None:
    """Hand one dispatch to its subscriber; a batch with a bad event is delivered one by one.

    Raises when the database is out; the dispatch is rung for again."""
    try:
        _deliver_batch(dispatch_id)
    except Exception as error:  # a handler's fault; each event is tried and reported alone below
        if outages.is_outage(error):
            raise
        for subscriber, event_id in _open_claims(dispatch_id):
            deliver_one(subscriber, event_id)
        _close(dispatch_id)


def deliver_one(subscriber: str, event_id: int) -> bool:
    """Deliver one event; a failure is noted with its back-off. True when the effect is there."""
    try:
        _deliver_event(subscriber, event_id)
        return True
    except Exception as error:
        if outages.is_outage(error):
            raise  # no fault of this event
        _note_failure(subscriber, event_id, f"{type(error).__name__}: {error}"[:500])
        return False


@command
def _deliver_batch(dispatch_id: int) -> None:
    row = db.session.scalar(
        select(Dispatch).filter_by(id=dispatch_id, done=False).with_for_update(skip_locked=True)
    )
    if row is None or _must_wait(row.subscriber):
        return
    _handle(row.subscriber, row.event_ids)
    row.done = True


@command
def _deliver_event(subscriber: str, event_id: int) -> None:
    if _must_wait(subscriber):
        return
    _handle(subscriber, [event_id])
    failure = db.session.get(InboxFailure, (event_id, subscriber))
    if failure is not None:
        db.session.delete(failure)


def _must_wait(subscriber: str) -> bool:
    return not SUBSCRIBERS[subscriber].is_for_restored and restorations.is_open()


def _handle(subscriber: str, event_ids: list[int]) -> None:
    claimed = list(db.session.scalars(CLAIM, {"event_ids": event_ids, "subscriber": subscriber}))
    if not claimed:
        return
    token = request_id.set("-")
    try:
        SUBSCRIBERS[subscriber].handle(_each_under_its_request(list_by_id(claimed), subscriber))
    finally:
        request_id.reset(token)


def _each_under_its_request(
    events: list[RecordedEvent], subscriber: str
) -> Iterator[RecordedEvent]:
    """While a handler works on an event, what it tells and logs carries that event's request."""
    for event in events:
        request_id.set(event.request_id)
        get_logger().info("deliver", subscriber=subscriber, name=event.name, id=event.id)
        yield event


@command
def _open_claims(dispatch_id: int) -> list[tuple[str, int]]:
    row = db.session.get_one(Dispatch, dispatch_id)
    if row.done:
        return []
    done = set(
        db.session.scalars(
            select(InboxRow.event_id).where(
                InboxRow.subscriber == row.subscriber, InboxRow.event_id.in_(row.event_ids)
            )
        )
    )
    return [(row.subscriber, event_id) for event_id in row.event_ids if event_id not in done]


@command
def _close(dispatch_id: int) -> None:
    db.session.get_one(Dispatch, dispatch_id, with_for_update=True).done = True


@command
def _note_failure(subscriber: str, event_id: int, error: str) -> None:
    now: Any = db.session.scalar(select(func.clock_timestamp()))
    failure = db.session.get(InboxFailure, (event_id, subscriber), with_for_update=True)
    if failure is None:
        failure = InboxFailure(event_id=event_id, subscriber=subscriber, attempts=0)
        db.session.add(failure)
    failure.attempts += 1
    failure.next_check = now + min(BACK_OFF * 2 ** min(failure.attempts, 20), BACK_OFF_MAX)
    failure.error = error


def those_that_can_wait(dispatch_ids: Sequence[int]) -> set[int]:
    """Which of them go behind what somebody's right or money hangs on."""
    patient = [name for name, subscriber in SUBSCRIBERS.items() if subscriber.can_wait]
    found = select(Dispatch.id).where(
        Dispatch.id.in_(dispatch_ids), Dispatch.subscriber.in_(patient)
    )
    ids = set(db.session.scalars(found)) if dispatch_ids else set()
    db.session.rollback()
    return ids


@command
def take_unrung(limit: int) -> list[int]:
    """Dispatches whose bell was lost, to ring again; each is looked at every RING_AGAIN."""
    rows = db.session.scalars(
        select(Dispatch)
        .where(Dispatch.done.is_(False), Dispatch.next_check <= _NOW)
        .order_by(Dispatch.next_check)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for row in rows:
        row.next_check = func.clock_timestamp() + RING_AGAIN
    return [row.id for row in rows]


@command
def list_failures_due(limit: int) -> list[tuple[str, int]]:
    """(subscriber, event id) of failed deliveries whose back-off has passed."""
    rows = db.session.execute(
        select(InboxFailure.subscriber, InboxFailure.event_id)
        .where(InboxFailure.next_check <= _NOW)
        .order_by(InboxFailure.next_check)
        .limit(limit)
    )
    return [(subscriber, event_id) for subscriber, event_id in rows]

"""Numbers committed events in order and sends them on their way to subscribers."""

from collections import defaultdict
from dataclasses import dataclass

from prometheus_client import Counter
from sqlalchemy import func, select, text

from app.core.db import command, db
from app.core.inbox import RING_AGAIN, SUBSCRIBERS, Dispatch

BATCH = 1_000
Fresh = tuple[int, str, str]  # id, name, subject
EVENTS = Counter("market_events_total", "Events numbered by the relay", ["name"])
_LOCK = 0x52454C4159  # "RELAY": one relay at a time, whoever runs it
_NUMBER = text("""
    with fresh as (
        select id from events where position is null order by id limit :batch
    ), last as (
        select coalesce(max(position), 0) as position from events
    ), numbered as (
        select fresh.id, last.position + row_number() over (order by fresh.id) as position
        from fresh, last
    )
    update events set position = numbered.position from numbered where events.id = numbered.id
    returning events.id, events.name, events.subject_id::text
""")


@dataclass(frozen=True)
class Relayed:
    """What a round found: dispatches to ring for, and the auctions that moved."""

    dispatches: list[int]
    auctions: list[str]


def relay() -> Relayed:
    """Number up to BATCH new events and send them on their way."""
    fresh, dispatches = _relay()
    for _, name, _ in fresh:
        EVENTS.labels(name).inc()
    moved = {subject for _, name, subject in fresh if name.startswith("auction.")}
    return Relayed(dispatches, sorted(moved))


@command
def _relay() -> tuple[list[Fresh], list[int]]:
    if not db.session.scalar(select(func.pg_try_advisory_xact_lock(_LOCK))):
        return [], []
    numbered = db.session.execute(_NUMBER, {"batch": BATCH})
    fresh: list[Fresh] = sorted((id, name, subject) for id, name, subject in numbered)
    batches: dict[str, list[int]] = defaultdict(list)
    interested = _interested()
    for event_id, name, _ in fresh:
        for subscriber in interested.get(name, ()):
            batches[subscriber].append(event_id)
    rows = [
        Dispatch(
            subscriber=subscriber,
            event_ids=part,
            next_check=func.clock_timestamp() + RING_AGAIN,
        )
        for subscriber, event_ids in batches.items()
        for part in _parts(event_ids, SUBSCRIBERS[subscriber].batch)
    ]
    db.session.add_all(rows)
    db.session.flush()
    return fresh, [row.id for row in rows]


def _parts(event_ids: list[int], size: int) -> list[list[int]]:
    return [event_ids[n : n + size] for n in range(0, len(event_ids), size)]


def _interested() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for subscriber in SUBSCRIBERS.values():
        for name in subscriber.events:
            found[name].append(subscriber.name)
    return found

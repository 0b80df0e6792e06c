"""Numbers committed events in order and sends them on their way to subscribers."""

from collections import defaultdict
from dataclasses import dataclass

from prometheus_client import Counter
from sqlalchemy import func, select, text

from app.core.db import command, db
from app.core.inbox import RING_AGAIN, SUBSCRIBERS, Dispatch

BATCH = 1_000  # events of one turn
Fresh = tuple[int, str, str]  # id, name, subject
EVENTS = Counter("market_events_total", "Events numbered by the relay", ["name"])
_LOCK = 0x52454C4159  # "RELAY": one relay at a time, whoever runs it
# a position that was seen outside before a restoration is not given to another event
_NUMBER = text("""
    with fresh as (
        select id from events where position is null order by id limit :batch
    ), last as (
        select greatest(
            coalesce((select max(position) from events), 0),
            coalesce((select max(seen_position) from restorations), 0)
        ) as position
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
    patient: frozenset[int] = frozenset()  # those of the dispatches that can wait


def relay() -> Relayed:
    """Number up to BATCH new events and send them on their way."""
    fresh, told = _relay()
    for _, name, _ in fresh:
        EVENTS.labels(name).inc()
    moved = {subject for _, name, subject in fresh if name.startswith("auction.")}
    patient = frozenset(id for id, name in told if SUBSCRIBERS[name].can_wait)
    return Relayed([id for id, _ in told], sorted(moved), patient)


@command
def _relay() -> tuple[list[Fresh], list[tuple[int, str]]]:
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
    return fresh, [(row.id, row.subscriber) for row in rows]


def _parts(event_ids: list[int], size: int) -> list[list[int]]:
    return [event_ids[n : n + size] for n in range(0, len(event_ids), size)]


def _interested() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for subscriber in SUBSCRIBERS.values():
        for name in subscriber.events:
            found[name].append(subscriber.name)
    return found

"""Numbers committed events in order and sends them on their way to subscribers."""

from collections import defaultdict

from prometheus_client import Counter
from sqlalchemy import func, select, text

from app.core.db import command, db
from app.core.inbox import RING_AGAIN, SUBSCRIBERS, Dispatch

BATCH = 1_000
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
    returning events.id, events.name
""")


def relay() -> list[int]:
    """Number up to BATCH new events; return the ids of the dispatches to ring for."""
    names, dispatches = _relay()
    for name in names:
        EVENTS.labels(name).inc()
    return dispatches


@command
def _relay() -> tuple[list[str], list[int]]:
    if not db.session.scalar(select(func.pg_try_advisory_xact_lock(_LOCK))):
        return [], []
    fresh = sorted(tuple(row) for row in db.session.execute(_NUMBER, {"batch": BATCH}))
    batches: dict[str, list[int]] = defaultdict(list)
    interested = _interested()
    for event_id, name in fresh:
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
    return [name for _, name in fresh], [row.id for row in rows]


def _parts(event_ids: list[int], size: int) -> list[list[int]]:
    return [event_ids[n : n + size] for n in range(0, len(event_ids), size)]


def _interested() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for subscriber in SUBSCRIBERS.values():
        for name in subscriber.events:
            found[name].append(subscriber.name)
    return found

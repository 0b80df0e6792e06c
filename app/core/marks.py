"""How far the market had come, kept outside its database: so that a restored one is recognised.

The clock writes the last numbered event into the object storage. A database that does not hold
that event under that position is an earlier state, however it was brought back: `flask restore`, a
disk's snapshot, a standby that was behind.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import select
from structlog import get_logger

from app.core import restorations, storage
from app.core.db import command, db
from app.core.events import Event

KEY = "mark.json"
_noted: dict[str, int] = {}  # of this process: the position it wrote last


@dataclass(frozen=True)
class Mark:
    """One numbered event: its position in the feed, its id, when it happened (UTC)."""

    position: int
    event: int
    at: datetime


def note() -> None:
    """Write how far the market has come, when it has come further. Raises StorageUnavailable."""
    last = _last()
    if last is not None and last.position > _noted.get("position", 0):
        storage.put(KEY, as_json(last))
        _noted["position"] = last.position


def compare() -> bool:
    """Open a restoration when this database is older than what was seen of it; whether it was.

    Without a mark there is nothing to compare: the first start, or another storage.
    """
    seen = read()
    if seen is None:
        return False
    _noted["position"] = seen.position
    if _holds(seen):
        return False
    last = _last()
    restorations.begin(
        cause="the database is older than what was seen of it",
        restored_to=last.at if last else seen.at,
        seen_position=seen.position,
        seen_event=seen.event,
        seen_at=seen.at,
    )
    get_logger().error("the market was restored", seen=seen.position, has=last and last.position)
    return True


def read() -> Mark | None:
    """The mark outside, or None where none was written. Raises StorageUnavailable."""
    try:
        return from_json(orjson.loads(b"".join(storage.read(KEY))))
    except FileNotFoundError:
        return None


def as_json(mark: Mark) -> bytes:
    return orjson.dumps({"position": mark.position, "event": mark.event, "at": mark.at})


def from_json(found: dict[str, Any]) -> Mark:
    return Mark(found["position"], found["event"], datetime.fromisoformat(found["at"]))


@command
def _last() -> Mark | None:
    columns = (Event.position, Event.id, Event.happened_at)
    row = db.session.execute(
        select(*columns).where(Event.position.is_not(None)).order_by(Event.position.desc()).limit(1)
    ).first()
    return Mark(row[0] or 0, row[1], row[2]) if row else None


@command
def _holds(seen: Mark) -> bool:
    """Whether that event is there, or a restoration that knows of it was released."""
    row = db.session.execute(
        select(Event.id, Event.happened_at).where(Event.position == seen.position)
    ).first()
    if row is not None and (row[0], row[1]) == (seen.event, seen.at):
        return True
    known = select(restorations.Restoration.id).where(
        restorations.Restoration.seen_position >= seen.position
    )
    return db.session.scalar(known.limit(1)) is not None

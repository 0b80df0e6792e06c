"""The clock's hand: makes the transitions that have fallen due, one subject per transaction.

A timer that fails stops only itself: its failure is counted on the subject, it waits longer each
time, and the others go on.
"""

import math
import time
from collections import Counter
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from structlog import get_logger

from app.core import outages, restorations
from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.workflow import SUBJECTS

BACK_OFF, BACK_OFF_MAX = timedelta(seconds=2), timedelta(hours=1)


def run_due(limit: int = 200, seconds: float = math.inf) -> int:
    """Make due transitions of every kind of subject, up to `limit` each and for so many seconds;
    return how many. None while a restoration is open.

    Every kind has its turn before any has a second one: ten thousand of one kind keep nobody
    waiting.
    """
    if restorations.look():
        return 0
    kinds = {model.__tablename__: model for model in SUBJECTS}  # type: ignore[attr-defined]
    begun, made = time.monotonic(), 0
    for table, id in _list_due(list(kinds), limit):
        made += _run_one(kinds[table], id)
        if time.monotonic() - begun > seconds:
            break
    return made


def due(tables: list[str]) -> str:
    """The query for what has fallen due: table, id, next_check; at most `:limit` of each table.

    The scalar subquery lets each part read its index up to the present only: compared with
    `market_now()` itself, every row that is still to come would be looked at.
    """
    return " union all ".join(
        f"(select '{table}', id, next_check from {table} "
        "where next_check <= (select market_now()) order by next_check limit :limit)"
        for table in tables
    )


def _run_one(model: Any, id: UUID) -> bool:
    try:
        return _apply_due(model, id)
    except Exception as error:
        if outages.is_outage(error):
            raise  # no fault of this subject
        get_logger().exception("timer failed", subject=model.workflow.subject, id=str(id))
        _note_failure(model, id, f"{type(error).__name__}: {error}"[:500])
        return False


@command
def _list_due(tables: list[str], limit: int) -> list[tuple[str, UUID]]:
    """(table, id): of each table what has waited longest, then of each the next one."""
    rows = db.session.execute(text(due(tables)), {"limit": limit}).all()
    places: Counter[str] = Counter()
    found = []
    for table, id, since in sorted(rows, key=lambda row: row[2]):
        places[table] += 1
        found.append((places[table], since, table, id))
    return [(table, id) for _, _, table, id in sorted(found)]


@command
def _apply_due(model: Any, id: UUID) -> bool:
    free = select(model.id).filter_by(id=id).with_for_update(skip_locked=True, of=model)
    if db.session.scalar(free) is None:
        return False  # somebody is acting on it; the next sweep looks again
    subject = lock(model, id, SYSTEM)
    now = db.session.scalar(select(func.market_now()))
    if subject.next_check is None or now is None or subject.next_check > now:
        return False
    return bool(model.workflow.apply_due(subject))


@command
def _note_failure(model: Any, id: UUID, error: str) -> None:
    subject = lock(model, id, SYSTEM)
    now = db.session.scalar(select(func.market_now()))
    if subject.next_check is None or now is None or subject.next_check > now:
        return  # somebody acted in between: that timer is no longer due
    subject.check_attempts += 1
    subject.check_error = error
    pause = min(BACK_OFF * 2 ** min(subject.check_attempts, 20), BACK_OFF_MAX)
    subject.next_check = func.market_now() + pause

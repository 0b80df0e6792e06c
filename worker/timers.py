"""The clock's hand: makes the transitions that have fallen due, one subject per transaction.

A timer that fails stops only itself: its failure is counted on the subject, it waits longer each
time, and the others go on.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from structlog import get_logger

from app.core.actor import SYSTEM
from app.core.db import command, db, lock
from app.core.workflow import SUBJECTS

BACK_OFF, BACK_OFF_MAX = timedelta(seconds=2), timedelta(hours=1)


def run_due(limit: int = 200) -> int:
    """Make due transitions of every kind of subject, up to `limit` each; return how many."""
    made = 0
    for model in SUBJECTS:
        for id in _list_due(model, limit):
            made += _run_one(model, id)
    return made


def _run_one(model: Any, id: UUID) -> bool:
    try:
        return _apply_due(model, id)
    except Exception as error:
        get_logger().exception("timer failed", subject=model.workflow.subject, id=str(id))
        _note_failure(model, id, f"{type(error).__name__}: {error}"[:500])
        return False


@command
def _list_due(model: Any, limit: int) -> list[UUID]:
    return list(
        db.session.scalars(
            select(model.id)
            .where(model.next_check <= func.market_now())
            .order_by(model.next_check)
            .limit(limit)
        )
    )


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

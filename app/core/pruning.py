"""Removes what is spent, a bounded step in a transaction of its own, as retention.py says.

Each table has a row with its next date, so the clock does a step now and then and nothing when
there is nothing. A step that takes too long is halved; full steps come one after the other.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Mapped, mapped_column
from structlog import get_logger

from app.core import policy
from app.core.actor import Actor
from app.core.db import Model, command, db
from app.core.errors import Busy
from app.core.retention import PRUNED, Pruned

EVERY, AGAIN, LATER = timedelta(hours=1), timedelta(milliseconds=200), timedelta(minutes=1)
LONGEST = 1_000  # milliseconds of one step
OF_TABLE = {pruned.table: pruned for pruned in PRUNED}
_NOW = select(func.clock_timestamp()).scalar_subquery()


class Pruning(Model):
    """How far one table is pruned."""

    __tablename__ = "prunings"

    table: Mapped[str] = mapped_column(primary_key=True)
    next_check: Mapped[datetime] = mapped_column(index=True)
    step: Mapped[int]  # rows at once
    removed: Mapped[int]  # rows so far
    pruned_at: Mapped[datetime | None]


def prune_due(actor: Actor) -> int:
    """One step of the table that is due first; how many rows went."""
    table = _find_due(actor)
    return 0 if table is None else prune(actor, table)


def prune(actor: Actor, table: str) -> int:
    """One step of this table; how many rows went. A step that fails is tried later, and smaller."""
    try:
        return _prune(actor, table)
    except Exception as error:
        _put_off(actor, table, is_slow=isinstance(error, Busy))
        get_logger().warning("pruning put off", table=table, error=type(error).__name__)
        return 0


def days_of(pruned: Pruned) -> int:
    """How long its rows are kept, as in force today. Raises PolicyMissing."""
    return policy.value(policy.freeze(pruned.policy), pruned.policy)


@command
def _find_due(actor: Actor) -> str | None:
    due = select(Pruning.table).where(Pruning.next_check <= _NOW)
    return db.session.scalar(due.order_by(Pruning.next_check).limit(1))


@command
def _prune(actor: Actor, table: str) -> int:
    row = _held(table)
    if row is None:
        return 0  # another one is at it
    pruned = OF_TABLE[table]
    keep = days_of(pruned)
    db.session.execute(text(f"set local statement_timeout = {LONGEST}"))
    step = min(row.step, pruned.step)
    found: Any = db.session.execute(text(pruned.sql), {"keep": keep, "step": step})
    removed = len(found.all())
    row.removed += removed
    row.step = min(step * 2, pruned.step)
    row.pruned_at = func.clock_timestamp()
    row.next_check = func.clock_timestamp() + (AGAIN if removed == step else EVERY)
    return removed


@command
def _put_off(actor: Actor, table: str, *, is_slow: bool) -> None:
    row = _held(table)
    if row is not None:
        row.step = max(row.step // 2, 1) if is_slow else row.step
        row.next_check = func.clock_timestamp() + (AGAIN if is_slow and row.step > 1 else LATER)


def _held(table: str) -> Pruning | None:
    query = select(Pruning).filter_by(table=table).with_for_update(skip_locked=True)
    return db.session.scalar(query)

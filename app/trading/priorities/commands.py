"""What holders do. Each public function is one transaction; what follows is the market's."""

from uuid import UUID

from app.core.actor import Actor
from app.core.db import command, lock
from app.trading.priorities.models import Priority
from app.trading.priorities.workflow import PRIORITY


@command
def claim(actor: Actor, priority_id: UUID) -> Priority:
    """Take it at the price and on the terms that the buyer agreed on. Raises RegisterInstead,
    PriorityOver."""
    return _answered(actor, priority_id, "claim")


@command
def waive(actor: Actor, priority_id: UUID) -> Priority:
    """Let it go, this time."""
    return _answered(actor, priority_id, "waive")


def _answered(actor: Actor, priority_id: UUID, name: str) -> Priority:
    priority = lock(Priority, priority_id, actor)
    PRIORITY.apply(priority, name, actor)
    return priority

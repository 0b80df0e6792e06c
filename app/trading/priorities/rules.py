"""What must hold of a holder's right to the same terms (民法典 847, 859, 860; R1.2.6). Pure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.core.errors import Conflict

ANSWER = "priority.answer_days"  # the policy: time to answer


class PriorityOver(Conflict):
    title = "The time to take it at the same terms is over"
    zh = "行使优先权的期限已过"


class RegisterInstead(Conflict):
    title = "In a procedure a holder registers, and may bid what the highest bids"
    zh = "在交易程序中行使优先权须先报名参与"


def require_open_answer(priority: Any, now: datetime) -> None:
    """Raises RegisterInstead, PriorityOver."""
    if priority.deal_id is None:
        raise RegisterInstead(procedure=str(priority.procedure_id))
    if now >= priority.answer_by:
        raise PriorityOver(until=priority.answer_by.isoformat())


def answer_due_at(priority: Any) -> datetime | None:
    """Silence lets it go; of a procedure, its end does."""
    return priority.answer_by  # type: ignore[no-any-return]


def ahead_of(holders: list[tuple[UUID, str]], buyer_id: UUID) -> list[tuple[int, UUID, str]]:
    """(rank, holder, basis) of those who come before this buyer: all, or those ranked better when
    the buyer is a holder, too."""
    ranks = [holder for holder, _ in holders]
    before = ranks.index(buyer_id) if buyer_id in ranks else len(ranks)
    return [(n, holder, basis) for n, (holder, basis) in enumerate(holders[:before], start=1)]

"""What must hold of a question. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict


class NobodyAsks(Conflict):
    title = "Questions are asked while the procedure is announced, and not by its seller"
    zh = "仅在公告期内可提问，且转让方不得提问"


def require_time_to_ask(procedure: Any, now: datetime, *, is_seller: bool) -> None:
    """Raises NobodyAsks."""
    if is_seller or procedure.state != "disclosing" or now >= procedure.closes_at:
        raise NobodyAsks(state=procedure.state)


def answer_due_at(question: Any) -> datetime | None:
    """Once: the seller is late; nobody is while the procedure stands still."""
    stands = question.is_overdue or question.procedure.paused_at is not None
    return None if stands else question.answer_by

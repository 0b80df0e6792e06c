"""What must hold of stages. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict


class PaidInAdvance(Conflict):
    title = "What is paid in advance needs no evidence"
    zh = "预付阶段无须提交成果"


class StageAnswerOver(Conflict):
    title = "The time to answer is over; silence has accepted"
    zh = "答复期限已过，视为验收"


class StillInTime(Conflict):
    title = "The developer still has time"
    zh = "尚未到该阶段期限"


class ContractOver(Conflict):
    title = "The contract does not stand any more"
    zh = "合同已不再有效"


def require_standing_contract(stage: Any, now: datetime) -> None:
    """Raises ContractOver."""
    if stage.deal.effective_at is None or stage.deal.state in ("lapsed", "rescinded", "cancelled"):
        raise ContractOver(state=stage.deal.state)


def require_late_stage(stage: Any, now: datetime) -> None:
    """Nothing was handed in by the day that was announced. Raises StillInTime."""
    if stage.due_by is None or now < stage.due_by:
        raise StillInTime(due_by=stage.due_by.isoformat() if stage.due_by else None)


def require_unpaid_advance(stage: Any, now: datetime) -> None:
    """Raises PaidInAdvance."""
    if stage.is_advance:
        raise PaidInAdvance()


def require_time_to_answer(stage: Any, now: datetime) -> None:
    """The deadline binds even when the clock is late. Raises StageAnswerOver."""
    if stage.answer_by is not None and now >= stage.answer_by:
        raise StageAnswerOver(answer_by=stage.answer_by.isoformat())


def answer_due_at(stage: Any) -> datetime | None:
    return stage.answer_by  # type: ignore[no-any-return]

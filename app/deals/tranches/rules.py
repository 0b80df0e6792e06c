"""What must hold of tranches. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Invalid

SETTLE, ANSWER = "tranche.settle_days", "tranche.answer_days"


class GateUnknown(Invalid):
    title = "There is no such gate for this technology"
    zh = "该成果无此付款条件"


class PlanExceedsPrice(Invalid):
    title = "Tranches together stay below the price; something is paid at once"
    zh = "分期金额合计须低于合同价"


class PlanIsAnnounced(Conflict):
    title = "The parts of this price were announced with the call, or agreed with the trial"
    zh = "本合同的分期付款已在榜单中公布或随试用约定，不得另行约定"


class NothingProposed(Conflict):
    title = "Nothing is proposed, or it is your own proposal"
    zh = "尚无对方提议"


class PartImpossible(Invalid):
    title = "A part lies between nothing and the whole tranche"
    zh = "部分金额须在零与该期金额之间"


class PartDiffers(Conflict):
    title = "This is not the part that was proposed"
    zh = "金额与提议不一致"


def require_fitting_plan(price: int, plan: Sequence[dict[str, Any]]) -> None:
    """Raises PlanExceedsPrice."""
    if plan and sum(tranche["amount"] for tranche in plan) >= price:
        raise PlanExceedsPrice(price=price)


def require_unannounced_plan(plan: Sequence[dict[str, Any]]) -> None:
    """Raises PlanIsAnnounced."""
    if plan:
        raise PlanIsAnnounced()


def require_possible_part(part: int, amount: int) -> None:
    """Raises PartImpossible."""
    if not 0 <= part <= amount:
        raise PartImpossible(amount=amount)


def require_proposal_of_other_side(tranche: Any, now: datetime) -> None:
    """Raises NothingProposed."""
    if tranche.proposed is None:
        raise NothingProposed()


def settlement_due_at(tranche: Any) -> datetime | None:
    """What was not met and nobody settled goes back to whoever paid it: silence pays for nothing
    that was not reached."""
    found: datetime | None = tranche.settle_by
    return found


def end_of_talks_due_at(tranche: Any) -> datetime | None:
    """What was met in part: silence agrees to what the other side proposed."""
    return None if tranche.proposed is None else settlement_due_at(tranche)


def unanswered_talks_due_at(tranche: Any) -> datetime | None:
    """Nobody proposed anything."""
    return settlement_due_at(tranche) if tranche.proposed is None else None


def payment_due_at(tranche: Any) -> datetime | None:
    """Of an instalment; both sides are told once when it is not paid."""
    found: datetime | None = tranche.pay_by
    return found if tranche.overdue_at is None else None

"""Steps of tranches: each runs inside somebody's command."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import money
from app.core import deadlines, events
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.core.money import share
from app.deals.models import Deal
from app.deals.tranches.models import Tranche
from app.deals.tranches.workflow import DUE, FROZEN, HELD, IN_TALKS, TRANCHE

JUDGED = ("gate.judged", "deal.settled")  # of an instalment: what was delivered is accepted
VERDICTS = {"met": "release", "partially_met": "open_talks", "not_met": "freeze"}


@step
def open_tranches(deal_id: UUID) -> None:
    """The contract took effect, every tranche of its plan is due."""
    deal = db.session.get_one(Deal, deal_id)
    known = select(Tranche.id).filter_by(deal_id=deal_id)
    if not deal.plan or db.session.scalar(known.limit(1)):
        return
    for number, planned in enumerate(deal.plan, start=1):
        payment = money.expect_payment(
            SYSTEM,
            deal_id=deal.id,
            payer_id=deal.buyer_id,
            payer_name=deal.buyer_name,
            payee_id=deal.seller_id,
            amount=planned["amount"],
            policy=deal.policy,
        )
        tranche = Tranche(
            deal_id=deal.id,
            deal=deal,
            number=number,
            **{name: planned[name] for name in ("title", "amount", "gate_kind", "posts_shares")},
            gate_id=UUID(planned["gate_id"]) if "gate_id" in planned else deal.id,
            pay_by=_pay_by(deal, planned),
            payment_id=payment.id,
            policy=deal.policy,
        )
        TRANCHE.begin(tranche, "due", SYSTEM, deal=str(deal.id), amount=tranche.amount)


def _pay_by(deal: Deal, planned: dict[str, Any]) -> datetime | None:
    """Of an instalment the end of its day, so many months after the effect; on no day off."""
    if (months := planned.get("after_months")) is None or deal.effective_at is None:
        return None
    return deadlines.months_after(deal.effective_at, months)


@step
def hold(payment_id: UUID) -> None:
    """The tranche's money is held; a gate that was judged before is followed now."""
    tranche = _one(Tranche.payment_id == payment_id)
    if tranche is not None and tranche.state == DUE:
        TRANCHE.apply(tranche, "hold", SYSTEM)
        tranche.verdict = tranche.verdict or _judged_before(tranche.gate_id)
        _follow_verdict(tranche)


@step
def judge(gate_id: UUID, verdict: str) -> None:
    """The gate is judged; every tranche that waits for it follows."""
    rows = select(Tranche.id).filter_by(gate_id=gate_id).order_by(Tranche.id)
    for id in db.session.scalars(rows).all():
        tranche = lock(Tranche, id, SYSTEM)
        if tranche.verdict is None:
            tranche.verdict = verdict
            _follow_verdict(tranche)


@step
def call_off(deal_id: UUID) -> None:
    """The deal came to nothing; what is due is owed no more, what is held goes back."""
    for tranche in _of(deal_id):
        if tranche.state in (DUE, HELD, FROZEN, IN_TALKS):
            TRANCHE.apply(tranche, "cancel" if tranche.state == DUE else "send_back", SYSTEM)


@step
def share_loss(deal_id: UUID, seller_bp: int) -> None:
    """The work failed lawfully (民法典 858): of each held part that was not reached the
    seller has `seller_bp` basis points, the rest goes back; what was not paid in is owed no more.
    What was reached, or is in talks, keeps its own course."""
    for tranche in _of(deal_id):
        if (tranche.verdict or _judged_before(tranche.gate_id)) in ("met", "partially_met"):
            continue
        if tranche.state == DUE:
            TRANCHE.apply(tranche, "cancel", SYSTEM)
        elif tranche.state in (HELD, FROZEN):
            tranche.proposed, tranche.proposed_by = share(tranche.amount, seller_bp), None
            TRANCHE.apply(tranche, "divide", SYSTEM, part=tranche.proposed)


def _of(deal_id: UUID) -> list[Tranche]:
    rows = select(Tranche.id).filter_by(deal_id=deal_id).order_by(Tranche.id)
    return [lock(Tranche, id, SYSTEM) for id in db.session.scalars(rows).all()]


def _follow_verdict(tranche: Tranche) -> None:
    if tranche.state == HELD and tranche.verdict is not None:
        TRANCHE.apply(tranche, VERDICTS[tranche.verdict], SYSTEM, verdict=tranche.verdict)


def _judged_before(gate_id: UUID) -> str | None:
    """A gate may have been judged before anything waited for it."""
    told = events.list_named(gate_id, JUDGED)
    return str(told[-1]["data"].get("outcome", "met")) if told else None


def _one(condition: Any) -> Tranche | None:
    id = db.session.scalar(select(Tranche.id).where(condition))
    return None if id is None else lock(Tranche, id, SYSTEM)

"""How stages come of a call's deal, and end with it."""

from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.errors import NotFound
from app.deals import Deal
from app.deals.tranches.models import Tranche
from app.trading.calls.models import Call
from app.trading.calls.rules import WHOLE
from app.trading.stages.models import Stage
from app.trading.stages.workflow import DAYS, PLANNED, RUNNING, STAGE, SUBMITTED


@step
def held(actor: Actor, stage_id: UUID) -> Stage:
    """The stage, locked after its deal, which then stands or does not. Raises NotFound."""
    deal_id = db.session.scalar(select(Stage.deal_id).filter_by(id=stage_id))
    if deal_id is None:
        raise NotFound()
    lock(Deal, deal_id, SYSTEM)
    return lock(Stage, stage_id, actor)


@step
def planned(announced: list[dict[str, Any]], price: int) -> list[dict[str, Any]]:
    """The tranches of a price (fen), each rounded down; what is left is paid on final
    acceptance."""
    return [
        {
            "title": stage["title"],
            "amount": price * stage["share_bp"] // WHOLE,
            "gate_kind": "call_stage",
            "gate_id": str(uuid4()),
            "posts_shares": False,
            "completers": [],
        }
        for stage in announced
    ]


@step
def begin(call: Call, deal: Deal, plan: list[dict[str, Any]]) -> None:
    """The stages stand as they were announced, before anybody signs."""
    frozen = {DAYS: call.policy[DAYS]}  # as those who proposed read it
    pairs = zip(call.stages, plan, strict=True)
    for number, (announced, tranche) in enumerate(pairs, start=1):
        stage = Stage(
            id=UUID(tranche["gate_id"]),
            call_id=call.id,
            deal_id=deal.id,
            client_id=deal.buyer_id,
            developer_id=deal.seller_id,
            number=number,
            title=announced["title"],
            criterion=announced["criterion"],
            amount=tranche["amount"],
            is_advance=announced["is_advance"],
            days=announced["days"],
            deal=deal,
            policy=frozen,
        )
        STAGE.begin(stage, "planned", SYSTEM, deal=str(deal.id), amount=stage.amount)


@step
def start(deal_id: UUID) -> None:
    """What is due with the contract is paid."""
    for stage in _of(deal_id, PLANNED):
        STAGE.apply(stage, "start", SYSTEM)
    paid = select(Tranche.id).filter_by(deal_id=deal_id, state="held").order_by(Tranche.number)
    for tranche_id in db.session.scalars(paid).all():
        advance(tranche_id)


@step
def advance(tranche_id: UUID) -> None:
    """A tranche is paid: when its stage is an advance, it is met by that."""
    stage_id = db.session.scalar(select(Tranche.gate_id).filter_by(id=tranche_id))
    known = select(Stage.id).filter_by(id=stage_id, is_advance=True, state=RUNNING)
    if (id := db.session.scalar(known)) is not None:
        STAGE.apply(held(SYSTEM, id), "advance", SYSTEM)


@step
def void(deal_id: UUID) -> None:
    """The deal came to nothing."""
    for stage in _of(deal_id, PLANNED, RUNNING, SUBMITTED):
        STAGE.apply(stage, "void", SYSTEM)


def _of(deal_id: UUID, *states: str) -> list[Stage]:
    rows = select(Stage.id).where(Stage.deal_id == deal_id, Stage.state.in_(states))
    ids = db.session.scalars(rows.order_by(Stage.number)).all()
    return [lock(Stage, id, SYSTEM) for id in ids]

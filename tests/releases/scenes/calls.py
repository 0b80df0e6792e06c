"""Calls for solutions, proposals, stages and the tranches that wait for them."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app.core.db import db
from app.deals import commands as deals
from app.deals.tranches import commands as tranches
from app.deals.tranches.models import Tranche
from app.money.payments.models import Payment
from app.trading.calls import commands as calls
from app.trading.calls.models import Call
from app.trading.proposals import commands as proposals
from app.trading.proposals.models import Proposal
from app.trading.stages import commands as stages
from app.trading.stages.models import Stage
from tests.factories.calls import DIGEST, TERMS
from tests.hands import settle
from tests.releases.market import Market
from tests.releases.scenes.sales import take_in

ADVANCE, SAMPLE = TERMS["stages"]
FOUR = [ADVANCE, *({**SAMPLE, "title": f"样品 {n}", "share_bp": 1_000} for n in (1, 2, 3))]
DOCUMENTS = [{"name": "检测报告", "sha256": DIGEST}]


def call(market: Market, *proposers: str, **terms: Any) -> UUID:
    """The id of one that is announced, with proposals."""
    id = market.make.call(**terms).id
    db.session.rollback()
    for who in proposers:
        market.make.proposal(who, id)
    return id


def _sealed(market: Market) -> dict[str, Any]:
    return {"mode": "sealed", "custodians": dict(market.keys["buyer"].ids)}


def proposal(call_id: UUID, **by: Any) -> UUID:
    """The id of one of a call's."""
    found = select(Proposal.id).filter_by(call_id=call_id, **by).order_by(Proposal.rank)
    return db.session.scalars(found).first()


def is_scored(market: Market, call_id: UUID, *marks: int) -> None:
    """Each by the mark of its place; 60 is enough."""
    found = select(Proposal.id).filter_by(call_id=call_id, state="entered")
    ids = db.session.scalars(found.order_by(Proposal.created_at, Proposal.id)).all()
    db.session.rollback()
    said = {"is_passed": True, "reasons": "合格"}
    results = [
        {"proposal_id": id, "marks": [mark, mark], **said}
        for id, mark in zip(ids, marks, strict=True)
    ]
    calls.score(market.actor("reviewer"), call_id, results=results, sha256=DIGEST)


def is_chosen(market: Market, call_id: UUID) -> UUID:
    """The best; the deal's id."""
    best = db.session.get_one(Call, call_id, populate_existing=True).best_id
    assert best is not None
    calls.choose(market.actor("buyer"), call_id, proposal_id=best, reasons=None)
    settle()
    deal_id = db.session.get_one(Call, call_id, populate_existing=True).deal_id
    assert deal_id is not None
    db.session.rollback()
    return deal_id


def stage(deal_id: UUID, number: int) -> UUID:
    return db.session.scalars(select(Stage.id).filter_by(deal_id=deal_id, number=number)).one()


def tranche(deal_id: UUID, number: int) -> UUID:
    return db.session.scalars(select(Tranche.id).filter_by(deal_id=deal_id, number=number)).one()


def pays(market: Market, deal_id: UUID, *numbers: int) -> None:
    """What is due with the contract and these tranches, and nothing else."""
    wanted = (
        select(Payment.amount, Payment.payer_name, Payment.reference)
        .outerjoin(Tranche, Tranche.payment_id == Payment.id)
        .where(
            Payment.deal_id == deal_id,
            or_(Tranche.number.is_(None), Tranche.number.in_(numbers)),
        )
    )
    rows = db.session.execute(wanted).all()
    db.session.rollback()
    for amount, name, reference in rows:
        take_in(market, 0, amount, name, reference)
    settle()


def shows(
    market: Market, deal_id: UUID, number: int, who: str = "seller", *, is_rejected: bool = False
) -> None:
    """The developer hands in its evidence; the client may find it wanting."""
    id = stage(deal_id, number)
    stages.submit(market.actor(who), id, statement="样品已送检", documents=DOCUMENTS)
    if is_rejected:
        stages.reject(market.actor("buyer"), id, reasons="强度不足")
        settle()


def long_ago(market: Market) -> None:
    """From the announcement to every end; the best developer of one gives up, the next signs."""
    nobody, ended = call(market), call(market, "seller", **_sealed(market))
    called = call(market, "seller", "stranger", "rival", "state_seller", stages=FOUR)
    withdrawn = proposal(called, proposer_id=market.actor("rival").organisation_id)
    proposals.withdraw(market.actor("rival"), withdrawn)
    calls.terminate(market.actor("reviewer"), ended, reasons="条件变化")
    market.make.end_collection(nobody)
    is_scored(market, called, 90, 80, 50)
    deals.cancel(market.actor("seller"), is_chosen(market, called), reason="无力承担")
    settle()
    deal_id = is_chosen(market, called)
    market.make.both_sign(deal_id)
    _tranches_end(market, deal_id, "stranger")
    _is_never_paid(market)


def _is_never_paid(market: Market) -> None:
    """A contract whose client pays nothing: no stage begins, its tranches are owed no more."""
    called = call(market, "seller")
    market.make.end_collection(called)
    is_scored(market, called, 90)
    deal_id = is_chosen(market, called)
    market.make.both_sign(deal_id)
    market.days_pass(10)
    deals.rescind(market.actor("seller"), deal_id)
    settle()


def _tranches_end(market: Market, deal_id: UUID, developer: str) -> None:
    """Given back, and parted by agreement."""
    seller, buyer = market.actor(developer), market.actor("buyer")
    pays(market, deal_id, 2, 3)
    shows(market, deal_id, 2, developer, is_rejected=True)
    tranches.concede(seller, tranche(deal_id, 2))
    tranches.propose(seller, tranche(deal_id, 3), part=4_000_000)
    tranches.agree(buyer, tranche(deal_id, 3), part=4_000_000)
    settle()


def weeks_ago(market: Market) -> None:
    """Four are announced, with proposals."""
    market.things["calls"] = {
        "scoring": call(market, "seller"),
        "choosing": call(market, "seller", "rival"),
        "chosen": call(market, "seller", "rival"),
        "concluded": call(market, "seller", stages=FOUR),
    }


def these_days(market: Market) -> None:
    """What is under way: every stage of one contract stands elsewhere."""
    made = market.things["calls"]
    is_scored(market, made["choosing"], 90, 70)
    is_scored(market, made["chosen"], 90, 70)
    is_scored(market, made["concluded"], 90)
    is_chosen(market, made["chosen"])
    deal_id = is_chosen(market, made["concluded"])
    market.make.both_sign(deal_id)
    pays(market, deal_id, 1, 3, 4)
    shows(market, deal_id, 3)
    shows(market, deal_id, 4, is_rejected=True)
    _are_drafted(market)
    call(market, "seller", **_sealed(market))  # the content is still to be handed in


def _are_drafted(market: Market) -> None:
    """Several of one demand, of which one would be announced."""
    poser, demand_id = market.actor("buyer"), market.make.demand().id
    db.session.rollback()
    for state in ("draft", "submitted", "withdrawn"):
        id = calls.draft_call(poser, demand_id=demand_id, **TERMS).id
        if state != "draft":
            (calls.submit if state == "submitted" else calls.withdraw)(poser, id)

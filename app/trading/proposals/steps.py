"""How proposals are opened, ranked and end in a deal. The call is locked first."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import deals
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.errors import NotFound
from app.trading.calls import steps as calls
from app.trading.calls.models import Call
from app.trading.calls.rules import NotRanked, ReasonsMissing, ScoresIncomplete, score_of
from app.trading.calls.workflow import CHOOSING, CHOSEN
from app.trading.proposals import workflow as table
from app.trading.proposals.models import Proposal
from app.trading.proposals.workflow import ENTERED, PROPOSAL, RANKED
from app.trading.stages import steps as stages


@step
def held(actor: Actor, proposal_id: UUID) -> Proposal:
    """The proposal, locked after its call. Raises NotFound."""
    calls.hold(call_of(proposal_id))
    return lock(Proposal, proposal_id, actor)


@step
def call_of(proposal_id: UUID) -> UUID:
    """Raises NotFound."""
    call_id = db.session.scalar(select(Proposal.call_id).filter_by(id=proposal_id))
    if call_id is None:
        raise NotFound()
    return call_id


@step
def rank(call: Call, results: list[dict[str, Any]]) -> None:
    """Every proposal gets its marks; the best by score, then price, then time is first.

    Raises ScoresIncomplete."""
    waiting = {proposal.id: proposal for proposal in of(call.id, ENTERED)}
    judged = {result["proposal_id"]: result for result in results}
    if set(judged) != set(waiting) or len(results) != len(waiting):
        raise ScoresIncomplete(proposals=len(waiting))
    passed = []
    for id, proposal in waiting.items():
        result = judged[id]
        proposal.marks, proposal.reasons = result["marks"], result["reasons"]
        proposal.score = score_of(call.criteria, result["marks"])
        is_passed = result["is_passed"] and proposal.score >= 100 * call.pass_mark
        PROPOSAL.apply(proposal, "rank" if is_passed else "refuse", SYSTEM, score=proposal.score)
        passed += [proposal] if is_passed else []
    passed.sort(key=lambda p: (-(p.score or 0), p.price or 0, p.created_at, p.id))
    for place, proposal in enumerate(passed, start=1):
        proposal.rank = place
    if passed:
        call.best_id = passed[0].id
    else:
        calls.fail(call, "none-passed")


@step
def require_eligible_proposal(call: Call, proposal_id: UUID, reasons: str | None) -> None:
    """Raises NotRanked, ReasonsMissing."""
    if proposal_id not in {proposal.id for proposal in of(call.id, RANKED)}:
        raise NotRanked()
    if proposal_id != call.best_id and not reasons:
        raise ReasonsMissing(best=str(call.best_id))


@step
def draft_deal(call_id: UUID) -> None:
    """The poser chose, or its silence did: a development contract (民法典 851) of the proposal's
    price, paid stage by stage."""
    call = calls.hold(call_id)
    if call.state != CHOSEN or call.deal_id is not None or call.chosen_id is None:
        return
    proposal = lock(Proposal, call.chosen_id, SYSTEM)
    if proposal.state != RANKED:  # it waited no longer
        _next(call)
        return
    PROPOSAL.apply(proposal, "choose", SYSTEM)
    assert proposal.price is not None
    plan = stages.planned(call.stages, proposal.price)
    service = {
        "title": call.title,
        "demand": call.content,
        "call": {"id": str(call.id), "sha256": call.sha256},
        "proposal": {"id": str(proposal.id), "text": proposal.text},
        "documents": proposal.documents,
        "ip_terms": call.ip_terms,
        "stages": call.stages,
    }
    sides = {"client_id": call.poser_id, "developer_id": proposal.proposer_id}
    deal = deals.draft_development(
        proposal_id=proposal.id, price=proposal.price, service=service, plan=plan, **sides
    )
    stages.begin(call, deal, plan)
    proposal.deal_id = call.deal_id = deal.id


@step
def deal_effective(deal_id: UUID) -> None:
    """The contract stands: the others wait no longer."""
    proposal = _of_deal(deal_id)
    if proposal is None or proposal.state != table.CHOSEN:
        return
    PROPOSAL.apply(proposal, "sign", SYSTEM)
    for waiting in of(proposal.call_id, RANKED):
        PROPOSAL.apply(waiting, "release", SYSTEM)
    calls.conclude(proposal.call)


@step
def deal_failed(deal_id: UUID, gave_up: UUID | None) -> None:
    """Nobody signed in time, or one side gave up: the poser chooses among the others."""
    proposal = _of_deal(deal_id)
    if proposal is None or proposal.state != table.CHOSEN:
        return
    at_fault = deals.who_failed(deal_id, gave_up)
    PROPOSAL.apply(proposal, "default", SYSTEM, at_fault=at_fault)
    _next(proposal.call)


@step
def release_all(call_id: UUID) -> None:
    """The call was ended."""
    calls.hold(call_id)
    for proposal in of(call_id, ENTERED, RANKED):
        PROPOSAL.apply(proposal, "release", SYSTEM)


@step
def waits_no_longer(proposal_id: UUID) -> None:
    """Somebody ranked has withdrawn: another is the best, or nobody is."""
    call = held(SYSTEM, proposal_id).call
    ranked = of(call.id, RANKED)
    if call.state == CHOOSING and call.best_id not in {proposal.id for proposal in ranked}:
        if ranked:
            call.best_id = ranked[0].id
            call.version += 1
        else:
            calls.fail(call, "none-left")


@step
def of(call_id: UUID, *states: str) -> list[Proposal]:
    """Locked, best first."""
    rows = select(Proposal.id).where(Proposal.call_id == call_id, Proposal.state.in_(states))
    ids = db.session.scalars(rows.order_by(Proposal.rank, Proposal.created_at, Proposal.id)).all()
    return [lock(Proposal, id, SYSTEM) for id in ids]


def _next(call: Call) -> None:
    ranked = of(call.id, RANKED)
    if call.is_hidden:
        calls.fail(call, "demand-hidden")
    elif ranked:
        calls.reopen(call, ranked[0].id)
    else:
        calls.fail(call, "not-signed")


def _of_deal(deal_id: UUID) -> Proposal | None:
    id = db.session.scalar(select(Proposal.id).filter_by(deal_id=deal_id))
    return None if id is None else held(SYSTEM, id)

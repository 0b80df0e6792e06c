"""How a sealed call's proposals are collected and opened. The call is locked first."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.sight import Seen
from app.trading.calls import steps as calls
from app.trading.calls.models import Call
from app.trading.calls.rules import least_price
from app.trading.calls.workflow import COLLECTING
from app.trading.custodians.steps import keys_of
from app.trading.openings import steps as openings
from app.trading.openings.entries import entries, knowers, stages
from app.trading.openings.models import Opening, SealedBid
from app.trading.openings.reading import Stage
from app.trading.openings.rules import NotEntered, documents_of, price_of
from app.trading.openings.workflow import State
from app.trading.proposals.models import Proposal
from app.trading.proposals.steps import of
from app.trading.proposals.workflow import ENTERED, PROPOSAL

KIND = "call"


@entries(KIND)
def label_of(actor: Actor, opening: Opening, entry_id: UUID) -> str:
    """Of a proposal entered for this call. Raises NotEntered."""
    proposal = db.session.get(Proposal, entry_id, populate_existing=True)
    is_in = proposal is not None and proposal.call_id == opening.about_id
    if proposal is None or not is_in or not actor.acts_for(proposal.proposer_id):
        raise NotEntered()
    if proposal.state != ENTERED or not (actor.has("lister") or actor.has("bidder")):
        raise NotEntered()
    return proposal.label


@stages(KIND)
def stage_of(opening: Opening) -> Stage:
    """Text and price of a proposal are opened together."""
    return db.session.get_one(Call, opening.about_id).stage


@knowers(KIND)
def may_know(actor: Actor, about_id: Any) -> Seen:
    """A call for selected parties, or of a hidden demand, is not the world's."""
    return select(Call.id).where(Call.id == about_id, Call.seen_by(actor)).exists()


def collect(call_id: UUID) -> None:
    """The call is posted: its envelope is open until the deadline."""
    call = calls.hold(call_id)
    if not call.is_sealed or call.state != COLLECTING:
        return
    assert call.custodians is not None
    assert call.closes_at is not None
    keys = keys_of({side: UUID(id) for side, id in call.custodians.items()})
    openings.collect(
        (KIND, call.id),
        "proposal",
        keys,
        owner_id=call.poser_id,
        least=least_price(call.stages),
        most=call.budget,
        until=call.closes_at,
        frozen=policy.freeze(*policy.keys_of("sealed.")),
    )


def follow(opening_id: UUID) -> None:
    """All is opened: what was handed in becomes the proposals, or nobody proposed."""
    opening = db.session.get_one(Opening, opening_id)
    if opening.about_kind != KIND:
        return
    call = calls.hold(opening.about_id)
    if call.state != COLLECTING:
        return
    if opening.state == State.FAILED:
        calls.fail(call, "not-unsealed")
        return
    bids = {bid.entry_id: bid for bid in openings.bids_of(opening)}
    entered = of(call.id, ENTERED)
    if [it for it in entered if _opened(it, bids.get(it.id), opening)]:
        calls.opened(call)
    else:
        calls.fail(call, "no-proposals")


def cancel(call_id: UUID) -> None:
    """The call was ended."""
    openings.cancel(call_id)


def _opened(proposal: Proposal, bid: SealedBid | None, opening: Opening) -> bool:
    if bid is None or bid.fault is not None:
        proposal.reasons = "not-handed-in" if bid is None else bid.fault
        PROPOSAL.apply(proposal, "refuse", SYSTEM, reason=proposal.reasons)
        return False
    content = bid.content or {}
    proposal.text = content["text"]
    proposal.documents = [*proposal.documents, *documents_of(content)]
    proposal.price = price_of(content, opening.least, opening.most)
    proposal.version += 1
    return True

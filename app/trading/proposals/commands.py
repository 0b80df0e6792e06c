"""What proposers do. Each public function is one transaction. The call is locked first."""

import secrets
from typing import Any
from uuid import UUID

from app.catalogue import Asset
from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.parties import get_organisation, require_apart, require_stays
from app.trading.calls import steps as calls
from app.trading.calls.models import Call
from app.trading.calls.rules import require_call_seen
from app.trading.openings import steps as openings
from app.trading.proposals.models import Proposal
from app.trading.proposals.rules import require_access_to_call, require_fitting_content
from app.trading.proposals.steps import call_of, held
from app.trading.proposals.workflow import ENTERED, PROPOSAL

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@command
def enter(actor: Actor, call_id: UUID, *, sha256: str, **facts: Any) -> Proposal:
    """Answer the call that was read; of a sealed one the content follows in its envelope.

    Raises NotFound, CallChanged, VenueStandsAside, NotAProposer, OwnCall, CollectionClosed,
    WayDiffers, AboveBudget, BelowLeast, ProposalExists, BrokerMayNotBuy, RelationUndeclared.
    """
    call = calls.hold(call_id, actor)
    require_access_to_call(call, actor, clock.now())
    require_stays(actor.organisation_id)
    require_call_seen(call, sha256)
    assert actor.organisation_id is not None
    demand = [("demand", call.demand_id)]
    require_apart(call.poser_id, actor.organisation_id, side="demand", objects=demand)
    proposal = Proposal(
        call_id=call.id,
        call=call,
        proposer_id=actor.organisation_id,
        proposer_name=get_organisation(actor.organisation_id).name,
        label="揭榜人" + "".join(secrets.choice(LETTERS) for _ in range(5)),
    )
    _take_over(actor, proposal, facts)
    PROPOSAL.begin(proposal, "entered", actor, call=str(call_id))
    _count(call, 1)
    return proposal


@command
def revise(actor: Actor, proposal_id: UUID, **facts: Any) -> Proposal:
    """Change it while proposals are collected. Raises CollectionClosed and what `enter` raises."""
    proposal = held(actor, proposal_id)
    PROPOSAL.apply(proposal, "revise", actor)
    _take_over(actor, proposal, facts)
    return proposal


@command
def withdraw(actor: Actor, proposal_id: UUID) -> Proposal:
    """Take it back while it is collected, never opened then; or wait no longer for another's
    contract."""
    envelopes = openings.hold_all(call_of(proposal_id))
    proposal = held(actor, proposal_id)
    was_entered = proposal.state == ENTERED
    PROPOSAL.apply(proposal, "withdraw", actor)
    if was_entered:
        openings.give_back(envelopes, proposal.id)
        _count(proposal.call, -1)
    return proposal


def _take_over(actor: Actor, proposal: Proposal, facts: dict[str, Any]) -> None:
    price = facts["price"]["amount"] if facts["price"] else None
    require_fitting_content(proposal.call, facts["text"], price)
    if facts["asset_id"] is not None:
        asset = db.session.get(Asset, facts["asset_id"])
        if asset is None or not actor.acts_for(asset.owner_id):
            raise NotFound()
    for name, value in (facts | {"price": price}).items():
        setattr(proposal, name, value)


def _count(call: Call, by: int) -> None:
    if not call.is_sealed:
        calls.count(call, by)

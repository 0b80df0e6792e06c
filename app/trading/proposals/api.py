"""Proposals over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.proposals import commands, queries
from app.trading.proposals.schemas import (
    NewProposal,
    ProposalCard,
    ProposalFacts,
    ProposalView,
)
from app.web.duties import BIDDER, LISTER
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("proposals", __name__, description="Proposals (揭榜): answers to calls")
OF_CALL = "/calls/<uuid:call_id>/proposals"
ONE = "/proposals/<uuid:proposal_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": ProposalView, "key": ACCEPTED, "dry_run": True}


@door.operation(
    "POST",
    OF_CALL,
    who=VERIFIED,
    takes=NewProposal,
    gives=ProposalView,
    status=201,
    key=REQUIRED,
    duty={LISTER, BIDDER},
)
def enter(actor: Actor, call_id: UUID, body: dict[str, Any]) -> Any:
    """Answer a call; of a sealed one the content follows in its envelope."""
    return commands.enter(actor, call_id, **body)


@door.operation("GET", OF_CALL, who=MEMBER, query=PageQuery, gives=page_of(ProposalView))
def list_proposals(actor: Actor, call_id: UUID, query: dict[str, Any]) -> Any:
    """Mine; the poser's and the venue's view of all begins when sealed ones are opened."""
    return queries.list_proposals(actor, call_id, **query)


@door.operation("GET", "/my/proposals", who=MEMBER, query=PageQuery, gives=page_of(ProposalCard))
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's."""
    return queries.list_mine(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=ProposalView)
def get_proposal(actor: Actor, proposal_id: UUID) -> Any:
    """One proposal, its marks, what I can do."""
    return queries.get_proposal(actor, proposal_id)


@door.operation("POST", ONE + "/revise", takes=ProposalFacts, **STEP, duty={LISTER, BIDDER})
def revise(actor: Actor, proposal_id: UUID, body: dict[str, Any]) -> Any:
    """Change it while proposals are collected."""
    return commands.revise(actor, proposal_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={LISTER, BIDDER})
def withdraw(actor: Actor, proposal_id: UUID) -> Any:
    """Take it back, or wait no longer for another's contract."""
    return commands.withdraw(actor, proposal_id)

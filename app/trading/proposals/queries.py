"""What people see of proposals: their own; the poser and the venue all, when it is time."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.trading.calls.queries import get_call
from app.trading.proposals.models import Proposal


def get_proposal(actor: Actor, proposal_id: UUID) -> Proposal:
    """Raises NotFound, also for strangers and before it is time."""
    found = db.session.get(Proposal, proposal_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_proposals(actor: Actor, call_id: UUID) -> dict[str, Any]:
    """Of a call: mine, or all, best first. Raises NotFound."""
    get_call(actor, call_id)
    rows = db.session.scalars(
        select(Proposal)
        .filter_by(call_id=call_id)
        .order_by(Proposal.rank, Proposal.created_at, Proposal.id)
    )
    return {"items": [proposal for proposal in rows if proposal.roles_of(actor)]}


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """My organisation's, newest first."""
    names = ("id", "version", "state", "call_id", "label", "price", "created_at")
    query = select(*(getattr(Proposal, name) for name in names))
    query = query.where(Proposal.proposer_id == actor.organisation_id)
    return page(query, Proposal.created_at, Proposal.id, after, limit)

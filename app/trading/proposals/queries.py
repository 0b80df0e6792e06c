"""What people see of proposals: their own; the poser and the venue all, when it is time."""

from uuid import UUID

from sqlalchemy import func, select

from app.core.actor import Actor
from app.core.bounds import MOST
from app.core.db import find
from app.core.pages import Page, page, page_by
from app.trading.calls.queries import get_call
from app.trading.proposals.models import Proposal


def get_proposal(actor: Actor, proposal_id: UUID) -> Proposal:
    """Raises NotFound, also for strangers and before it is time."""
    return find(Proposal, proposal_id, actor)


def list_proposals(actor: Actor, call_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a call: mine, or all, best first. Raises NotFound."""
    get_call(actor, call_id)
    query = select(Proposal).where(Proposal.call_id == call_id, Proposal.seen_by(actor))
    rank = func.coalesce(Proposal.rank, MOST)
    return page_by(query, rank, Proposal.created_at, Proposal.id, after=after, limit=limit)


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """My organisation's, newest first."""
    names = ("id", "version", "state", "call_id", "label", "price", "created_at")
    query = select(*(getattr(Proposal, name) for name in names))
    query = query.where(Proposal.proposer_id == actor.organisation_id)
    return page(query, Proposal.created_at, Proposal.id, after, limit)

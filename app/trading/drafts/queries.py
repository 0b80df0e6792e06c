"""What people see of drafts: a side its own, a broker theirs."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.pages import Page, page_by
from app.trading.drafts.models import OfferDraft
from app.trading.negotiations.queries import get_negotiation


def list_drafts(actor: Actor, negotiation_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of talks, in the order they were written. Raises NotFound."""
    get_negotiation(actor, negotiation_id)
    mine = or_(
        OfferDraft.principal_id == actor.organisation_id, OfferDraft.broker_id == actor.user_id
    )
    query = select(OfferDraft).filter_by(negotiation_id=negotiation_id).where(mine)
    return page_by(query, OfferDraft.drafted_at, OfferDraft.id, after=after, limit=limit)

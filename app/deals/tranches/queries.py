"""What people see of tranches."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page_by
from app.deals.queries import get_deal
from app.deals.tranches.models import Tranche


def get_tranche(actor: Actor, tranche_id: UUID) -> Tranche:
    """Raises NotFound, also for strangers."""
    return find(Tranche, tranche_id, actor)


def list_tranches(actor: Actor, deal_id: UUID, *, after: str | None, limit: int) -> Page:
    """A deal's, in order. Raises NotFound."""
    get_deal(actor, deal_id)
    query = select(Tranche).filter_by(deal_id=deal_id)
    return page_by(query, Tranche.number, Tranche.id, after=after, limit=limit)

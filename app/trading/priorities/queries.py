"""What people see of priorities."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.trading.priorities.models import Priority

NAMES = (
    *("id", "created_at", "version", "state", "holder_id", "seller_id", "asset_id", "listing_id"),
    *("procedure_id", "basis", "rank", "price", "answer_by", "taken_deal_id"),
)


def get_priority(actor: Actor, priority_id: UUID) -> Priority:
    """Raises NotFound, also for strangers."""
    return find(Priority, priority_id, actor)


def list_priorities(actor: Actor, *, after: str | None, limit: int) -> Page:
    """What my organisation holds or has to respect, newest first."""
    mine = actor.organisation_id
    query = select(*(getattr(Priority, name) for name in NAMES))
    if not actor.may_oversee():
        query = query.where(or_(Priority.holder_id == mine, Priority.seller_id == mine))
    return page(query, Priority.created_at, Priority.id, after, limit)

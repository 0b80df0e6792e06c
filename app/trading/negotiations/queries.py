"""What people see of talks."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.trading.negotiations.models import Negotiation, Offer


def get_negotiation(actor: Actor, negotiation_id: UUID) -> Negotiation:
    """Raises NotFound, also for strangers."""
    talks = db.session.get(Negotiation, negotiation_id)
    if talks is None or not talks.roles_of(actor):
        raise NotFound()
    return talks


def list_negotiations(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Talks of my organisation on either side, newest first; the operator looks on."""
    columns: list[Any] = [
        Negotiation.id,
        Negotiation.created_at,
        Negotiation.version,
        Negotiation.state,
        Negotiation.listing_id,
        Negotiation.round,
        Negotiation.offeror,
        Negotiation.price,
        Negotiation.expires_at,
        Negotiation.deal_id,
    ]
    query = select(*columns)
    if not actor.is_operator:
        mine = actor.organisation_id
        query = query.where(or_(Negotiation.buyer_id == mine, Negotiation.seller_id == mine))
    return page(query, Negotiation.created_at, Negotiation.id, after, limit)


def list_offers(actor: Actor, negotiation_id: UUID) -> dict[str, Any]:
    """Every offer, in the order of the rounds. Raises NotFound."""
    get_negotiation(actor, negotiation_id)
    rows = db.session.execute(
        select(Offer.round, Offer.side, Offer.price, Offer.message, Offer.made_at, Offer.expires_at)
        .filter_by(negotiation_id=negotiation_id)
        .order_by(Offer.round)
    )
    return {"items": [dict(row._mapping) for row in rows]}

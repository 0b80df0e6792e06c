"""What people see of talks."""

from typing import Any
from uuid import UUID

from sqlalchemy import not_, or_, select, true

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page, page_by
from app.parties import principals_of
from app.trading.negotiations.models import Negotiation, Offer

_CARD: list[Any] = [
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


def get_negotiation(actor: Actor, negotiation_id: UUID) -> Negotiation:
    """Raises NotFound, also for strangers."""
    return find(Negotiation, negotiation_id, actor)


def list_negotiations(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Talks of my organisation on either side, newest first; the operator looks on."""
    query = select(*_CARD)
    if not actor.may_oversee():
        mine = actor.organisation_id
        query = query.where(or_(Negotiation.buyer_id == mine, Negotiation.seller_id == mine))
    return page(query, Negotiation.created_at, Negotiation.id, after, limit)


def list_brokered(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Talks I negotiate in as a mandated broker, newest first; the wall leaves out the others, but
    for the venue and for my own organisation's talks with a principal."""
    served = [] if actor.may_oversee() else principals_of(actor, "negotiate")
    is_side = or_(Negotiation.buyer_id.in_(served), Negotiation.seller_id.in_(served))
    own = actor.organisation_id
    is_mine = or_(Negotiation.buyer_id == own, Negotiation.seller_id == own)
    query = select(*_CARD).where(is_side, not_(is_mine) if own else true())
    return page(query, Negotiation.created_at, Negotiation.id, after, limit)


def list_offers(actor: Actor, negotiation_id: UUID, *, after: str | None, limit: int) -> Page:
    """Every offer, in the order of the rounds. Raises NotFound."""
    talks = get_negotiation(actor, negotiation_id)
    names = ("round", "side", "price", "message", "drafted_by", "made_at", "expires_at")
    query = select(*(getattr(Offer, name) for name in names))
    query = query.filter_by(negotiation_id=negotiation_id)
    found = page_by(query, Offer.round, after=after, limit=limit)
    mine = talks.sides_of(actor)
    return Page([_told(offer, mine) for offer in found.items], found.next)


def _told(offer: dict[str, Any], mine: set[str]) -> dict[str, Any]:
    """Who drafts for the other side is its own affair."""
    return offer if offer["side"] in mine else offer | {"drafted_by": None}

"""What people see of listings."""

from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select

from app.catalogue.listings.models import Listing, ListingCard
from app.catalogue.listings.workflow import State
from app.core import fastread
from app.core.actor import NOBODY, Actor
from app.core.db import find
from app.core.errors import NotFound
from app.core.fastread import PreparedQuery, RenderedBody
from app.core.pages import Page, page

_CARD = PreparedQuery(b"card", b"select body, version from listing_cards where listing_id = $1")


def get_listing(actor: Actor, listing_id: UUID) -> Listing | RenderedBody:
    """The public card for a reader without an account, else the listing.

    Raises NotFound, also for a stranger's draft.
    """
    if actor is NOBODY:
        card = find_card(listing_id)
        if card is None:
            raise NotFound()
        return card
    return find(Listing, listing_id, actor)


def find_answer(id: str, query: str) -> RenderedBody | None:
    """What everybody may read under a listing's path. Raises ValueError for what is no id."""
    return find_card(UUID(id)) if len(id) == 36 and not query else None


def find_card(listing_id: UUID) -> RenderedBody | None:
    """What everybody may read of a published listing, ready as JSON."""
    row = fastread.fetch_row(_CARD, listing_id.bytes)
    return RenderedBody(row[0] or b"", int.from_bytes(row[1] or b"")) if row else None


def list_published(*, after: str | None, limit: int) -> RenderedBody:
    """Published listings, newest first, joined from their ready cards."""
    query = (
        select(Listing.id, Listing.published_at, ListingCard.body)
        .join(ListingCard, ListingCard.listing_id == Listing.id)
        .where(Listing.state == State.PUBLISHED)
    )
    found = page(query, Listing.published_at, Listing.id, after, limit)
    cards = b",".join(row["body"] for row in found.items)
    return RenderedBody(b'{"items":[%b],"next":%b}' % (cards, orjson.dumps(found.next)), None)


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Listings in any state of my organisation, for the operator of everybody; newest first."""
    columns: list[Any] = [
        Listing.id,
        Listing.created_at,
        Listing.version,
        Listing.state,
        Listing.seller_id,
        Listing.right,
        Listing.price,
        Listing.asset_id,
    ]
    query = select(*columns)
    if not actor.may_oversee():
        query = query.where(Listing.seller_id == actor.organisation_id)
    if state is not None:
        query = query.where(Listing.state == state)
    return page(query, Listing.created_at, Listing.id, after, limit)

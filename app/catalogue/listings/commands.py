"""What people do to a listing. Functions marked "a step" run inside a higher module's
transaction; every other public function is one transaction."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset, asset_patents
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import (
    changed,
    has_a_term_if_a_licence,
    is_editable,
    is_the_version_seen,
)
from app.catalogue.listings.workflow import LISTING, ON_OFFER, State
from app.catalogue.patents.rules import NotALister
from app.core import clock, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.parties import get_organisation


@command
def create_listing(actor: Actor, *, asset_id: UUID, price: dict[str, Any], **terms: Any) -> Listing:
    """Draft an offer of my asset. Raises NotFound for another's asset, TermMissing."""
    asset = lock(Asset, asset_id, actor)
    if not actor.acts_for(asset.owner_id):
        raise NotFound()
    if not actor.has("lister"):
        raise NotALister()
    has_a_term_if_a_licence(terms["right"], terms["term_months"])
    seller = get_organisation(asset.owner_id)
    listing = Listing(
        asset=asset,
        seller_id=seller.id,
        seller_name=seller.name,
        seller_regime=seller.regime,
        price=price["amount"],
        policy=policy.freeze("listing.valid_days"),
        **terms,
    )
    LISTING.begin(listing, "drafted", actor)
    return listing


@command
def edit_listing(
    actor: Actor,
    listing_id: UUID,
    *,
    version: int,
    price: dict[str, Any] | None = None,
    **terms: Any,
) -> Listing:
    """Change the terms of a draft or a returned listing. Raises ListingChanged, NotEditable."""
    listing = _mine(actor, listing_id)
    is_the_version_seen(listing, version)
    is_editable(listing)
    names = _take_over(listing, price, terms)
    listing.version += 1
    events.record("listing.edited", listing.id, actor, changed=names)
    return listing


@command
def submit(actor: Actor, listing_id: UUID) -> Listing:
    """Hand the listing in for review."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "submit", actor)
    listing.review_reasons = None
    return listing


@command
def approve(actor: Actor, listing_id: UUID, *, version: int) -> Listing:
    """Publish the version that was reviewed. Raises ListingChanged."""
    listing = lock(Listing, listing_id, actor)
    is_the_version_seen(listing, version)
    now = clock.now()
    days = policy.value(listing.policy, "listing.valid_days")
    listing.published_at, listing.expires_at = now, now + timedelta(days=days)
    LISTING.apply(listing, "approve", actor)
    return listing


@command
def send_back(actor: Actor, listing_id: UUID, *, reasons: str) -> Listing:
    """Return the listing to its seller with reasons."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "send_back", actor, reasons=reasons)
    listing.review_reasons = reasons
    return listing


@command
def revise(
    actor: Actor,
    listing_id: UUID,
    *,
    version: int,
    price: dict[str, Any] | None = None,
    **terms: Any,
) -> Listing:
    """Change the terms of a published listing: it is off the shelf until reviewed again."""
    listing = lock(Listing, listing_id, actor)
    is_the_version_seen(listing, version)
    names = _take_over(listing, price, terms)
    LISTING.apply(listing, "revise", actor, changed=names)
    return listing


@command
def withdraw(actor: Actor, listing_id: UUID) -> Listing:
    """Take the listing back for good."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "withdraw", actor)
    return listing


def hold_for_talks(actor: Actor, listing_id: UUID) -> Listing:
    """A step: lock a listing so that its terms stand still. Raises NotFound."""
    return lock(Listing, listing_id, actor)


def reserve(listing: Listing) -> None:
    """A step: a deal takes an exclusive right off the shelf; ordinary licences stay on offer."""
    if listing.is_exclusive:
        LISTING.apply(listing, "reserve", SYSTEM)
        return
    for guard in ON_OFFER:
        guard(listing, clock.now())


def void_others(asset_id: UUID) -> None:
    """A step: the asset has changed hands; whatever else its former owner offered is void."""
    rows = db.session.scalars(
        select(Listing)
        .where(
            Listing.asset_id == asset_id,
            Listing.state.notin_((State.RESERVED, State.CLOSED, State.WITHDRAWN)),
        )
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    for listing in rows:
        LISTING.apply(listing, "void", SYSTEM)


def review_again(patent_id: UUID) -> None:
    """A step: the register says something new of a patent; its listings go back to review."""
    rows = db.session.scalars(
        select(Listing)
        .join(asset_patents, asset_patents.c.asset_id == Listing.asset_id)
        .where(
            asset_patents.c.patent_id == patent_id,
            Listing.state.in_((State.PUBLISHED, State.SUBMITTED)),
        )
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    for listing in rows:
        touch(listing, SYSTEM, "patent updated")


def touch(listing: Listing, actor: Actor, reason: str) -> None:
    """A step: facts behind a listing changed; what was reviewed is no longer what is offered."""
    if listing.state == State.PUBLISHED:
        LISTING.apply(listing, "reopen" if actor.is_system else "revise", actor, reason=reason)
    else:
        listing.version += 1  # the reviewer's If-Match no longer fits
        listing.follow_state()


def release(listing_id: UUID) -> None:
    """A step: the deal came to nothing, the listing is open again."""
    _move(listing_id, "release")


def close(listing_id: UUID) -> None:
    """A step: the right has passed."""
    _move(listing_id, "close")


def _move(listing_id: UUID, transition: str) -> None:
    listing = lock(Listing, listing_id, SYSTEM)
    if listing.is_exclusive:
        LISTING.apply(listing, transition, SYSTEM)


def _mine(actor: Actor, listing_id: UUID) -> Listing:
    listing = lock(Listing, listing_id, actor)
    if not actor.acts_for(listing.seller_id) or not actor.has("lister"):
        raise NotALister()
    return listing


def _take_over(listing: Listing, price: dict[str, Any] | None, terms: dict[str, Any]) -> list[str]:
    facts = terms | ({"price": price["amount"]} if price else {})
    names = changed(listing, facts)
    for name in names:
        setattr(listing, name, facts[name])
    has_a_term_if_a_licence(listing.right, listing.term_months)
    return names

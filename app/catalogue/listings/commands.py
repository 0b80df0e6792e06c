"""What people do to a listing. Each public function is one transaction."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from app.catalogue.assets.models import Asset
from app.catalogue.exclusivities.rules import WHOLE_COUNTRY, require_fitting_reach
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import (
    changed,
    require_editable,
    require_term_of_licence,
    require_version_seen,
)
from app.catalogue.listings.workflow import LISTING, Role
from app.catalogue.patents.rules import NotALister
from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.core.errors import NotFound
from app.parties import get_organisation, require_stays

POLICY = (
    *("listing.valid_days", "listing.renew_days", "listing.stale_days"),
    "asset.trl_proof_from",
)


@command
def create_listing(actor: Actor, *, asset_id: UUID, price: dict[str, Any], **terms: Any) -> Listing:
    """Draft an offer of my asset, or of one I am mandated to draft for.

    Raises NotFound for another's asset, NotALister, HasLeft, TermMissing, ReachMalformed.
    """
    asset = lock(Asset, asset_id, actor)
    if not {"owner", "broker"} & asset.roles_of(actor):
        raise NotFound()
    if actor.acts_for(asset.owner_id) and not actor.has("lister"):
        raise NotALister()
    require_stays(asset.owner_id)
    require_term_of_licence(terms["right"], terms["term_months"])
    require_fitting_reach(
        terms["right"], terms.get("territory_code", WHOLE_COUNTRY), terms.get("use_field")
    )
    seller = get_organisation(asset.owner_id)
    listing = Listing(
        asset=asset,
        seller_id=seller.id,
        seller_name=seller.name,
        seller_regime=seller.regime,
        price=price["amount"],
        policy=policy.freeze(*POLICY),
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
    require_version_seen(listing, version)
    require_editable(listing)
    names = _take_over(listing, price, terms)
    listing.version += 1
    events.record("listing.edited", listing.id, actor, changed=names)
    return listing


@command
def submit(actor: Actor, listing_id: UUID, *, version: int | None = None) -> Listing:
    """Hand the listing in for review, as it was seen where a version is given: a broker may have
    changed the draft since. Raises ListingChanged."""
    listing = lock(Listing, listing_id, actor)
    if version is not None:
        require_version_seen(listing, version)
    LISTING.apply(listing, "submit", actor)
    listing.review_reasons = None
    return listing


@command
def approve(actor: Actor, listing_id: UUID, *, version: int) -> Listing:
    """Publish the version that was reviewed. Raises ListingChanged."""
    listing = lock(Listing, listing_id, actor)
    require_version_seen(listing, version)
    now = clock.now()
    days = policy.value(listing.policy, "listing.valid_days")
    listing.published_at, listing.expires_at = now, now + timedelta(days=days)
    listing.confirmed_at, listing.reminded_at, listing.suspended_for = now, None, None
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
def reject(actor: Actor, listing_id: UUID, *, reasons: str) -> Listing:
    """Refuse the listing for good, with reasons."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "reject", actor, reasons=reasons)
    listing.review_reasons = reasons
    return listing


@command
def suspend(actor: Actor, listing_id: UUID, *, reasons: str) -> Listing:
    """Take it off the shelf until a doubt is cleared."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "suspend", actor, reason="venue")
    listing.suspended_for, listing.review_reasons = "venue", reasons
    return listing


@command
def resume(actor: Actor, listing_id: UUID, *, version: int) -> Listing:
    """Put the version that was looked at back on the shelf, if nothing stands against it.

    Raises ListingChanged.
    """
    listing = lock(Listing, listing_id, actor)
    require_version_seen(listing, version)
    LISTING.apply(listing, "resume", actor)
    return listing


@command
def confirm(actor: Actor, listing_id: UUID) -> Listing:
    """Say that it still holds; it is not shown as stale."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "confirm", actor)
    return listing


@command
def renew(actor: Actor, listing_id: UUID) -> Listing:
    """Let it run on, near its end."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "renew", actor)
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
    require_version_seen(listing, version)
    names = _take_over(listing, price, terms)
    LISTING.apply(listing, "revise", actor, changed=names)
    return listing


@command
def withdraw(actor: Actor, listing_id: UUID) -> Listing:
    """Take the listing back for good."""
    listing = lock(Listing, listing_id, actor)
    LISTING.apply(listing, "withdraw", actor)
    return listing


def _mine(actor: Actor, listing_id: UUID) -> Listing:
    listing = lock(Listing, listing_id, actor)
    if not {Role.SELLER, Role.BROKER} & listing.roles_of(actor):
        raise NotALister()
    return listing


def _take_over(listing: Listing, price: dict[str, Any] | None, terms: dict[str, Any]) -> list[str]:
    facts = terms | ({"price": price["amount"]} if price else {})
    names = changed(listing, facts)
    for name in names:
        setattr(listing, name, facts[name])
    require_term_of_licence(listing.right, listing.term_months)
    require_fitting_reach(listing.right, listing.territory_code, listing.use_field)
    return names

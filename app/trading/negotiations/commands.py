"""What people do in talks. Each public function is one transaction, except the steps
`begin_talks`, `supersede`, `tell_both` and `tell_of_test`."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import catalogue
from app.core import clock, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.trading.drafts.commands import take as take_draft
from app.trading.negotiations.models import Negotiation, Offer
from app.trading.negotiations.rules import (
    NdaDiffers,
    require_access_to_talks,
    require_offer_seen,
    require_price_or_draft,
)
from app.trading.negotiations.workflow import NEGOTIATION, State

IN_TEST = {"asset": "in-test"}  # the notice while a pilot project runs


@command
def open_talks(
    actor: Actor, *, listing_id: UUID, price: dict[str, Any], message: str | None
) -> Negotiation:
    """Make the first offer on a published listing. Raises NotOnOffer, OwnListing, NotABidder."""
    return begin_talks(actor, listing_id=listing_id, price=price, message=message)


def begin_talks(
    actor: Actor, *, listing_id: UUID, price: dict[str, Any], message: str | None
) -> Negotiation:
    """A step: the first offer, as in `open_talks`."""
    listing = catalogue.hold_for_talks(actor, listing_id)
    require_access_to_talks(listing, actor, clock.now())
    frozen = policy.freeze("negotiation.offer_days")
    talks = Negotiation(
        listing_id=listing.id,
        seller_id=listing.seller_id,
        buyer_id=actor.organisation_id,
        offeror="buyer",
        round=1,
        price=price["amount"],
        terms_digest=catalogue.LISTING_TERMS.of(listing),
        policy=frozen,
    )
    talks.expires_at = _end_of_offer(talks)
    NEGOTIATION.begin(talks, "opened", actor, listing=str(listing.id))
    _lay_on_the_table(talks, actor, message)
    return talks


@command
def counter(
    actor: Actor,
    negotiation_id: UUID,
    *,
    round: int,
    price: dict[str, Any] | None,
    message: str | None,
    draft_id: UUID | None = None,
) -> Negotiation:
    """Answer the offer of `round` with another, one's own or as the broker drafted it; the sides
    change hands. Raises OfferChanged, PriceOrDraft, NotFound, DraftLaid."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "counter", actor, round=round + 1)
    require_price_or_draft(price, message, draft_id)
    drafted_by = None
    if draft_id is not None:
        draft = take_draft(actor, talks.id, draft_id, round)
        amount, message, drafted_by = draft.price, draft.message, draft.broker_id
    else:
        assert price is not None
        amount = price["amount"]
    talks.offeror = "seller" if talks.offeror == "buyer" else "buyer"
    talks.round, talks.price = round + 1, amount
    talks.expires_at = _end_of_offer(talks)
    talks.next_check = NEGOTIATION.next_check(talks)
    _lay_on_the_table(talks, actor, message, drafted_by)
    return talks


@command
def accept(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Accept the offer of that round: the talks close and a deal is drafted."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "accept", actor, round=round, price=talks.price)
    return talks


@command
def decline(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Decline the offer of that round and close the talks."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "decline", actor)
    return talks


@command
def withdraw(actor: Actor, negotiation_id: UUID, *, round: int) -> Negotiation:
    """Take the own offer of that round back and close the talks."""
    talks = lock(Negotiation, negotiation_id, actor)
    require_offer_seen(talks, round)
    NEGOTIATION.apply(talks, "withdraw", actor)
    return talks


@command
def sign_nda(actor: Actor, negotiation_id: UUID, *, sha256: str) -> Negotiation:
    """Promise confidence by signing the digest of one document; both sides open the data room. Who
    signed first may sign another while the other side has not. Raises NdaDiffers."""
    talks = lock(Negotiation, negotiation_id, actor)
    other_signed = talks.nda_seller if actor.acts_for(talks.buyer_id) else talks.nda_buyer
    if other_signed and talks.nda_sha256 != sha256:
        raise NdaDiffers(sha256=talks.nda_sha256)
    NEGOTIATION.apply(talks, "sign_nda", actor, sha256=sha256)
    talks.nda_sha256 = sha256
    if actor.acts_for(talks.buyer_id):
        talks.nda_buyer = True
    else:
        talks.nda_seller = True
    if talks.nda_buyer and talks.nda_seller:
        talks.nda_at = talks.nda_at or clock.now()
    return talks


def supersede(listing_id: UUID, before: datetime) -> None:
    """A step: what was offered is no longer to be had; talks begun before then end."""
    for talks in _open_about(listing_id):
        if talks.created_at < before:
            NEGOTIATION.apply(talks, "supersede", SYSTEM)


def tell_both(listing_id: UUID, notice: dict[str, Any] | None) -> None:
    """A step: what happened to the listing stands on every open talk about it, or no longer."""
    for talks in _open_about(listing_id):
        talks.notice = notice
        talks.version += 1
        events.record("negotiation.informed", talks.id, SYSTEM, **(notice or {}))


def tell_of_test(asset_id: UUID, *, is_in_test: bool) -> None:
    """A step: the technology is being tested, or no longer; a graver notice stands before it."""
    listings = (
        select(catalogue.Listing.id).filter_by(asset_id=asset_id).order_by(catalogue.Listing.id)
    )
    for listing_id in db.session.scalars(listings).all():
        for talks in _open_about(listing_id):
            if talks.notice in (None, IN_TEST):
                talks.notice = IN_TEST if is_in_test else None
                talks.version += 1
                facts = {"is_in_test": is_in_test}
                events.record("negotiation.informed", talks.id, SYSTEM, **facts)


def _open_about(listing_id: UUID) -> list[Negotiation]:
    rows = db.session.scalars(
        select(Negotiation)
        .filter_by(listing_id=listing_id, state=State.OPEN)
        .order_by(Negotiation.id)
        .with_for_update()
    )
    return list(rows)


def _end_of_offer(talks: Negotiation) -> Any:
    days = policy.value(talks.policy, "negotiation.offer_days")
    return clock.now() + timedelta(days=days)


def _lay_on_the_table(
    talks: Negotiation, actor: Actor, message: str | None, drafted_by: UUID | None = None
) -> None:
    db.session.add(
        Offer(
            negotiation_id=talks.id,
            round=talks.round,
            side=talks.offeror,
            user_id=actor.user_id,
            price=talks.price,
            message=message,
            drafted_by=drafted_by,
            made_at=clock.now(),
            expires_at=talks.expires_at,
        )
    )

"""Steps of negotiations: each runs inside somebody's command."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import catalogue
from app.core import clock, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db, step
from app.trading.negotiations.models import Negotiation, Offer
from app.trading.negotiations.rules import (
    require_access_to_talks,
)
from app.trading.negotiations.workflow import NEGOTIATION, State

IN_TEST = {"asset": "in-test"}  # the notice while a pilot project runs


@step
def begin_talks(
    actor: Actor, *, listing_id: UUID, price: dict[str, Any], message: str | None
) -> Negotiation:
    """The first offer, as in `open_talks`."""
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
    talks.expires_at = end_of_offer(talks)
    NEGOTIATION.begin(talks, "opened", actor, listing=str(listing.id))
    lay_on_the_table(talks, actor, message)
    return talks


@step
def supersede(listing_id: UUID, before: datetime) -> None:
    """What was offered is no longer to be had; talks begun before then end."""
    for talks in _open_about(listing_id):
        if talks.created_at < before:
            NEGOTIATION.apply(talks, "supersede", SYSTEM)


@step
def tell_both(listing_id: UUID, notice: dict[str, Any] | None) -> None:
    """What happened to the listing stands on every open talk about it, or no longer."""
    for talks in _open_about(listing_id):
        talks.notice = notice
        talks.version += 1
        events.record("negotiation.informed", talks.id, SYSTEM, **(notice or {}))


@step
def tell_of_test(asset_id: UUID, *, is_in_test: bool) -> None:
    """The technology is being tested, or no longer; a graver notice stands before it."""
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


@step
def end_of_offer(talks: Negotiation) -> Any:
    days = policy.value(talks.policy, "negotiation.offer_days")
    return clock.now() + timedelta(days=days)


@step
def lay_on_the_table(
    talks: Negotiation, actor: Actor, message: str | None, drafted_by: UUID | None = None
) -> None:
    """Add the talks' next offer and let its time to answer begin."""
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

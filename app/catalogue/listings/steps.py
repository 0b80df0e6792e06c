"""What happens to listings inside a higher module's transaction: deals, the register, answers."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.assets.models import asset_patents
from app.catalogue.exclusivities.steps import claim_right, conclude_right, free_right
from app.catalogue.listings.models import Listing, SellerAnswer
from app.catalogue.listings.rules import ListingSuspended
from app.catalogue.listings.workflow import LISTING, ON_OFFER, State
from app.catalogue.rights.judging import for_buyer, require_free
from app.catalogue.rights.standing import SideNotInGoodStanding
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.errors import DomainError
from app.core.events import RecordedEvent
from app.parties import require_stays

LOOKED_AT = (State.PUBLISHED, State.RESERVED, State.SUSPENDED)


@step
def hold_for_talks(actor: Actor, listing_id: UUID) -> Listing:
    """Lock a listing so that its terms stand still; nobody begins talks who has left, or
    of what somebody offers who has. Raises NotFound, HasLeft."""
    listing = lock(Listing, listing_id, actor)
    if not actor.is_system:
        require_stays(actor.organisation_id, listing.seller_id)
    return listing


@step
def reserve(listing: Listing, buyer_id: UUID | None = None) -> None:
    """A deal takes an exclusive right off the shelf; ordinary licences stay on offer.

    Raises ListingSuspended, and what bars it for this buyer."""
    if listing.state == State.SUSPENDED:
        raise ListingSuspended(reason=listing.suspended_for)
    if buyer_id is not None:
        require_free(for_buyer(listing, buyer_id))
    if listing.is_exclusive:
        LISTING.apply(listing, "reserve", SYSTEM)
        claim_right(listing)
        return
    for guard in ON_OFFER:
        guard(listing, clock.now())


@step
def void_others(asset_id: UUID) -> None:
    """The asset has changed hands; whatever else its former owner offered is void."""
    rows = db.session.scalars(
        select(Listing)
        .where(
            Listing.asset_id == asset_id,
            Listing.state.notin_((State.RESERVED, State.CLOSED, State.WITHDRAWN, State.REJECTED)),
        )
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    for listing in rows:
        LISTING.apply(listing, "void", SYSTEM)


@step
def review_again(patent_id: UUID) -> None:
    """The register says something new of a patent; its listings go back to review."""
    for listing in _of_patent(patent_id, (State.PUBLISHED, State.SUBMITTED)):
        touch(listing, SYSTEM, "patent updated")


def _of_patent(patent_id: UUID, states: tuple[State, ...]) -> list[Listing]:
    rows = db.session.scalars(
        select(Listing)
        .join(asset_patents, asset_patents.c.asset_id == Listing.asset_id)
        .where(asset_patents.c.patent_id == patent_id, Listing.state.in_(states))
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    return list(rows)


@step
def look_again(asset_id: UUID) -> None:
    """The facts behind a right changed; published listings that no longer fit are
    suspended, those on which a sale runs say so, and whose seller stands again are resumed."""
    rows = db.session.scalars(
        select(Listing)
        .where(Listing.asset_id == asset_id, Listing.state.in_(LOOKED_AT))
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    for listing in rows.all():
        if listing.state == State.SUSPENDED:
            _resume_with_its_seller(listing)
        elif listing.state == State.RESERVED or not _suspend_if_barred(listing):
            show_anew(listing)


def _resume_with_its_seller(listing: Listing) -> None:
    """Nothing was wrong with the right; other suspensions are lifted by whoever looked."""
    if listing.suspended_for != SideNotInGoodStanding.code():
        return
    try:
        LISTING.apply(listing, "resume", SYSTEM)
    except DomainError:
        return  # its seller still may not trade, or it has run out or is barred meanwhile


def _suspend_if_barred(listing: Listing) -> bool:
    """Suspend it if something stands against it."""
    try:
        for guard in ON_OFFER:
            guard(listing, clock.now())
    except DomainError as error:
        LISTING.apply(listing, "suspend", SYSTEM, reason=error.code())
        listing.suspended_for = error.code()
        return True
    return False


@step
def show_anew(listing: Listing) -> None:
    """Its card says something else now, so readers' copies are stale."""
    listing.version += 1
    listing.follow_state()
    events.record("listing.card_changed", listing.id, SYSTEM)


@step
def touch(listing: Listing, actor: Actor, reason: str) -> None:
    """Facts behind a listing changed; what was reviewed is no longer what is offered."""
    if listing.state == State.PUBLISHED:
        LISTING.apply(listing, "reopen" if actor.is_system else "revise", actor, reason=reason)
    else:
        listing.version += 1  # the reviewer's If-Match no longer fits
        listing.follow_state()


@step
def release(listing_id: UUID) -> None:
    """The deal came to nothing, the listing is open again, if nothing stands against it
    by now."""
    listing = lock(Listing, listing_id, SYSTEM)
    if listing.is_exclusive:
        LISTING.apply(listing, "release", SYSTEM)
        free_right(listing)
        _suspend_if_barred(listing)


@step
def close(listing_id: UUID, *, licensed_until: date | None = None) -> None:
    """The right has passed, or the exclusive licence stands until that day."""
    listing = lock(Listing, listing_id, SYSTEM)
    if not listing.is_exclusive:
        return
    LISTING.apply(listing, "close", SYSTEM)
    if licensed_until is None:
        free_right(listing)
    else:
        conclude_right(listing, licensed_until)


@step
def answered_in(event: RecordedEvent) -> None:
    """Count a seller's time to the first answer; show the median on what it lists."""
    if event.name == "negotiation.opened":
        listing = db.session.get_one(Listing, UUID(event.data["listing"]))
        opened = insert(SellerAnswer).values(
            negotiation_id=event.subject_id,
            seller_id=listing.seller_id,
            opened_at=event.happened_at,
        )
        db.session.execute(opened.on_conflict_do_nothing())
        return
    answer = db.session.get(SellerAnswer, event.subject_id, with_for_update=True)
    if answer and answer.answered_at is None and answer.seller_id == event.acting_for:
        answer.answered_at = event.happened_at
        _show_response_time(answer.seller_id)


def _show_response_time(seller_id: UUID) -> None:
    hours = func.extract("epoch", SellerAnswer.answered_at - SellerAnswer.opened_at) / 3600
    median = db.session.scalar(
        select(func.percentile_cont(0.5).within_group(hours)).filter_by(seller_id=seller_id)
    )
    rows = db.session.scalars(
        select(Listing)
        .filter_by(seller_id=seller_id, state=State.PUBLISHED)
        .order_by(Listing.id)
        .with_for_update(of=Listing)
    )
    shown = max(1, round(median or 0))
    for listing in rows:
        if listing.response_hours != shown:
            listing.response_hours = shown
            show_anew(listing)

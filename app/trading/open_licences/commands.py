"""What owners, the venue and licensees do. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import catalogue, deals
from app.catalogue import Asset, Listing
from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.deals import Deal
from app.parties import get_organisation, require_stays
from app.trading.open_licences.models import OpenLicence
from app.trading.open_licences.rules import (
    DeclaredByTheLister,
    ExclusiveOnOffer,
    NotALicensee,
    OwnLicence,
    digest_of,
    require_takeable,
)
from app.trading.open_licences.workflow import OPEN_LICENCE


@command
def draft_licence(
    actor: Actor, *, asset_id: UUID, fee: dict[str, Any], term_months: int, **terms: Any
) -> OpenLicence:
    """Declare to everybody: fee, its terms, the term (专利法 50).

    Raises NotFound, DeclaredByTheLister."""
    asset = lock(Asset, asset_id, actor)
    if not actor.acts_for(asset.owner_id):
        raise NotFound()
    if not actor.has("lister"):
        raise DeclaredByTheLister()
    require_stays(asset.owner_id)
    patents = [patent.application_number for patent in asset.patents]
    said = {"patents": patents, "fee": fee["amount"], "term_months": term_months, **terms}
    licence = OpenLicence(
        asset_id=asset.id,
        asset=asset,
        seller_id=asset.owner_id,
        seller_name=get_organisation(asset.owner_id).name,
        title=asset.title,
        fee=fee["amount"],
        term_months=term_months,
        sha256=digest_of({"owner": str(asset.owner_id), **said}),
        **terms,
    )
    OPEN_LICENCE.begin(licence, "drafted", actor, asset=str(asset_id))
    return licence


@command
def declare(actor: Actor, open_licence_id: UUID) -> OpenLicence:
    """Hand the declaration in. Raises whatever stands against it (细则 86)."""
    licence = lock(OpenLicence, open_licence_id, actor)
    OPEN_LICENCE.apply(licence, "declare", actor)
    return licence


@command
def send_back(actor: Actor, open_licence_id: UUID, *, reasons: str) -> OpenLicence:
    """It advertises, or something is missing (细则 85)."""
    licence = lock(OpenLicence, open_licence_id, actor)
    OPEN_LICENCE.apply(licence, "send_back", actor)
    licence.reasons = reasons
    return licence


@command
def announce(actor: Actor, open_licence_id: UUID) -> OpenLicence:
    """Show it to everybody. Raises ExclusiveOnOffer."""
    licence = lock(OpenLicence, open_licence_id, actor)
    lock(Asset, licence.asset_id, actor)
    exclusive = select(Listing.id).where(
        catalogue.same_right_as(Listing.asset_id, licence.asset_id),
        Listing.right.in_((catalogue.Right.EXCLUSIVE_LICENCE, catalogue.Right.SOLE_LICENCE)),
        Listing.state.in_(("submitted", "published", "reserved", "suspended")),
    )
    if db.session.scalar(exclusive.limit(1)) is not None:
        raise ExclusiveOnOffer()
    OPEN_LICENCE.apply(licence, "announce", actor)
    catalogue.open_to_all(licence.asset_id, is_open=True)
    return licence


@command
def withdraw(actor: Actor, open_licence_id: UUID) -> OpenLicence:
    """Nobody else gets it; licences that were made stay (专利法 50)."""
    licence = lock(OpenLicence, open_licence_id, actor)
    was_open = licence.announced_at is not None
    OPEN_LICENCE.apply(licence, "withdraw", actor)
    if was_open:
        catalogue.open_to_all(licence.asset_id, is_open=False)
    return licence


@command
def take(actor: Actor, open_licence_id: UUID, *, sha256: str, notice: str) -> Deal:
    """A written notice to the owner; with the payment it is the licence (专利法 51).

    Raises NotOpen, LicenceTermsChanged, OwnLicence, NotALicensee, and what bars it for this
    licensee.
    """
    licence = lock(OpenLicence, open_licence_id, actor)
    if not actor.has("bidder"):
        raise NotALicensee()
    if actor.acts_for(licence.seller_id):
        raise OwnLicence()
    require_takeable(licence, sha256)
    assert actor.organisation_id is not None
    require_stays(actor.organisation_id)
    taken = _as_taken(licence, actor.organisation_id)
    for bar in catalogue.OPEN_LICENCE_BARS:  # as things are today, for this licensee
        bar(taken, clock.now())
    return deals.draft_open_licence(
        actor,
        asset_id=licence.asset_id,
        seller_id=licence.seller_id,
        seller_name=licence.seller_name,
        buyer_id=actor.organisation_id,
        price=licence.fee,
        term_months=licence.term_months,
        notice={"declaration": sha256, "open_licence": str(licence.id), "text": notice},
    )


def _as_taken(licence: OpenLicence, licensee_id: UUID) -> catalogue.Agreed:
    return catalogue.Agreed(
        asset=licence.asset,
        seller_id=licence.seller_id,
        seller_name=licence.seller_name,
        buyer_id=licensee_id,
        buyer_name=None,
        right=catalogue.Right.ORDINARY_LICENCE,
        term_months=licence.term_months,
        created_at=licence.created_at,
    )

"""What people do to an asset. Each public function without `step` in its docstring is one
transaction; the steps run inside a higher module's transaction."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset, AssetOwnership
from app.catalogue.assets.rules import (
    TECHNOLOGY,
    Kind,
    NotTheOwner,
    PatentUnknown,
    require_declared_not_secret,
    require_fitting_patents,
    require_fitting_shares,
    require_no_rise_of_trl,
    require_unused,
    require_version_seen,
)
from app.catalogue.assets.steps import drop_proof
from app.catalogue.listings.models import Listing
from app.catalogue.listings.rules import require_no_running_deal
from app.catalogue.listings.steps import touch, void_others
from app.catalogue.listings.workflow import State
from app.catalogue.patents.commands import watch
from app.catalogue.patents.models import Patent
from app.catalogue.patents.rules import NotALister, application_number
from app.catalogue.rights.queries import list_running
from app.catalogue.screening.steps import require_no_secret
from app.core import clock, codes, events
from app.core.actor import Actor
from app.core.db import command, db, lock

LIVE = (State.PUBLISHED, State.RESERVED, State.SUBMITTED, State.SUSPENDED)


@command
def create_asset(actor: Actor, **facts: Any) -> Asset:
    """Enter a result. Raises what `enter` raises."""
    return enter(actor, **facts)


@command
def edit_asset(actor: Actor, asset_id: UUID, *, version: int, **changes: Any) -> Asset:
    """Change facts of the asset; every published listing of it goes back to review.

    Raises AssetChanged, AssetUnderDeal, and what `enter` raises.
    """
    asset = lock(Asset, asset_id, actor)
    if not actor.acts_for(asset.owner_id) or not actor.has("lister"):
        raise NotALister()
    require_version_seen(asset, version)
    if changes:
        change(actor, asset, **changes)
    return asset


@command
def remove_asset(actor: Actor, asset_id: UUID, *, version: int) -> Asset:
    """Its owner wants it no more: nobody finds, lists or changes it from now on; what was agreed on
    it stays as evidence. Raises NotALister, AssetChanged, AssetInUse."""
    asset = lock(Asset, asset_id, actor)
    if not actor.acts_for(asset.owner_id) or not actor.has("lister"):
        raise NotALister()
    require_version_seen(asset, version)
    require_unused(asset, _open_listings(asset), list_running(asset.id, clock.today()))
    asset.removed_at = clock.now()
    asset.version += 1
    events.record("asset.removed", asset.id, actor)
    return asset


def enter(actor: Actor, *, patents: list[str], is_not_secret: bool, **facts: Any) -> Asset:
    """A step: enter a result with its patents (numbers in any notation).

    Raises NotALister, SecretNotDeclared, SecretSuspected, PatentUnknown, PatentsDoNotFitKind,
    SharesDoNotFit, CodeUnknown.
    """
    if not actor.has("lister"):
        raise NotALister()
    require_declared_not_secret(is_not_secret)
    asset = Asset(owner_id=actor.organisation_id, patents=_patents(patents), **facts)
    _require_sound(asset)
    asset.created_at = clock.now()
    db.session.add(asset)
    db.session.flush()
    db.session.add(
        AssetOwnership(asset_id=asset.id, organisation_id=asset.owner_id, from_on=clock.today())
    )
    watch(asset.patents)
    events.record("asset.created", asset.id, actor, patents=patents)
    return asset


def change(actor: Actor, asset: Asset, **changes: Any) -> None:
    """A step: other facts; its listings are reviewed again. Raises what `enter` raises."""
    listings = _live_listings(asset)
    require_no_running_deal(listings)
    require_no_rise_of_trl(asset, changes, _was_published(asset))
    events.record("asset.edited", asset.id, actor, changed=sorted(changes))
    former = TECHNOLOGY.of(asset)
    if "patents" in changes:
        asset.patents = _patents(changes.pop("patents"))
    for name, value in changes.items():
        setattr(asset, name, value)
    drop_proof(asset, actor, former)
    _require_sound(asset)
    watch(asset.patents)
    asset.version += 1
    for listing in listings:
        touch(listing, actor, "asset edited")


def pass_ownership(
    actor: Actor, asset_id: UUID, *, seller: UUID, to: UUID, on: date, deal_id: UUID
) -> None:
    """A step of a deal's transaction: the asset has a new owner from that date on (R5.3.1).

    What else the seller offered of it is void. Raises NotTheOwner.
    """
    asset = db.session.scalars(select(Asset).filter_by(id=asset_id).with_for_update()).one()
    if asset.owner_id != seller:
        raise NotTheOwner()
    former = db.session.scalars(
        select(AssetOwnership).filter_by(asset_id=asset_id, until_on=None)
    ).one()
    former.until_on = on
    db.session.add(
        AssetOwnership(asset_id=asset_id, organisation_id=to, from_on=on, deal_id=deal_id)
    )
    asset.owner_id = to
    asset.version += 1
    events.record("asset.ownership_passed", asset_id, actor, to=str(to), deal=str(deal_id))
    void_others(asset_id)


def _require_sound(asset: Asset) -> None:
    codes.require("technology_field", asset.field)
    codes.require("district", asset.district)
    require_fitting_patents(asset.kind or Kind.PATENT, asset.patents, asset.facts or {})
    require_fitting_shares(asset.facts or {})
    texts = (asset.title, asset.summary, asset.keywords, asset.facts, asset.confidential)
    require_no_secret(*texts)


def _was_published(asset: Asset) -> bool:
    shown = select(Listing.id).where(
        Listing.asset_id == asset.id, Listing.published_at.is_not(None)
    )
    return db.session.scalar(shown.limit(1)) is not None


def _patents(numbers: list[str]) -> list[Patent]:
    wanted = sorted({application_number(number) for number in numbers})
    found = db.session.scalars(select(Patent).where(Patent.application_number.in_(wanted))).all()
    known = {patent.application_number for patent in found}
    if missing := [number for number in wanted if number not in known]:
        raise PatentUnknown(numbers=missing)
    return list(found)


def _open_listings(asset: Asset) -> list[UUID]:
    """Those that are offered, or on the way to it."""
    on_the_way = (State.DRAFT, State.RETURNED, *LIVE)
    rows = select(Listing.id).where(Listing.asset_id == asset.id, Listing.state.in_(on_the_way))
    return list(db.session.scalars(rows.order_by(Listing.id)))


def _live_listings(asset: Asset) -> list[Listing]:
    return list(
        db.session.scalars(
            select(Listing)
            .where(
                Listing.asset_id == asset.id,
                Listing.state.in_(LIVE),
            )
            .order_by(Listing.id)
            .with_for_update(of=Listing)
        )
    )

"""What people do to an asset. Each public function without `step` in its docstring is one
transaction; the steps run inside a higher module's transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset
from app.catalogue.assets.rules import (
    require_unused,
    require_version_seen,
)
from app.catalogue.assets.steps import LIVE, change, enter
from app.catalogue.listings.models import Listing
from app.catalogue.listings.workflow import State
from app.catalogue.patents.rules import NotALister
from app.catalogue.rights.queries import list_running
from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db, lock


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


def _open_listings(asset: Asset) -> list[UUID]:
    """Those that are offered, or on the way to it."""
    on_the_way = (State.DRAFT, State.RETURNED, *LIVE)
    rows = select(Listing.id).where(Listing.asset_id == asset.id, Listing.state.in_(on_the_way))
    return list(db.session.scalars(rows.order_by(Listing.id)))

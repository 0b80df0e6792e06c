"""What people see of assets."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset, AssetOwnership
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page


def get_asset(actor: Actor, asset_id: UUID) -> Asset:
    """Raises NotFound, also for a stranger's asset."""
    asset = db.session.get(Asset, asset_id)
    if asset is None or not asset.roles_of(actor):
        raise NotFound()
    return asset


def list_assets(actor: Actor, *, after: str | None, limit: int) -> Page:
    """The actor's organisation's assets, newest first."""
    columns = (Asset.id, Asset.created_at, Asset.title, Asset.trl, Asset.version)
    query = select(*columns).where(
        Asset.owner_id == actor.organisation_id, Asset.removed_at.is_(None)
    )
    return page(query, Asset.created_at, Asset.id, after, limit)


def list_ownerships(actor: Actor, asset_id: UUID) -> dict[str, Any]:
    """Every owner with its period, oldest first; former owners may look, too."""
    rows = db.session.execute(
        select(
            AssetOwnership.organisation_id,
            AssetOwnership.from_on,
            AssetOwnership.until_on,
            AssetOwnership.deal_id,
        )
        .where(AssetOwnership.asset_id == asset_id)
        .order_by(AssetOwnership.from_on, AssetOwnership.until_on.nulls_last())
    )
    items = [dict(row._mapping) for row in rows]
    owners = {item["organisation_id"] for item in items}
    if not (actor.may_oversee() or actor.organisation_id in owners):
        raise NotFound()
    return {"items": items}

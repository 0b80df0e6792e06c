"""What people see of assets."""

from uuid import UUID

from sqlalchemy import Date, func, select

from app.catalogue.assets.models import Asset, AssetOwnership
from app.core.actor import Actor
from app.core.bounds import LAST_DAY
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page, page_by


def get_asset(actor: Actor, asset_id: UUID) -> Asset:
    """Raises NotFound, also for a stranger's asset."""
    return find(Asset, asset_id, actor)


def list_assets(actor: Actor, *, after: str | None, limit: int) -> Page:
    """The actor's organisation's assets, newest first."""
    columns = (Asset.id, Asset.created_at, Asset.title, Asset.trl, Asset.version)
    query = select(*columns).where(
        Asset.owner_id == actor.organisation_id, Asset.removed_at.is_(None)
    )
    return page(query, Asset.created_at, Asset.id, after, limit)


def list_ownerships(actor: Actor, asset_id: UUID, *, after: str | None, limit: int) -> Page:
    """Every owner with its period, oldest first; former owners may look, too. Raises NotFound."""
    of_it = AssetOwnership.asset_id == asset_id
    mine = select(AssetOwnership.id).where(of_it)
    if not actor.may_oversee():
        mine = mine.where(AssetOwnership.organisation_id == actor.organisation_id)
    if db.session.scalar(mine.limit(1)) is None:
        raise NotFound()
    names = ("organisation_id", "from_on", "until_on", "deal_id")
    query = select(*(getattr(AssetOwnership, name) for name in names)).where(of_it)
    until = func.coalesce(AssetOwnership.until_on, LAST_DAY, type_=Date)
    return page_by(
        query, AssetOwnership.from_on, until, AssetOwnership.id, after=after, limit=limit
    )

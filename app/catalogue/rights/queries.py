"""What was granted of an asset's rights, and how its sides stand."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, column, or_, select, table

from app.catalogue.assets.models import Asset, AssetOwnership, asset_patents
from app.catalogue.rights.models import GrantedRight
from app.catalogue.rights.rules import LICENCES_THAT_BAR
from app.catalogue.rights.words import LICENCES, holder_of, is_over, kind_of, last_day
from app.catalogue.rights.workflow import RUNNING
from app.core import clock
from app.core.db import db

LISTINGS = table("listings", column("id", Uuid), column("asset_id", Uuid))  # a noun above this one


def same_right_as(column: Any, asset_id: UUID) -> ColumnElement[bool]:
    """The column names this asset, or another that holds one of its patents."""
    mine = select(asset_patents.c.patent_id).where(asset_patents.c.asset_id == asset_id)
    shared = select(asset_patents.c.asset_id).where(asset_patents.c.patent_id.in_(mine))
    return or_(column == asset_id, column.in_(shared))


def list_assets_on(patent_id: UUID) -> list[UUID]:
    """The assets that hold a patent."""
    rows = select(asset_patents.c.asset_id).where(asset_patents.c.patent_id == patent_id)
    return list(db.session.scalars(rows.order_by(asset_patents.c.asset_id)))


def list_assets_of(organisation_id: UUID) -> list[UUID]:
    """The assets of an owner."""
    rows = select(Asset.id).where(Asset.owner_id == organisation_id)
    return list(db.session.scalars(rows.order_by(Asset.id)))


def list_objects_of(asset_id: UUID) -> list[tuple[str, UUID]]:
    """What a mandate for this asset may name: (kind, id) of it and of its listings."""
    offered = db.session.scalars(select(LISTINGS.c.id).where(LISTINGS.c.asset_id == asset_id))
    return [("asset", asset_id), *(("listing", id) for id in offered)]


def list_purchases(asset_id: UUID) -> list[date]:
    """Since when who owns it now has what they bought here: this asset, or one that holds one of
    its patents."""
    rows = select(AssetOwnership.from_on).where(
        same_right_as(AssetOwnership.asset_id, asset_id),
        AssetOwnership.deal_id.is_not(None),
        AssetOwnership.until_on.is_(None),
    )
    return list(db.session.scalars(rows))


def is_open_to_all(asset_id: UUID) -> bool:
    """An open licence of it, or of another asset that holds one of its patents, is announced."""
    found = select(Asset.id).where(same_right_as(Asset.id, asset_id), Asset.is_open_to_all)
    return db.session.scalar(found.limit(1)) is not None


def last_sale_of(patent_id: UUID) -> tuple[set[UUID], date] | None:
    """Who bought a patent here last, alone or in a lot, and since when they have it."""
    held = select(asset_patents.c.asset_id).where(asset_patents.c.patent_id == patent_id)
    rows = db.session.execute(
        select(AssetOwnership.organisation_id, AssetOwnership.from_on).where(
            AssetOwnership.asset_id.in_(held), AssetOwnership.deal_id.is_not(None)
        )
    ).all()
    last = max((row.from_on for row in rows), default=None)
    return None if last is None else ({r.organisation_id for r in rows if r.from_on == last}, last)


def list_running(asset_id: UUID, today: date) -> list[GrantedRight]:
    """What was granted here and runs on that day, oldest first."""
    rows = select(GrantedRight).where(
        same_right_as(GrantedRight.asset_id, asset_id),
        GrantedRight.state == RUNNING,
        or_(GrantedRight.until_on.is_(None), GrantedRight.until_on > today),
    )
    return list(db.session.scalars(rows.order_by(GrantedRight.created_at, GrantedRight.id)))


def list_burdens(asset: Any) -> list[dict[str, Any]]:
    """Everything that lies on an asset's right (R4.5: 权利负担), as cards show it: what its owner
    declares, what the register holds, what was granted here; licences that are over are not."""
    today = clock.today()
    told = [_told("seller", b["kind"], b["holder"]) for b in asset.burdens]
    for patent in asset.patents:
        for entry in patent.encumbrances:
            if not is_over(entry, today):
                until = last_day(entry) if entry["kind"] in LICENCES else None
                of = {"patent": patent.application_number, "on": entry["on"]}
                told.append(_told("register", kind_of(entry), holder_of(entry), until, **of))
    for granted in list_running(asset.id, today):
        kind = "sold_title" if granted.right == "transfer" else granted.right
        told.append(_told("market", kind, None, granted.until_on, on=granted.from_on.isoformat()))
    if is_open_to_all(asset.id):
        told.append(_told("market", "open_licence", None))
    return told


def _told(
    source: str, kind: str, holder: str | None, until: date | None = None, **more: Any
) -> dict[str, Any]:
    ends = until.isoformat() if until else None
    return {"kind": kind, "holder": holder, "source": source, "until": ends, **more}


def barred_until(patent: Any) -> date | None:
    """Until when an exclusive or sole licence of it, granted here or registered, keeps others out;
    None when none does, or none that says its end."""
    registered = [
        until
        for entry in patent.encumbrances
        if kind_of(entry) in LICENCES_THAT_BAR and (until := last_day(entry)) is not None
    ]
    ends = [day for day in (patent.exclusive_until, *registered) if day and day > clock.today()]
    return max(ends, default=None)

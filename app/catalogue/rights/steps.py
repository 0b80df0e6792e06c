"""Steps that grant and end rights, inside the transactions of deals and subscribers."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import Asset, asset_patents
from app.catalogue.exclusivities.rules import WHOLE_COUNTRY, field_range, territory_range
from app.catalogue.patents.models import Patent
from app.catalogue.rights.judging import Agreed, require_free
from app.catalogue.rights.models import GrantedRight
from app.catalogue.rights.queries import list_assets_on, list_running
from app.catalogue.rights.rules import LICENCES_THAT_BAR
from app.catalogue.rights.workflow import GRANTED_RIGHT, RUNNING
from app.core import clock, events
from app.core.actor import SYSTEM
from app.core.calendar import month_later
from app.core.db import db, lock, step


@step
def hold_rights(asset_id: UUID) -> Asset:
    """Lock the asset and its patents, so that two contracts do not take effect on one right
    unseen by each other, and no announcement comes between."""
    asset: Any = db.session.scalars(select(Asset).filter_by(id=asset_id).with_for_update()).one()
    db.session.scalars(
        select(Patent)
        .join(asset_patents, asset_patents.c.patent_id == Patent.id)
        .where(asset_patents.c.asset_id == asset_id)
        .order_by(Patent.id)
        .with_for_update(of=Patent)
    ).all()
    return asset  # type: ignore[no-any-return]


@step
def grant_right(deal_id: UUID, sold: Agreed) -> None:
    """The contract takes effect now. Raises what bars it."""
    hold_rights(sold.asset.id)
    require_free(sold)
    from_on = clock.today()
    granted = GrantedRight(
        deal_id=deal_id,
        asset_id=sold.asset.id,
        right=sold.right,
        territory=territory_range(sold.territory_code),
        fields=field_range(sold.use_field),
        is_everywhere=sold.territory_code == WHOLE_COUNTRY and sold.use_field is None,
        from_on=from_on,
        until_on=None if sold.term_months is None else month_later(from_on, sold.term_months),
    )
    GRANTED_RIGHT.begin(granted, "granted", SYSTEM, asset=str(sold.asset.id), right=sold.right)
    rights_changed(sold.asset.id)


@step
def end_right(deal_id: UUID) -> None:
    """The deal came to nothing, or the title has passed."""
    id = db.session.scalar(select(GrantedRight.id).filter_by(deal_id=deal_id, state=RUNNING))
    if id is None:
        return
    granted = lock(GrantedRight, id, SYSTEM)
    GRANTED_RIGHT.apply(granted, "end", SYSTEM)
    rights_changed(granted.asset_id)


@step
def rights_changed(asset_id: UUID) -> None:
    """Whoever stands on this asset's rights looks again; its patents say until when
    somebody keeps others out."""
    db.session.flush()
    mine = select(asset_patents.c.patent_id).where(asset_patents.c.asset_id == asset_id)
    until = _exclusive_until(asset_id)
    concerned = {asset_id}
    for patent in db.session.scalars(select(Patent).where(Patent.id.in_(mine)).order_by(Patent.id)):
        patent.exclusive_until = until
        concerned.update(list_assets_on(patent.id))
    tell(sorted(concerned))


@step
def tell(assets: Iterable[UUID]) -> None:
    """Whoever stands on the right of these assets is to look again."""
    for asset_id in assets:
        events.record("asset.rights_changed", asset_id, SYSTEM)


def _exclusive_until(asset_id: UUID) -> date | None:
    running = list_running(asset_id, clock.today())
    return max(
        (r.until_on for r in running if r.until_on and r.is_everywhere and _bars(r)), default=None
    )


def _bars(granted: GrantedRight) -> bool:
    return granted.right in LICENCES_THAT_BAR


@step
def open_to_all(asset_id: UUID, *, is_open: bool) -> None:
    """An open licence of its patents is announced, or withdrawn; whoever stands on one of
    them looks again."""
    asset = lock(Asset, asset_id, SYSTEM)
    asset.is_open_to_all = is_open
    db.session.flush()
    tell(sorted({asset_id, *(id for patent in asset.patents for id in list_assets_on(patent.id))}))

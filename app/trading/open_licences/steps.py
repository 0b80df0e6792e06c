"""Steps of open_licences: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import ColumnElement, select

from app import catalogue
from app.catalogue import TERMINAL, Asset
from app.core import clock
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.open_licences.models import OpenLicence
from app.trading.open_licences.workflow import OPEN_LICENCE


@step
def end_with_patents(asset_id: UUID) -> None:
    """Nobody licenses a patent that lapsed, is invalid, or is past its term; a restored
    one is declared anew."""
    asset = db.session.get_one(Asset, asset_id)
    today = clock.today()
    if any(p.legal_status in TERMINAL or p.expires_on <= today for p in asset.patents):
        _end(OpenLicence.asset_id == asset_id)


@step
def end_with_ownership(asset_id: UUID) -> None:
    """The asset, or one of its patents in another asset, has another owner, who may declare
    anew."""
    owner_id = db.session.get_one(Asset, asset_id).owner_id
    same = catalogue.same_right_as(OpenLicence.asset_id, asset_id)
    _end(same, OpenLicence.seller_id != owner_id)


def _end(*which: ColumnElement[bool]) -> None:
    live = select(OpenLicence.id).where(*which, OpenLicence.state.in_(("declared", "announced")))
    for id in db.session.scalars(live.order_by(OpenLicence.id)).all():
        licence = lock(OpenLicence, id, SYSTEM)
        OPEN_LICENCE.apply(licence, "end", SYSTEM)
        catalogue.open_to_all(licence.asset_id, is_open=False)

"""What happens to patents inside the transactions of listings and deals."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.catalogue.assets.models import asset_patents
from app.catalogue.patents.models import Patent
from app.core.db import db


def bar_other_licences(asset_id: UUID, until: date) -> None:
    """A step: an exclusive or sole licence was granted on these patents until that day."""
    rows = db.session.scalars(
        select(Patent)
        .join(asset_patents, asset_patents.c.patent_id == Patent.id)
        .where(asset_patents.c.asset_id == asset_id)
        .order_by(Patent.id)
        .with_for_update(of=Patent)
    )
    for patent in rows:
        patent.exclusive_until = max(until, patent.exclusive_until or until)

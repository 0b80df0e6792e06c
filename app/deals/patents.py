"""What the register says of the patents of running deals."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue import Asset, Patent
from app.core import events
from app.core.actor import SYSTEM
from app.core.db import db
from app.deals.models import Deal
from app.deals.workflow import State

OVER = (State.COMPLETED, State.CANCELLED, State.LAPSED, State.RESCINDED)


def tell_deals(patent_id: UUID, facts: dict[str, Any]) -> None:
    """A step: an event in the history of each running deal on this patent, for both sides."""
    deals = db.session.scalars(
        select(Deal.id)
        .join(Asset, Asset.id == Deal.asset_id)
        .where(Asset.patents.any(Patent.id == patent_id), Deal.state.notin_(OVER))
        .order_by(Deal.id)
    )
    for deal_id in deals.all():
        events.record("deal.patent_changed", deal_id, SYSTEM, patent=str(patent_id), **facts)

"""What people see of tranches."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.deals.queries import get_deal
from app.deals.tranches.models import Tranche


def get_tranche(actor: Actor, tranche_id: UUID) -> Tranche:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Tranche, tranche_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_tranches(actor: Actor, deal_id: UUID) -> dict[str, Any]:
    """A deal's, in order. Raises NotFound."""
    get_deal(actor, deal_id)
    rows = select(Tranche).filter_by(deal_id=deal_id).order_by(Tranche.number)
    return {"items": list(db.session.scalars(rows))}

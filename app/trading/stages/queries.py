"""What people see of stages."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.trading.stages.models import Stage


def get_stage(actor: Actor, stage_id: UUID) -> Stage:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Stage, stage_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_stages(actor: Actor, deal_id: UUID) -> dict[str, Any]:
    """Of a deal, in order; none for strangers."""
    rows = db.session.scalars(select(Stage).filter_by(deal_id=deal_id).order_by(Stage.number))
    return {"items": [stage for stage in rows if stage.roles_of(actor)]}

"""What people see of stages."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page_by
from app.trading.stages.models import Stage


def get_stage(actor: Actor, stage_id: UUID) -> Stage:
    """Raises NotFound, also for strangers."""
    return find(Stage, stage_id, actor)


def list_stages(actor: Actor, deal_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a deal, in order; none for strangers."""
    query = select(Stage).where(Stage.deal_id == deal_id, Stage.seen_by(actor))
    return page_by(query, Stage.number, Stage.id, after=after, limit=limit)

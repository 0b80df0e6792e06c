"""What people see of awards."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page_by
from app.trading.awards.models import Award
from app.trading.procedures.queries import get_procedure


def get_award(actor: Actor, award_id: UUID) -> Award:
    """Raises NotFound, also for strangers."""
    return find(Award, award_id, actor)


def list_awards(actor: Actor, procedure_id: UUID, *, after: str | None, limit: int) -> Page:
    """Of a procedure, by rank: those I have a part in. Raises NotFound."""
    get_procedure(actor, procedure_id)
    query = select(Award).where(Award.procedure_id == procedure_id, Award.seen_by(actor))
    return page_by(query, Award.rank, Award.id, after=after, limit=limit)

"""What people see of awards."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.trading.awards.models import Award
from app.trading.procedures.queries import get_procedure


def get_award(actor: Actor, award_id: UUID) -> Award:
    """Raises NotFound, also for strangers."""
    found = db.session.get(Award, award_id)
    if found is None or not found.roles_of(actor):
        raise NotFound()
    return found


def list_awards(actor: Actor, procedure_id: UUID) -> dict[str, Any]:
    """Of a procedure, by rank: those I have a part in. Raises NotFound."""
    get_procedure(actor, procedure_id)
    rows = db.session.scalars(
        select(Award).filter_by(procedure_id=procedure_id).order_by(Award.rank)
    )
    return {"items": [award for award in rows if award.roles_of(actor)]}

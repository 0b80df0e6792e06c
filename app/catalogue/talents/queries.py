"""What people see of talents."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.talents.models import Talent
from app.catalogue.talents.workflow import State
from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page


def get_talent(actor: Actor, talent_id: UUID) -> Talent:
    """Raises NotFound, also for a stranger's draft."""
    talent = db.session.get(Talent, talent_id)
    if talent is None or not talent.roles_of(actor):
        raise NotFound()
    return talent


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Entries of my organisation in any state, newest first; the reviewers see everybody's."""
    columns: list[Any] = [
        Talent.id,
        Talent.created_at,
        Talent.version,
        Talent.state,
        Talent.name,
        Talent.kind,
        Talent.keeper_id,
    ]
    query = select(*columns)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Talent.keeper_id == actor.organisation_id)
    if state is not None:
        query = query.where(Talent.state == state)
    return page(query, Talent.created_at, Talent.id, after, limit)

"""What people see of talents."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.talents.models import Talent
from app.catalogue.talents.person import opened
from app.catalogue.talents.workflow import State
from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page

_LINE: list[Any] = [
    *(Talent.id, Talent.created_at, Talent.version, Talent.state, Talent.kind),
    *(Talent.keeper_id, Talent.person, Talent.unsealed),
]


def get_talent(actor: Actor, talent_id: UUID) -> Talent:
    """Raises NotFound, also for a stranger's draft."""
    return find(Talent, talent_id, actor)


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Entries of my organisation in any state, newest first; the reviewers see everybody's."""
    query = select(*_LINE)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Talent.keeper_id == actor.organisation_id)
    if state is not None:
        query = query.where(Talent.state == state)
    return _told(page(query, Talent.created_at, Talent.id, after, limit))


def list_of_me(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Entries that tell of me, whoever keeps them, newest first (PIPL 44)."""
    query = select(*_LINE).where(Talent.person_id == actor.user_id)
    return _told(page(query, Talent.created_at, Talent.id, after, limit))


def _told(found: Page) -> Page:
    for line in found.items:
        person = opened(line["id"], line.pop("person"), line.pop("unsealed"))
        line["name"] = person.get("name")
    return found

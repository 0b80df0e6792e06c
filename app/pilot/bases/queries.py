"""What people see of bases."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.pilot.bases.models import SHOWN, PilotBase, PilotLine
from app.pilot.bases.workflow import State


def get_base(actor: Actor, base_id: UUID) -> PilotBase:
    """An accredited base is everybody's to see; a draft its organisation's. Raises NotFound."""
    return find(PilotBase, base_id, actor)


def line_of(base: PilotBase, line_id: UUID) -> PilotLine:
    """Raises NotFound."""
    for line in base.lines:
        if line.id == line_id:
            return line
    raise NotFound()


def list_bases(
    actor: Actor,
    *,
    state: State | None,
    field: str | None,
    kind: str | None,
    after: str | None,
    limit: int,
) -> Page:
    """Accredited ones, newest first; of my organisation and for the venue all."""
    names = ("id", "created_at", "version", "state", "name", "level", "builder", "fields")
    columns: list[Any] = [getattr(PilotBase, name) for name in (*names, "district")]
    query = select(*columns)
    if not actor.may_oversee():
        mine = PilotBase.organisation_id == actor.organisation_id
        query = query.where(PilotBase.state.in_(SHOWN) | mine)
    if state is not None:
        query = query.where(PilotBase.state == state)
    if field is not None:
        query = query.where(PilotBase.fields.contains([field]))
    if kind is not None:
        serves = PilotLine.kinds.contains([kind]) & (PilotLine.base_id == PilotBase.id)
        query = query.where(select(PilotLine.id).where(serves).exists())
    return page(query, PilotBase.created_at, PilotBase.id, after, limit)

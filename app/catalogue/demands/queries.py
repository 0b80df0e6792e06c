"""What people see of demands."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import FINDABLE, Level, State
from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page


def get_demand(actor: Actor, demand_id: UUID) -> Demand:
    """Raises NotFound, also for a stranger's draft."""
    return find(Demand, demand_id, actor)


def list_mine(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Demands of my organisation in any state, newest first; the reviewers see everybody's."""
    columns: list[Any] = [
        Demand.id,
        Demand.created_at,
        Demand.version,
        Demand.state,
        Demand.title,
        Demand.level,
        Demand.poser_id,
    ]
    query = select(*columns)
    if not (actor.is_operator and actor.has("reviewer")):
        query = query.where(Demand.poser_id == actor.organisation_id)
    if state is not None:
        query = query.where(Demand.state == state)
    return page(query, Demand.created_at, Demand.id, after, limit)


def list_for_selected(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Published demands that name my organisation among their selected parties, newest first."""
    columns: list[Any] = [
        Demand.id,
        Demand.created_at,
        Demand.version,
        Demand.state,
        Demand.title,
        Demand.level,
        Demand.poser_id,
        Demand.poser_name,
        Demand.expires_at,
    ]
    query = select(*columns).where(
        Demand.selected.contains([actor.organisation_id]),
        Demand.level == Level.SELECTED,
        Demand.state.in_(FINDABLE),
    )
    return page(query, Demand.created_at, Demand.id, after, limit)

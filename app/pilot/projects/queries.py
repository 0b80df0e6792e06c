"""What people see of projects, and what other nouns ask about them."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app.catalogue import Asset, Listing
from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page
from app.pilot.projects.models import PilotProject
from app.pilot.projects.workflow import CONTRACTED, FEASIBLE, LIVE, PREPARED, State

BOOKABLE = LIVE | {FEASIBLE, CONTRACTED, PREPARED}


def get_project(actor: Actor, project_id: UUID) -> PilotProject:
    """Raises NotFound, also for strangers."""
    return find(PilotProject, project_id, actor)


def is_running_at(project_id: UUID, base_id: UUID) -> bool:
    """True when line time can be booked for this project at this base."""
    project = db.session.get(PilotProject, project_id)
    return project is not None and project.base_id == base_id and project.state in BOOKABLE


def may_see_asset(actor: Actor, asset: Asset) -> bool:
    """Its owner's people, and everybody who can see a listing of it."""
    if actor.acts_for(asset.owner_id):
        return True
    shown = select(Listing.id).where(
        Listing.asset_id == asset.id, Listing.state.in_(("published", "reserved"))
    )
    return db.session.scalar(shown.limit(1)) is not None


def list_projects(
    actor: Actor, *, state: State | None, asset_id: UUID | None, after: str | None, limit: int
) -> Page:
    """Those of my organisation on any side and those I review as an expert, newest first."""
    names = ("id", "created_at", "version", "state", "title", "kind", "asset_id", "client_id")
    columns: list[Any] = [getattr(PilotProject, name) for name in (*names, "base_id")]
    query = select(*columns)
    if not actor.may_oversee():
        mine = actor.organisation_id
        query = query.where(
            or_(
                PilotProject.client_id == mine,
                PilotProject.owner_id == mine,
                PilotProject.base_organisation_id == mine,
                PilotProject.expert_id == actor.user_id,
            )
        )
    if state is not None:
        query = query.where(PilotProject.state == state)
    if asset_id is not None:
        query = query.where(PilotProject.asset_id == asset_id)
    return page(query, PilotProject.created_at, PilotProject.id, after, limit)

"""Steps of projects: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.pilot.projects.models import PilotProject
from app.pilot.projects.workflow import PROJECT


@step
def follow_contract(deal_id: UUID, name: str) -> None:
    """The deal with the base took effect ("contract"), or came to nothing ("give_up")."""
    query = select(PilotProject.id).filter_by(deal_id=deal_id)
    id = db.session.scalar(query)
    if id is None:
        return
    project = lock(PilotProject, id, SYSTEM)
    if any(t.start == project.state and t.name == name for t in PROJECT.transitions):
        PROJECT.apply(project, name, SYSTEM, deal=str(deal_id))

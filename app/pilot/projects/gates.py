"""What of a pilot project a payment can wait for: a milestone, or the accepted report."""

from uuid import UUID

from app.core.db import db
from app.core.viewer import seen_by_the_market
from app.deals.tranches.gates import gate
from app.pilot.milestones.models import Milestone
from app.pilot.projects.models import PilotProject


@gate("pilot_milestone")
def of_milestone(id: UUID) -> UUID | None:
    """The asset whose milestone it is."""
    with seen_by_the_market(db.session):
        milestone = db.session.get(Milestone, id)
        return milestone.project.asset_id if milestone else None


@gate("pilot_project")
def of_project(id: UUID) -> UUID | None:
    """The asset whose accepted report it is."""
    with seen_by_the_market(db.session):
        project = db.session.get(PilotProject, id)
        return project.asset_id if project else None

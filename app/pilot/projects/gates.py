"""What of a pilot project a payment can wait for: a milestone, or the accepted report; and what its
contract of service waits for."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import db
from app.core.viewer import seen_by_the_market
from app.deals import before_delivery
from app.deals.tranches.gates import gate
from app.pilot.milestones.models import Milestone
from app.pilot.projects.models import PilotProject
from app.pilot.projects.rules import ReportNotAccepted
from app.pilot.projects.workflow import ACCEPTED, ARCHIVED


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


@before_delivery
def report_is_accepted(deal: Any, now: datetime) -> None:
    """Raises ReportNotAccepted."""
    with seen_by_the_market(db.session):
        state = db.session.scalar(select(PilotProject.state).filter_by(deal_id=deal.id))
    if state is not None and state not in (ACCEPTED, ARCHIVED):
        raise ReportNotAccepted(state=state)

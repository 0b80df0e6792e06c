"""What follows for reports from projects."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.pilot.reports.steps import issue_unanswered


@subscribes("pilot.issue_unanswered_reports", "pilot_project.acceptance_passed")
def issue_unanswered_reports(told: Iterable[RecordedEvent]) -> None:
    """The client's silence has accepted it."""
    for event in told:
        issue_unanswered(event.subject_id)

"""What follows for objections from what they are about."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.objections.about import About
from app.trading.objections.steps import end_all


@subscribes("objections.end_with_notice", "notice.called_off", "notice.withdrawn", "notice.failed")
def end_with_notices(events: Iterable[RecordedEvent]) -> None:
    """Nobody decides on what is on notice no longer."""
    for event in events:
        end_all(About("notice_id", event.subject_id))


@subscribes("objections.end_with_procedure", "procedure.unsold", "procedure.terminated")
def end_with_procedures(events: Iterable[RecordedEvent]) -> None:
    """Nor on a procedure that is over."""
    for event in events:
        end_all(About("procedure_id", event.subject_id))

"""What follows for open licences from changes of owners."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.open_licences.steps import end_with_ownership, end_with_patents


@subscribes("open_licences.end", "asset.ownership_passed")
def end_open_licences(events: Iterable[RecordedEvent]) -> None:
    """A former owner licenses nothing; licences that were made stay."""
    for event in events:
        end_with_ownership(event.subject_id)


@subscribes("open_licences.end_with_patents", "asset.rights_changed")
def end_of_dead_patents(events: Iterable[RecordedEvent]) -> None:
    """A dead right is offered to nobody."""
    for event in events:
        end_with_patents(event.subject_id)

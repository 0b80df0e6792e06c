"""What follows for calls from demands."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.calls.steps import hide_with_demand, show_with_demand


@subscribes("calls.end_with_demand", "demand.hidden")
def end_with_demands(events: Iterable[RecordedEvent]) -> None:
    """A doubt or a secret: nobody answers it any more."""
    for event in events:
        hide_with_demand(event.subject_id)


@subscribes("calls.show_with_demand", "demand.unhidden")
def show_with_demands(events: Iterable[RecordedEvent]) -> None:
    """What was ended stays so, and may be read again."""
    for event in events:
        show_with_demand(event.subject_id)

"""What follows for notices from deals."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.notices.steps import call_off


@subscribes("notices.call_off", "deal.cancelled", "deal.lapsed")
def call_off_notices(events: Iterable[RecordedEvent]) -> None:
    """A deal that came to nothing is on notice no longer."""
    for event in events:
        call_off(event.subject_id)

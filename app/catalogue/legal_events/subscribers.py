"""What follows for a patent's status from its publications."""

from collections.abc import Iterable

from app.catalogue.legal_events.steps import follow
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes("catalogue.follow_legal_events", "patent.updated")
def follow_legal_events(events: Iterable[RecordedEvent]) -> None:
    """A newer document says what the patent was published as; its announcements still hold."""
    for event in events:
        follow(event.subject_id)

"""What follows for the search from what the office publishes."""

from collections.abc import Iterable

from app.catalogue.patents.cards import document
from app.catalogue.patents.models import Patent
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.core.events import RecordedEvent
from app.core.inbox import subscribes

comes_from(Library.PATENTS, Source(Patent, document))


@subscribes(
    "catalogue.index_patents",
    "patent.imported",
    "patent.updated",
    "patent.status_changed",
    can_wait=True,
)
def index_patents(events: Iterable[RecordedEvent]) -> None:
    """A patent can be found as the register has it."""
    follow(Library.PATENTS, events)

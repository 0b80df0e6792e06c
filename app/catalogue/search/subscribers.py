"""What follows for the index when it grew."""

from collections.abc import Iterable

from app.catalogue.search.jobs import UPKEEP
from app.catalogue.search.merging import find_full_group
from app.catalogue.search.models import Library
from app.core import jobs
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes("catalogue.tend_index", "search.appeared", can_wait=True)
def tend_index(events: Iterable[RecordedEvent]) -> None:
    """Ask for a merge when there are many small segments."""
    for library in {event.data["library"] for event in events}:
        if library in UPKEEP and find_full_group(library):
            jobs.request_once("catalogue.merge_segments", UPKEEP[Library(library)])

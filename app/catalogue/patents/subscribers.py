"""What follows for the search from what the office publishes."""

from collections.abc import Iterable

from app.catalogue.patents.queries import list_documents
from app.catalogue.search.commands import put
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.index_patents", "patent.imported", "patent.updated", "patent.status_changed")
def index_patents(events: Iterable[Told]) -> None:
    """A patent can be found as the register has it."""
    put(list_documents([event.subject_id for event in events]))

"""What follows for the search from what the office publishes."""

from collections.abc import Iterable

from app.catalogue.patents.queries import list_documents
from app.catalogue.search.commands import put
from app.catalogue.search.models import Library
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.index_patents", "patent.imported", "patent.updated", "patent.status_changed")
def index_patents(events: Iterable[Told]) -> None:
    """A patent can be found as the register has it."""
    refs = [event.subject_id for event in events]
    put(Library.PATENTS, refs, list_documents(refs))

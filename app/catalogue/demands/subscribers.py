"""What follows for the search from demands."""

from collections.abc import Iterable

from app.catalogue.demands.queries import list_documents
from app.catalogue.search.commands import put
from app.catalogue.search.models import Library
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.index_demands", "demand.published", "demand.renewed", "demand.unhidden")
def index_demands(events: Iterable[Told]) -> None:
    """What is published can be found; what left was hidden at once."""
    refs = [event.subject_id for event in events]
    put(Library.DEMANDS, refs, list_documents(refs))

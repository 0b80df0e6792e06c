"""What follows for the search from talents."""

from collections.abc import Iterable

from app.catalogue.search.commands import put
from app.catalogue.search.models import Library
from app.catalogue.talents.queries import list_documents
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes(
    "catalogue.index_talents",
    "talent.published",
    "talent.renewed",
    "talent.unhidden",
    "talent.consented",
)
def index_talents(events: Iterable[Told]) -> None:
    """What is published can be found; what left was hidden at once."""
    refs = [event.subject_id for event in events]
    put(Library.TALENTS, refs, list_documents(refs))

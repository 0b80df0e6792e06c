"""What follows for saved searches when an item can be found."""

from collections.abc import Iterable

from app.catalogue.saved_searches.commands import tell
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.tell_saved_searches", "search.appeared")
def tell_saved_searches(events: Iterable[Told]) -> None:
    """Each item is told once to each search it fits."""
    tell(events)

"""What follows for saved searches when an item can be found."""

from collections.abc import Iterable

from sqlalchemy import delete, select

from app.catalogue.saved_searches.models import SavedSearch, SearchAlert
from app.catalogue.saved_searches.steps import tell
from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes("catalogue.tell_saved_searches", "search.appeared", can_wait=True)
def tell_saved_searches(events: Iterable[RecordedEvent]) -> None:
    """Each item is told once to each search it fits."""
    tell(events)


@subscribes("catalogue.searches_of_erased", "user.erased")
def forget_searches_of_erased(events: Iterable[RecordedEvent]) -> None:
    """What an erased person was looking for goes with them (PIPL 47)."""
    people = {event.subject_id for event in events}
    mine = select(SavedSearch.id).where(SavedSearch.user_id.in_(people))
    db.session.execute(delete(SearchAlert).where(SearchAlert.saved_search_id.in_(mine)))
    db.session.execute(delete(SavedSearch).where(SavedSearch.user_id.in_(people)))

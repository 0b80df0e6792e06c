"""Steps of saved_searches: each runs inside somebody's command."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.saved_searches.models import SavedSearch, SearchAlert
from app.catalogue.search import reads
from app.catalogue.search.questions import Question
from app.core.db import db, step
from app.core.events import RecordedEvent


@step
def tell(told: Iterable[RecordedEvent]) -> None:
    """Of every batch that appeared, an alert to each search for each item it fits, once."""
    for event in told:
        first, last, library = (event.data[name] for name in ("first", "last", "library"))
        rows = db.session.execute(
            select(SavedSearch.id, SavedSearch.question, SavedSearch.created_at).filter_by(
                library=library
            )
        )
        for saved_id, question, since in rows.all():
            refs = reads.among(library, Question.of(question), first, last, since)
            alerts = [{"saved_search_id": saved_id, "ref": ref} for ref in refs]
            if alerts:
                db.session.execute(insert(SearchAlert).on_conflict_do_nothing(), alerts)

"""What people do with their searches. Each public function but `tell` is one transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.catalogue.saved_searches.models import SavedSearch
from app.catalogue.saved_searches.rules import require_room_for_search
from app.catalogue.search.models import Library
from app.catalogue.search.questions import Question
from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db, lock


@command
def save_search(actor: Actor, *, name: str, library: str, question: dict[str, Any]) -> SavedSearch:
    """Keep a question. Raises TooManySavedSearches."""
    assert actor.user_id is not None
    assert actor.organisation_id is not None
    mine = {"user_id": actor.user_id, "organisation_id": actor.organisation_id}
    kept = select(func.count()).select_from(SavedSearch).filter_by(**mine)
    require_room_for_search(db.session.scalar(kept) or 0)
    saved = SavedSearch(
        **mine,
        name=name,
        library=Library[library.upper()],
        question=Question(**question).told(),
        created_at=clock.now(),
    )
    db.session.add(saved)
    db.session.flush()
    events.record("saved_search.kept", saved.id, actor)
    return saved


@command
def delete_saved_search(actor: Actor, saved_search_id: UUID) -> None:
    """Forget it and its alerts. Raises NotFound."""
    saved = lock(SavedSearch, saved_search_id, actor)
    events.record("saved_search.deleted", saved.id, actor)
    db.session.delete(saved)

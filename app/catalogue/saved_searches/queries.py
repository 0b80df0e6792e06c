"""What people see of their searches."""

from uuid import UUID

import orjson
from sqlalchemy import select

from app.catalogue.saved_searches.models import SavedSearch, SearchAlert
from app.catalogue.search.models import SearchDocument
from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page


def list_saved_searches(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Mine, newest first."""
    columns = (
        SavedSearch.id,
        SavedSearch.created_at,
        SavedSearch.name,
        SavedSearch.library,
        SavedSearch.question,
    )
    query = select(*columns).filter_by(user_id=actor.user_id, organisation_id=actor.organisation_id)
    return page(query, SavedSearch.created_at, SavedSearch.id, after, limit)


def list_alerts(actor: Actor, saved_search_id: UUID, *, after: str | None, limit: int) -> Page:
    """What appeared, newest first; without a card when it is no longer to be found."""
    saved = find(SavedSearch, saved_search_id, actor)
    query = (
        select(SearchAlert.ref, SearchAlert.created_at, SearchDocument.card)
        .outerjoin(
            SearchDocument,
            (SearchDocument.ref == SearchAlert.ref) & (SearchDocument.library == saved.library),
        )
        .where(SearchAlert.saved_search_id == saved.id)
    )
    found = page(query, SearchAlert.created_at, SearchAlert.ref, after, limit)
    items = [
        row | {"card": orjson.loads(row["card"]) if row["card"] else None} for row in found.items
    ]
    return Page(items, found.next)

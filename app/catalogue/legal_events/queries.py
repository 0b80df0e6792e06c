"""What people see of legal events."""

from sqlalchemy import select

from app.catalogue.legal_events.models import LegalEvent
from app.catalogue.patents.queries import get_patent
from app.core.pages import Page, page_by


def list_legal_events(number: str, *, after: str | None, limit: int) -> Page:
    """Everything the office announced of a patent, oldest first. Raises NotFound."""
    patent = get_patent(number)
    names = ("category", "national", "on", "effect", "detail", "entered_at")
    query = select(*(getattr(LegalEvent, name) for name in names)).filter_by(patent_id=patent.id)
    keys = (LegalEvent.on, LegalEvent.entered_at, LegalEvent.id)
    return page_by(query, *keys, after=after, limit=limit)

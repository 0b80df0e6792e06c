"""What people see of legal events."""

from typing import Any

from sqlalchemy import select

from app.catalogue.legal_events.models import LegalEvent
from app.catalogue.patents.queries import get_patent
from app.core.db import db


def list_legal_events(number: str) -> dict[str, Any]:
    """Everything the office announced of a patent, oldest first. Raises NotFound."""
    patent = get_patent(number)
    rows = db.session.execute(
        select(
            LegalEvent.category,
            LegalEvent.national,
            LegalEvent.on,
            LegalEvent.effect,
            LegalEvent.detail,
            LegalEvent.entered_at,
        )
        .filter_by(patent_id=patent.id)
        .order_by(LegalEvent.on, LegalEvent.entered_at, LegalEvent.id)
    )
    return {"items": [dict(row._mapping) for row in rows]}

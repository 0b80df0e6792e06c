"""Legal events over HTTP; they are entered by import."""

from typing import Any

from app.catalogue.legal_events import queries
from app.catalogue.legal_events.schemas import LegalEventsView
from app.core.actor import Actor
from app.web.operations import PUBLIC, Door

door = Door("legal-events", __name__, description="What the office announced of a patent")


@door.operation("GET", "/patents/<string:number>/legal-events", who=PUBLIC, gives=LegalEventsView)
def list_legal_events(actor: Actor, number: str) -> Any:
    """Everything announced of one patent, oldest first."""
    return queries.list_legal_events(number)

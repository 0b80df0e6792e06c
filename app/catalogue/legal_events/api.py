"""Legal events over HTTP; they are entered by import."""

from typing import Any

from app.catalogue.legal_events import queries
from app.catalogue.legal_events.schemas import LegalEventView
from app.core.actor import Actor
from app.web.operations import PUBLIC, Door
from app.web.paging import PageQuery, page_of

door = Door("legal-events", __name__, description="What the office announced of a patent")


@door.operation(
    "GET",
    "/patents/<string:number>/legal-events",
    who=PUBLIC,
    query=PageQuery,
    gives=page_of(LegalEventView),
)
def list_legal_events(actor: Actor, number: str, query: dict[str, Any]) -> Any:
    """Everything announced of one patent, oldest first."""
    return queries.list_legal_events(number, **query)

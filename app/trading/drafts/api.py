"""Drafts of offers over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.drafts import commands, queries
from app.trading.drafts.schemas import DraftView, NewDraft
from app.web.duties import IN_PERSON
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("drafts", __name__, description="Offers drafted by a mandated broker")
OF_TALKS = "/negotiations/<uuid:negotiation_id>/drafts"


@door.operation(
    "POST",
    OF_TALKS,
    who=VERIFIED,
    takes=NewDraft,
    gives=DraftView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON},
)
def draft_offer(actor: Actor, negotiation_id: UUID, body: dict[str, Any]) -> Any:
    """Draft an answer for the principal, who lays it down with `counter`."""
    return commands.draft_offer(actor, negotiation_id, **body)


@door.operation("GET", OF_TALKS, who=MEMBER, query=PageQuery, gives=page_of(DraftView))
def list_drafts(actor: Actor, negotiation_id: UUID, query: dict[str, Any]) -> Any:
    """My side's, or mine as its broker; never the other side's."""
    return queries.list_drafts(actor, negotiation_id, **query)

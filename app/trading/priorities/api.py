"""Priorities over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.priorities import commands, queries
from app.trading.priorities.schemas import PriorityLine, PriorityView
from app.web.duties import BIDDER, SIGNATORY
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("priorities", __name__, description="Rights to the same terms (优先受让权)")
ONE = "/priorities/<uuid:priority_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": PriorityView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", "/priorities", who=MEMBER, query=PageQuery, gives=page_of(PriorityLine))
def list_priorities(actor: Actor, query: dict[str, Any]) -> Any:
    """What my organisation was told as a holder, and whom it has to respect as a seller."""
    return queries.list_priorities(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=PriorityView)
def get_priority(actor: Actor, priority_id: UUID) -> Any:
    """One: the terms, until when to answer."""
    return queries.get_priority(actor, priority_id)


@door.operation("POST", ONE + "/claim", **STEP, duty={BIDDER, SIGNATORY})
def claim(actor: Actor, priority_id: UUID) -> Any:
    """Take it on the terms that were agreed."""
    return commands.claim(actor, priority_id)


@door.operation("POST", ONE + "/waive", **STEP, duty={BIDDER, SIGNATORY})
def waive(actor: Actor, priority_id: UUID) -> Any:
    """Let it go."""
    return commands.waive(actor, priority_id)

"""Stages over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.stages import commands, queries
from app.trading.stages.schemas import StageEvidence, StageView
from app.web.duties import BIDDER, LISTER, SIGNATORY
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("stages", __name__, description="Stages of what a call commissioned, and their money")
ONE = "/stages/<uuid:stage_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": StageView, "dry_run": True}


@door.operation(
    "GET", "/deals/<uuid:deal_id>/stages", who=MEMBER, query=PageQuery, gives=page_of(StageView)
)
def list_stages(actor: Actor, deal_id: UUID, query: dict[str, Any]) -> Any:
    """The stages of a deal, in order."""
    return queries.list_stages(actor, deal_id, **query)


@door.operation("GET", ONE, who=MEMBER, gives=StageView)
def get_stage(actor: Actor, stage_id: UUID) -> Any:
    """One stage, and what I can do."""
    return queries.get_stage(actor, stage_id)


@door.operation(
    "POST", ONE + "/submit", takes=StageEvidence, key=ACCEPTED, **STEP, duty={LISTER, BIDDER}
)
def submit(actor: Actor, stage_id: UUID, body: dict[str, Any]) -> Any:
    """Hand in what shows that it is met."""
    return commands.submit(actor, stage_id, **body)


@door.operation("POST", ONE + "/accept", key=REQUIRED, **STEP, duty={SIGNATORY})
def accept(actor: Actor, stage_id: UUID) -> Any:
    """It is met: its money is the developer's."""
    return commands.accept(actor, stage_id)


@door.operation("POST", ONE + "/send-back", takes=Reasons, key=ACCEPTED, **STEP, duty={SIGNATORY})
def send_back(actor: Actor, stage_id: UUID, body: dict[str, Any]) -> Any:
    """Something is missing."""
    return commands.send_back(actor, stage_id, **body)


@door.operation("POST", ONE + "/reject", takes=Reasons, key=REQUIRED, **STEP, duty={SIGNATORY})
def reject(actor: Actor, stage_id: UUID, body: dict[str, Any]) -> Any:
    """It is not met: its money is frozen until the sides have settled it."""
    return commands.reject(actor, stage_id, **body)

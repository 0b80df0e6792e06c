"""Awards over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.awards import commands, queries
from app.trading.awards.schemas import AwardView
from app.trading.intents.schemas import Documents
from app.web.duties import BIDDER, LISTER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("awards", __name__, description="Who gets it, and who waits")
ONE = "/awards/<uuid:award_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": AwardView, "key": ACCEPTED, "dry_run": True}


@door.operation(
    "GET",
    "/procedures/<uuid:procedure_id>/awards",
    who=MEMBER,
    query=PageQuery,
    gives=page_of(AwardView),
)
def list_awards(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """Of a procedure, those I have a part in."""
    return queries.list_awards(actor, procedure_id, **query)


@door.operation("GET", ONE, who=MEMBER, gives=AwardView)
def get_award(actor: Actor, award_id: UUID) -> Any:
    """One award: price, deal, what comes next."""
    return queries.get_award(actor, award_id)


@door.operation("POST", ONE + "/match", **STEP, duty={BIDDER})
def match(actor: Actor, award_id: UUID) -> Any:
    """Take it at the same price, as a holder of priority."""
    return commands.match(actor, award_id)


@door.operation("POST", ONE + "/confirm", **STEP, duty={LISTER})
def confirm(actor: Actor, award_id: UUID) -> Any:
    """The winner meets what was announced."""
    return commands.confirm(actor, award_id)


@door.operation("POST", ONE + "/ask-to-cure", takes=Reasons, **STEP, duty={LISTER})
def ask_to_cure(actor: Actor, award_id: UUID, body: dict[str, Any]) -> Any:
    """Say which announced condition is not met."""
    return commands.ask_to_cure(actor, award_id, **body)


@door.operation("POST", ONE + "/cure", takes=Documents, **STEP, duty={BIDDER})
def cure(actor: Actor, award_id: UUID, body: dict[str, Any]) -> Any:
    """Mend it."""
    return commands.cure(actor, award_id, **body)


@door.operation("POST", ONE + "/reject", takes=Reasons, **STEP, duty={LISTER})
def reject(actor: Actor, award_id: UUID, body: dict[str, Any]) -> Any:
    """It was not mended in time."""
    return commands.reject(actor, award_id, **body)


@door.operation("POST", ONE + "/leave", **STEP, duty={BIDDER})
def leave(actor: Actor, award_id: UUID) -> Any:
    """Leave because something stands against the right; the deposit goes back."""
    return commands.leave(actor, award_id)


@door.operation("POST", ONE + "/refuse-to-wait", **STEP, duty={BIDDER})
def refuse_to_wait(actor: Actor, award_id: UUID) -> Any:
    """The second waits no longer."""
    return commands.refuse_to_wait(actor, award_id)

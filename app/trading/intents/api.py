"""Intents over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.intents import commands, queries
from app.trading.intents.schemas import (
    Documents,
    IntentCard,
    IntentView,
    Registration,
    SeenEdition,
)
from app.web.duties import BIDDER, LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("intents", __name__, description="Who takes part in a procedure, and whether they may")
PAGE = page_of(IntentCard)
ONE = "/intents/<uuid:intent_id>"
OF = "/procedures/<uuid:procedure_id>/intents"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": IntentView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", "/intents", who=MEMBER, query=PageQuery, gives=PAGE)
def list_intents(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's."""
    return queries.list_intents(actor, **query)


@door.operation("GET", OF, who=MEMBER, query=PageQuery, gives=PAGE)
def list_intents_of(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """Of a procedure, for its seller and the venue."""
    return queries.list_intents_of(actor, procedure_id, **query)


@door.operation("POST", OF, takes=Registration, status=201, **STEP, duty={BIDDER})
def register(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Take part."""
    return commands.register(actor, procedure_id, **body)


@door.operation("GET", ONE, who=MEMBER, gives=IntentView)
def get_intent(actor: Actor, intent_id: UUID) -> Any:
    """One intent: what is awaited, until when."""
    return queries.get_intent(actor, intent_id)


@door.operation("POST", ONE + "/complete", takes=Documents, **STEP, duty={BIDDER})
def complete(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """Hand in again what was returned."""
    return commands.complete(actor, intent_id, **body)


@door.operation("POST", ONE + "/confirm", takes=SeenEdition, **STEP, duty={BIDDER})
def confirm(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """It stands under the changed announcement."""
    return commands.confirm(actor, intent_id, **body)


@door.operation("POST", ONE + "/send-back", takes=Reasons, **STEP, duty={REVIEWER})
def send_back(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """Something is missing."""
    return commands.send_back(actor, intent_id, **body)


@door.operation("POST", ONE + "/forward", **STEP, duty={REVIEWER})
def forward(actor: Actor, intent_id: UUID) -> Any:
    """It is complete."""
    return commands.forward(actor, intent_id)


@door.operation("POST", ONE + "/agree", **STEP, duty={LISTER})
def agree(actor: Actor, intent_id: UUID) -> Any:
    """The bidder meets the conditions."""
    return commands.agree(actor, intent_id)


@door.operation("POST", ONE + "/ask-to-cure", takes=Reasons, **STEP, duty={LISTER})
def ask_to_cure(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """Say which announced condition is not met."""
    return commands.ask_to_cure(actor, intent_id, **body)


@door.operation("POST", ONE + "/cure", takes=Documents, **STEP, duty={BIDDER})
def cure(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """Mend what the seller doubts."""
    return commands.cure(actor, intent_id, **body)


@door.operation("POST", ONE + "/refuse", takes=Reasons, **STEP, duty={LISTER})
def refuse(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """It was not mended in time."""
    return commands.refuse(actor, intent_id, **body)


@door.operation("POST", ONE + "/appeal", takes=Reasons, **STEP, duty={BIDDER})
def appeal(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """Appeal to the venue against the seller's refusal."""
    return commands.appeal(actor, intent_id, **body)


@door.operation("POST", ONE + "/uphold", takes=Reasons, **STEP, duty={REVIEWER})
def uphold(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """The venue agrees with the bidder."""
    return commands.uphold(actor, intent_id, **body)


@door.operation("POST", ONE + "/dismiss", takes=Reasons, **STEP, duty={REVIEWER})
def dismiss(actor: Actor, intent_id: UUID, body: dict[str, Any]) -> Any:
    """The venue agrees with the seller."""
    return commands.dismiss(actor, intent_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={BIDDER})
def withdraw(actor: Actor, intent_id: UUID) -> Any:
    """Take part no longer."""
    return commands.withdraw(actor, intent_id)

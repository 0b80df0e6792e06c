"""Procedures over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.procedures import commands, queries
from app.trading.procedures.schemas import (
    AmendedTerms,
    NewProcedure,
    ProcedureCard,
    ProceduresQuery,
    ProcedureTerms,
    ProcedureView,
    Repetition,
)
from app.web.duties import LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, VERIFIED, Door
from app.web.paging import page_of

door = Door("procedures", __name__, description="Listing trade (挂牌): rights sold in public")
PAGE = page_of(ProcedureCard)
ONE = "/procedures/<uuid:procedure_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": ProcedureView, "key": ACCEPTED, "dry_run": True}
MADE: dict[str, Any] = {"who": VERIFIED, "gives": ProcedureView, "key": ACCEPTED, "status": 201}


@door.operation("GET", "/procedures", who=PUBLIC, query=ProceduresQuery, gives=PAGE)
def list_procedures(actor: Actor, query: dict[str, Any]) -> Any:
    """What is or was announced."""
    return queries.list_procedures(actor, mine=False, **query)


@door.operation("GET", "/my/procedures", who=MEMBER, query=ProceduresQuery, gives=PAGE)
def list_my_procedures(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's, drafts too."""
    return queries.list_procedures(actor, mine=True, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=ProcedureView)
def get_procedure(actor: Actor, procedure_id: UUID) -> Any:
    """One procedure: terms, times, what comes next."""
    return queries.get_procedure(actor, procedure_id)


@door.operation("POST", "/procedures", takes=NewProcedure, **MADE, duty={LISTER})
def draft_procedure(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft an attempt to sell what a listing offers."""
    return commands.draft_procedure(actor, **body)


@door.operation("POST", ONE + "/edit", takes=ProcedureTerms, **STEP, duty={LISTER})
def edit(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Change a draft."""
    return commands.edit(actor, procedure_id, **body)


@door.operation("POST", ONE + "/submit", **STEP, duty={LISTER})
def submit(actor: Actor, procedure_id: UUID) -> Any:
    """Hand it in for review."""
    return commands.submit(actor, procedure_id)


@door.operation("POST", ONE + "/send-back", takes=Reasons, **STEP, duty={REVIEWER})
def send_back(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Return it to its seller."""
    return commands.send_back(actor, procedure_id, **body)


@door.operation("POST", ONE + "/announce", **STEP, duty={REVIEWER})
def announce(actor: Actor, procedure_id: UUID) -> Any:
    """Show it to everybody."""
    return commands.announce(actor, procedure_id)


@door.operation("POST", ONE + "/amend", takes=AmendedTerms, **STEP, duty={LISTER})
def amend(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Change what is announced, the start price too; the days begin anew."""
    return commands.amend(actor, procedure_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={LISTER})
def withdraw(actor: Actor, procedure_id: UUID) -> Any:
    """Take it back before it is announced."""
    return commands.withdraw(actor, procedure_id)


@door.operation("POST", ONE + "/pause", takes=Reasons, **STEP, duty={REVIEWER})
def pause(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Stop its clocks, with the cause."""
    return commands.pause(actor, procedure_id, **body)


@door.operation("POST", ONE + "/resume", **STEP, duty={REVIEWER})
def resume(actor: Actor, procedure_id: UUID) -> Any:
    """Let its clocks go on, shifted."""
    return commands.resume(actor, procedure_id)


@door.operation("POST", ONE + "/terminate", takes=Reasons, **STEP, duty={REVIEWER})
def terminate(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """End it for a cause that cannot be removed."""
    return commands.terminate(actor, procedure_id, **body)


@door.operation("POST", ONE + "/repeat", takes=Repetition, **MADE, duty={LISTER})
def repeat(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Draft the next attempt of an unsold one."""
    return commands.repeat(actor, procedure_id, **body)

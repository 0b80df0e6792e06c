"""Objections over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.objections import commands, queries
from app.trading.objections.about import About
from app.trading.objections.schemas import (
    Decision,
    Filing,
    ObjectionCard,
    ObjectionView,
    PersonalFiling,
)
from app.web.duties import BIDDER, IN_PERSON, LISTER, OWN_ACCOUNT, OWNER, REVIEWER, SIGNATORY
from app.web.operations import ACCEPTED, MEMBER, PERSON, PUBLIC, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("objections", __name__, description="Objections to what is on notice (异议)")
ONE = "/objections/<uuid:objection_id>"
OF_NOTICE = "/notices/<uuid:notice_id>/objections"
OF_PROCEDURE = "/procedures/<uuid:procedure_id>/objections"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": ObjectionView, "key": ACCEPTED, "dry_run": True}
BY_PERSON: dict[str, Any] = STEP | {"who": PERSON, "takes": PersonalFiling, "status": 201}


@door.operation("GET", OF_NOTICE, who=PUBLIC, query=PageQuery, gives=page_of(ObjectionCard))
def list_objections(actor: Actor, notice_id: UUID, query: dict[str, Any]) -> Any:
    """Objections to a notice and how they were decided."""
    return queries.list_objections(actor, About("notice_id", notice_id), **query)


@door.operation(
    "POST", OF_NOTICE, takes=Filing, status=201, **STEP, duty={OWNER, LISTER, BIDDER, SIGNATORY}
)
def file_objection(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """Object for your organisation, with evidence."""
    return commands.file_objection(actor, About("notice_id", notice_id), **body)


@door.operation("POST", OF_NOTICE + "/as-person", **BY_PERSON, duty={IN_PERSON})
def file_as_person(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """Object as a natural person, under your own name."""
    return commands.file_as_person(actor, About("notice_id", notice_id), **body)


@door.operation("GET", OF_PROCEDURE, who=PUBLIC, query=PageQuery, gives=page_of(ObjectionCard))
def list_objections_to_procedure(actor: Actor, procedure_id: UUID, query: dict[str, Any]) -> Any:
    """Objections to a procedure and how they were decided."""
    return queries.list_objections(actor, About("procedure_id", procedure_id), **query)


@door.operation(
    "POST", OF_PROCEDURE, takes=Filing, status=201, **STEP, duty={OWNER, LISTER, BIDDER, SIGNATORY}
)
def file_objection_to_procedure(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Object to what is announced for your organisation, with evidence."""
    return commands.file_objection(actor, About("procedure_id", procedure_id), **body)


@door.operation("POST", OF_PROCEDURE + "/as-person", **BY_PERSON, duty={IN_PERSON})
def file_as_person_to_procedure(actor: Actor, procedure_id: UUID, body: dict[str, Any]) -> Any:
    """Object to what is announced as a natural person, under your own name."""
    return commands.file_as_person(actor, About("procedure_id", procedure_id), **body)


@door.operation("GET", "/my/objections", who=PERSON, query=PageQuery, gives=page_of(ObjectionView))
def list_my_objections(actor: Actor, query: dict[str, Any]) -> Any:
    """What I filed as a person."""
    return queries.list_mine(actor, **query)


@door.operation(
    "POST",
    "/my/objections/<uuid:objection_id>/withdraw",
    who=PERSON,
    gives=ObjectionView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def withdraw_mine(actor: Actor, objection_id: UUID) -> Any:
    """Take back what I filed as a person."""
    return commands.withdraw(actor, objection_id)


@door.operation("GET", ONE, who=MEMBER, gives=ObjectionView)
def get_objection(actor: Actor, objection_id: UUID) -> Any:
    """One objection, for its filer, the unit and the venue."""
    return queries.get_objection(actor, objection_id)


@door.operation("POST", ONE + "/accept", **STEP, duty={SIGNATORY, REVIEWER})
def accept(actor: Actor, objection_id: UUID) -> Any:
    """Look into it."""
    return commands.accept(actor, objection_id)


@door.operation("POST", ONE + "/uphold", takes=Decision, **STEP, duty={SIGNATORY, REVIEWER})
def uphold(actor: Actor, objection_id: UUID, body: dict[str, Any]) -> Any:
    """It is right: the notice fails, or the procedure ends."""
    return commands.uphold(actor, objection_id, **body)


@door.operation("POST", ONE + "/reject", takes=Decision, **STEP, duty={SIGNATORY, REVIEWER})
def reject(actor: Actor, objection_id: UUID, body: dict[str, Any]) -> Any:
    """It is not: the notice or procedure goes on."""
    return commands.reject(actor, objection_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={IN_PERSON})
def withdraw(actor: Actor, objection_id: UUID) -> Any:
    """Take it back."""
    return commands.withdraw(actor, objection_id)

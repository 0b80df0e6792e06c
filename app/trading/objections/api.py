"""Objections over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.trading.objections import commands, queries
from app.trading.objections.schemas import Decision, Filing, Objections, ObjectionView
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, VERIFIED, Door

door = Door("objections", __name__, description="Objections to what is on notice (异议)")
ONE = "/objections/<uuid:objection_id>"
OF = "/notices/<uuid:notice_id>/objections"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": ObjectionView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", OF, who=PUBLIC, gives=Objections)
def list_objections(actor: Actor, notice_id: UUID) -> Any:
    """Objections to a notice and how they were decided."""
    return queries.list_objections(actor, notice_id)


@door.operation("POST", OF, takes=Filing, status=201, **STEP)
def file_objection(actor: Actor, notice_id: UUID, body: dict[str, Any]) -> Any:
    """Object, under one's name and with evidence."""
    return commands.file_objection(actor, notice_id, **body)


@door.operation("GET", ONE, who=MEMBER, gives=ObjectionView)
def get_objection(actor: Actor, objection_id: UUID) -> Any:
    """One objection, for its filer, the unit and the venue."""
    return queries.get_objection(actor, objection_id)


@door.operation("POST", ONE + "/accept", **STEP)
def accept(actor: Actor, objection_id: UUID) -> Any:
    """Look into it."""
    return commands.accept(actor, objection_id)


@door.operation("POST", ONE + "/uphold", takes=Decision, **STEP)
def uphold(actor: Actor, objection_id: UUID, body: dict[str, Any]) -> Any:
    """It is right: the notice fails."""
    return commands.uphold(actor, objection_id, **body)


@door.operation("POST", ONE + "/reject", takes=Decision, **STEP)
def reject(actor: Actor, objection_id: UUID, body: dict[str, Any]) -> Any:
    """It is not: the notice goes on."""
    return commands.reject(actor, objection_id, **body)


@door.operation("POST", ONE + "/withdraw", **STEP)
def withdraw(actor: Actor, objection_id: UUID) -> Any:
    """Take it back."""
    return commands.withdraw(actor, objection_id)

"""Recoveries over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import request

from app.core.actor import Actor
from app.parties.recoveries import commands, queries
from app.parties.recoveries.schemas import (
    Claim,
    ClaimView,
    Completion,
    RecoveryView,
)
from app.web.duties import OWN_ACCOUNT
from app.web.operations import ACCEPTED, PERSON, PUBLIC, Door
from app.web.paging import PageQuery, page_of

door = Door("recoveries", __name__, description="A forgotten password, by counter and four eyes")
ONE = "/recoveries/<uuid:recovery_id>"


@door.operation(
    "POST", "/recoveries", who=PUBLIC, takes=Claim, gives=ClaimView, status=201, duty={OWN_ACCOUNT}
)
def claim(actor: Actor, body: dict[str, Any]) -> Any:
    """I have forgotten my password: keep the secret, bring the id to the counter."""
    return commands.claim(actor, **body, address=request.remote_addr or "")


@door.operation("GET", "/my/recoveries", who=PERSON, query=PageQuery, gives=page_of(RecoveryView))
def list_recoveries(actor: Actor, query: dict[str, Any]) -> Any:
    """Of me and, for an owner, of the members: whoever it was not, stops it."""
    return queries.list_recoveries(actor, **query)


@door.operation(
    "POST", ONE + "/stop", who=PERSON, gives=RecoveryView, key=ACCEPTED, duty={OWN_ACCOUNT}
)
def stop(actor: Actor, recovery_id: UUID) -> Any:
    """It was not me, or not my colleague."""
    return commands.stop(actor, recovery_id)


@door.operation(
    "POST", ONE + "/complete", who=PUBLIC, takes=Completion, status=204, duty={OWN_ACCOUNT}
)
def complete(actor: Actor, recovery_id: UUID, body: dict[str, Any]) -> None:
    """A new password with the secret, when the counter has approved it and its hours are over."""
    commands.complete(actor, recovery_id, **body, address=request.remote_addr or "")

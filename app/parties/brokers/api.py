"""Brokers' certificates over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.brokers import commands, queries
from app.parties.brokers.schemas import (
    CredentialLine,
    CredentialsQuery,
    CredentialView,
    HigherLevel,
    NewCredential,
    NewTraining,
    OtherMaterials,
    Score,
)
from app.web.duties import IN_PERSON, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, VERIFIED, Door
from app.web.paging import page_of

door = Door("broker credentials", __name__, description="Brokers' certificates: apply to renew")
ALL, ONE = "/broker-credentials", "/broker-credentials/<uuid:credential_id>"


@door.operation(
    "POST",
    ALL,
    who=VERIFIED,
    takes=NewCredential,
    gives=CredentialView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON},
)
def apply_for(actor: Actor, body: dict[str, Any]) -> Any:
    """Apply to be certified, for the organisation I act for."""
    return commands.apply_for(actor, **body)


@door.operation("GET", ALL, who=MEMBER, query=CredentialsQuery, gives=page_of(CredentialLine))
def list_credentials(actor: Actor, query: dict[str, Any]) -> Any:
    """Mine; for the venue everybody's, with its queue."""
    return queries.list_credentials(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=CredentialView)
def get_credential(actor: Actor, credential_id: UUID) -> Any:
    """One certificate, and what I can do next."""
    return queries.get_credential(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/trainings",
    who=OPERATOR,
    takes=NewTraining,
    gives=CredentialView,
    status=201,
    key=ACCEPTED,
    duty={REVIEWER},
)
def enter_training(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Enter a course with its hours and evidence."""
    return commands.enter_training(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/apply-again",
    who=MEMBER,
    takes=OtherMaterials,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def apply_again(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Hand in other materials."""
    return commands.apply_again(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=MEMBER,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def withdraw(actor: Actor, credential_id: UUID) -> Any:
    """Apply no longer."""
    return commands.withdraw(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/accept-materials",
    who=OPERATOR,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def accept_materials(actor: Actor, credential_id: UUID) -> Any:
    """The materials are in order."""
    return commands.accept_materials(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Return it with reasons."""
    return commands.send_back(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/examine",
    who=OPERATOR,
    takes=Score,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def examine(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Record the examination."""
    return commands.examine(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/certify",
    who=OPERATOR,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def certify(actor: Actor, credential_id: UUID) -> Any:
    """Give the certificate and its number."""
    return commands.certify(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/renew",
    who=OPERATOR,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def renew(actor: Actor, credential_id: UUID) -> Any:
    """Let it hold for another term."""
    return commands.renew(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/rise",
    who=OPERATOR,
    takes=HigherLevel,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def rise(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Certify a higher level; the number stays."""
    return commands.rise(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/suspend",
    who=OPERATOR,
    takes=Reasons,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def suspend(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Stop it for a while."""
    return commands.suspend(actor, credential_id, **body)


@door.operation(
    "POST",
    ONE + "/reinstate",
    who=OPERATOR,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def reinstate(actor: Actor, credential_id: UUID) -> Any:
    """Let it hold again."""
    return commands.reinstate(actor, credential_id)


@door.operation(
    "POST",
    ONE + "/revoke",
    who=OPERATOR,
    takes=Reasons,
    gives=CredentialView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def revoke(actor: Actor, credential_id: UUID, body: dict[str, Any]) -> Any:
    """Take it away for good."""
    return commands.revoke(actor, credential_id, **body)

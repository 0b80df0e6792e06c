"""Personal data over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.personal import commands, queries
from app.parties.personal.schemas import (
    ClearView,
    ConsentView,
    ExportView,
    FieldGiven,
    Fields,
    NewConsent,
    Unmasking,
)
from app.parties.sessions.schemas import Password
from app.web.duties import CASHIER, OWN_ACCOUNT, REVIEWER, SECURITY_ADMIN
from app.web.operations import OPERATOR, PERSON, Door
from app.web.paging import PageQuery, page_of

door = Door("personal data", __name__, description="Personal data: sealed, masked, mine to take")


@door.operation("GET", "/my/personal", who=PERSON, gives=Fields)
def list_mine(actor: Actor) -> Any:
    """What is kept of me, masked."""
    return queries.list_mine(actor)


@door.operation(
    "POST", "/my/personal", who=PERSON, takes=FieldGiven, gives=Fields, duty={OWN_ACCOUNT}
)
def put_field(actor: Actor, body: dict[str, Any]) -> Any:
    """Keep or replace a field of mine, sealed."""
    return commands.put_field(actor, **body)


@door.operation("DELETE", "/my/personal/<string:kind>", who=PERSON, status=204, duty={OWN_ACCOUNT})
def drop_field(actor: Actor, kind: str) -> None:
    """Delete a field of mine."""
    commands.drop_field(actor, kind)


@door.operation("GET", "/my/data", who=PERSON, gives=ExportView)
def export(actor: Actor) -> Any:
    """Everything kept of me, in clear."""
    return queries.export(actor)


@door.operation("POST", "/my/erasure", who=PERSON, takes=Password, status=204, duty={OWN_ACCOUNT})
def erase(actor: Actor, body: dict[str, Any]) -> None:
    """Erase my account for good: my fields and my key are destroyed."""
    commands.erase(actor, **body)


@door.operation("GET", "/my/consents", who=PERSON, query=PageQuery, gives=page_of(ConsentView))
def list_consents(actor: Actor, query: dict[str, Any]) -> Any:
    """What I agreed to, the withdrawn included."""
    return queries.list_consents(actor, **query)


@door.operation(
    "POST",
    "/my/consents",
    who=PERSON,
    takes=NewConsent,
    gives=ConsentView,
    status=201,
    duty={OWN_ACCOUNT},
)
def consent(actor: Actor, body: dict[str, Any]) -> Any:
    """Agree to a purpose."""
    return commands.consent(actor, **body)


@door.operation(
    "POST",
    "/my/consents/<uuid:consent_id>/withdraw",
    who=PERSON,
    gives=ConsentView,
    duty={OWN_ACCOUNT},
)
def withdraw_consent(actor: Actor, consent_id: UUID) -> Any:
    """Agree no longer."""
    return commands.withdraw_consent(actor, consent_id)


@door.operation(
    "POST",
    "/users/<uuid:user_id>/unmask",
    who=OPERATOR,
    takes=Unmasking,
    gives=ClearView,
    duty={CASHIER, REVIEWER, SECURITY_ADMIN},
)
def unmask(actor: Actor, user_id: UUID, body: dict[str, Any]) -> Any:
    """Read one field of a person in clear, for a purpose that stays in the log."""
    return commands.unmask(actor, user_id, **body)

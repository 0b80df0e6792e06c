"""Organisations over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.organisations import commands, queries, statuses
from app.parties.organisations.schemas import (
    AccountView,
    DocumentView,
    NewDocument,
    NewOrganisation,
    OrganisationFacts,
    OrganisationLine,
    OrganisationsQuery,
    OrganisationView,
    Purpose,
)
from app.web.duties import CASHIER, OWN_ACCOUNT, OWNER, REVIEWER, SECURITY_ADMIN, VENUE_OWNER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PERSON, REQUIRED, Door
from app.web.paging import PageQuery, page_of

door = Door("organisations", __name__, description="Organisations: who they are, verification")
ONE = "/organisations/<uuid:organisation_id>"
JUDGES: dict[str, Any] = {"who": OPERATOR, "gives": OrganisationView, "key": ACCEPTED}


@door.operation(
    "POST",
    "/organisations",
    who=PERSON,
    takes=NewOrganisation,
    gives=OrganisationView,
    status=201,
    key=ACCEPTED,
    duty={OWN_ACCOUNT},
)
def draft_organisation(actor: Actor, body: dict[str, Any]) -> Any:
    """Enter an organisation; I become its first owner. Sign in again to act for it."""
    return commands.draft_organisation(actor, **body)


@door.operation(
    "GET", "/organisations", who=MEMBER, query=OrganisationsQuery, gives=page_of(OrganisationLine)
)
def list_organisations(actor: Actor, query: dict[str, Any]) -> Any:
    """Those that were verified, newest first; for the venue all, with its queue."""
    return queries.list_organisations(actor, **query)


@door.operation("GET", ONE, who=MEMBER, gives=OrganisationView)
def get_organisation(actor: Actor, organisation_id: UUID) -> Any:
    """The public facts of an organisation; all of my own."""
    return queries.read_organisation(actor, organisation_id)


@door.operation(
    "PATCH",
    ONE,
    who=MEMBER,
    takes=OrganisationFacts,
    gives=OrganisationView,
    if_match=REQUIRED,
    duty={OWNER, VENUE_OWNER},
)
def edit_organisation(
    actor: Actor, organisation_id: UUID, version: int, body: dict[str, Any]
) -> Any:
    """Change facts; what was verified is verified again."""
    return commands.edit_organisation(actor, organisation_id, version=version, **body)


@door.operation("GET", ONE + "/documents", who=MEMBER, query=PageQuery, gives=page_of(DocumentView))
def list_documents(actor: Actor, organisation_id: UUID, query: dict[str, Any]) -> Any:
    """All its documents, for its own people and the venue's verifiers."""
    return queries.list_documents(actor, organisation_id, **query)


@door.operation(
    "POST",
    ONE + "/documents",
    who=MEMBER,
    takes=NewDocument,
    gives=OrganisationView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, VENUE_OWNER},
)
def add_document(actor: Actor, organisation_id: UUID, body: dict[str, Any]) -> Any:
    """Name a piece of evidence by its hash."""
    return commands.add_document(actor, organisation_id, **body)


@door.operation(
    "POST", ONE + "/documents/<uuid:document_id>/confirm-status", **JUDGES, duty={REVIEWER}
)
def confirm_status(actor: Actor, organisation_id: UUID, document_id: UUID) -> Any:
    """The document shows the status: it counts within its dates."""
    return statuses.confirm_status(actor, organisation_id, document_id)


@door.operation(
    "POST",
    ONE + "/documents/<uuid:document_id>/refuse-status",
    takes=Reasons,
    **JUDGES,
    duty={REVIEWER},
)
def refuse_status(
    actor: Actor, organisation_id: UUID, document_id: UUID, body: dict[str, Any]
) -> Any:
    """The document does not show it."""
    return statuses.refuse_status(actor, organisation_id, document_id, **body)


@door.operation(
    "POST",
    ONE + "/documents/<uuid:document_id>/withdraw",
    who=MEMBER,
    gives=OrganisationView,
    key=ACCEPTED,
    duty={OWNER, VENUE_OWNER},
)
def withdraw_authority(actor: Actor, organisation_id: UUID, document_id: UUID) -> Any:
    """A letter of authority counts no longer; visits under it end."""
    return commands.withdraw_authority(actor, organisation_id, document_id)


@door.operation(
    "POST",
    ONE + "/submit",
    who=MEMBER,
    gives=OrganisationView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER},
)
def submit(actor: Actor, organisation_id: UUID) -> Any:
    """Ask the venue to verify it."""
    return commands.submit(actor, organisation_id)


@door.operation(
    "POST",
    ONE + "/verify",
    who=OPERATOR,
    gives=OrganisationView,
    key=ACCEPTED,
    dry_run=True,
    if_match=REQUIRED,
    duty={REVIEWER},
)
def verify(actor: Actor, organisation_id: UUID, version: int) -> Any:
    """Confirm the version that was examined."""
    return commands.verify(actor, organisation_id, version=version)


@door.operation(
    "POST",
    ONE + "/unmask",
    who=OPERATOR,
    takes=Purpose,
    gives=AccountView,
    duty={CASHIER, REVIEWER, SECURITY_ADMIN},
)
def unmask_account(actor: Actor, organisation_id: UUID, body: dict[str, Any]) -> Any:
    """Read where payouts go in clear, for a purpose that stays in the log."""
    return commands.unmask_account(actor, organisation_id, **body)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=OrganisationView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, organisation_id: UUID, body: dict[str, Any]) -> Any:
    """Return it with reasons."""
    return commands.send_back(actor, organisation_id, **body)


@door.operation(
    "POST",
    ONE + "/close",
    who=MEMBER,
    gives=OrganisationView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER},
)
def close(actor: Actor, organisation_id: UUID) -> Any:
    """Give a draft up."""
    return commands.close(actor, organisation_id)

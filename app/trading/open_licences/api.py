"""Open licences over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.deals.schemas import DealView
from app.trading.open_licences import commands, queries
from app.trading.open_licences.schemas import (
    LicenceDeclaration,
    Notice,
    OpenLicenceCard,
    OpenLicenceView,
)
from app.web.duties import BIDDER, LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("open-licences", __name__, description="Open licences (专利开放许可)")
ONE = "/open-licences/<uuid:open_licence_id>"
STEP: dict[str, Any] = {"who": VERIFIED, "gives": OpenLicenceView, "key": ACCEPTED, "dry_run": True}


@door.operation(
    "GET", "/open-licences", who=PUBLIC, query=PageQuery, gives=page_of(OpenLicenceCard)
)
def list_licences(actor: Actor, query: dict[str, Any]) -> Any:
    """Announced ones."""
    return queries.list_licences(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=OpenLicenceView)
def get_licence(actor: Actor, open_licence_id: UUID) -> Any:
    """One open licence: fee, term, digest."""
    return queries.get_licence(actor, open_licence_id)


@door.operation(
    "POST", "/open-licences", takes=LicenceDeclaration, status=201, **STEP, duty={LISTER}
)
def draft_licence(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft a declaration."""
    return commands.draft_licence(actor, **body)


@door.operation("POST", ONE + "/declare", **STEP, duty={LISTER})
def declare(actor: Actor, open_licence_id: UUID) -> Any:
    """Hand the declaration in."""
    return commands.declare(actor, open_licence_id)


@door.operation("POST", ONE + "/send-back", takes=Reasons, **STEP, duty={REVIEWER})
def send_back(actor: Actor, open_licence_id: UUID, body: dict[str, Any]) -> Any:
    """Return it to its owner."""
    return commands.send_back(actor, open_licence_id, **body)


@door.operation("POST", ONE + "/announce", **STEP, duty={REVIEWER})
def announce(actor: Actor, open_licence_id: UUID) -> Any:
    """Show it to everybody."""
    return commands.announce(actor, open_licence_id)


@door.operation("POST", ONE + "/withdraw", **STEP, duty={LISTER})
def withdraw(actor: Actor, open_licence_id: UUID) -> Any:
    """Nobody else gets it."""
    return commands.withdraw(actor, open_licence_id)


@door.operation(
    "POST",
    ONE + "/take",
    who=VERIFIED,
    takes=Notice,
    gives=DealView,
    status=201,
    key=REQUIRED,
    duty={BIDDER},
)
def take(actor: Actor, open_licence_id: UUID, body: dict[str, Any]) -> Any:
    """Give notice; with the payment it is the licence."""
    return commands.take(actor, open_licence_id, **body)

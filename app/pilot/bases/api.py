"""Bases over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.pilot.bases import commands, queries
from app.pilot.bases.schemas import (
    BaseCard,
    BaseFacts,
    BasesQuery,
    BaseView,
    NewBase,
    NewLine,
)
from app.web.duties import OWNER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import page_of

door = Door("pilot bases", __name__, description="Pilot bases (中试基地): accreditation, lines")
ONE = "/pilot-bases/<uuid:base_id>"


@door.operation(
    "POST",
    "/pilot-bases",
    who=MEMBER,
    takes=NewBase,
    gives=BaseView,
    status=201,
    key=ACCEPTED,
    duty={OWNER},
)
def enter_base(actor: Actor, body: dict[str, Any]) -> Any:
    """Enter a base of my organisation."""
    return commands.enter_base(actor, **body)


@door.operation("GET", "/pilot-bases", who=PUBLIC, query=BasesQuery, gives=page_of(BaseCard))
def list_bases(actor: Actor, query: dict[str, Any]) -> Any:
    """Accredited bases, newest first, by field and kind of verification."""
    return queries.list_bases(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=BaseView)
def get_base(actor: Actor, base_id: UUID) -> Any:
    """One base with its lines, equipment and prices."""
    return queries.get_base(actor, base_id)


@door.operation(
    "PATCH", ONE, who=MEMBER, takes=BaseFacts, gives=BaseView, if_match=REQUIRED, duty={OWNER}
)
def edit_base(actor: Actor, base_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change facts; what was judged only before it is submitted."""
    return commands.edit_base(actor, base_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/lines",
    who=MEMBER,
    takes=NewLine,
    gives=BaseView,
    status=201,
    key=ACCEPTED,
    duty={OWNER},
)
def add_line(actor: Actor, base_id: UUID, body: dict[str, Any]) -> Any:
    """Add a line with its equipment."""
    return commands.add_line(actor, base_id, **body)


@door.operation(
    "POST",
    ONE + "/lines/<uuid:line_id>/close",
    who=MEMBER,
    gives=BaseView,
    key=ACCEPTED,
    duty={OWNER},
)
def close_line(actor: Actor, base_id: UUID, line_id: UUID) -> Any:
    """Take no more bookings for a line."""
    return commands.close_line(actor, base_id, line_id)


@door.operation(
    "POST", ONE + "/submit", who=VERIFIED, gives=BaseView, key=ACCEPTED, dry_run=True, duty={OWNER}
)
def submit(actor: Actor, base_id: UUID) -> Any:
    """Ask for the accreditation by today's checklist."""
    return commands.submit(actor, base_id)


@door.operation(
    "POST",
    ONE + "/accredit",
    who=OPERATOR,
    gives=BaseView,
    key=ACCEPTED,
    dry_run=True,
    if_match=REQUIRED,
    duty={REVIEWER},
)
def accredit(actor: Actor, base_id: UUID, version: int) -> Any:
    """Accredit the version that was examined."""
    return commands.accredit(actor, base_id, version=version)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=BaseView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, base_id: UUID, body: dict[str, Any]) -> Any:
    """Return the application with reasons."""
    return commands.send_back(actor, base_id, **body)


@door.operation(
    "POST",
    ONE + "/suspend",
    who=OPERATOR,
    takes=Reasons,
    gives=BaseView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def suspend(actor: Actor, base_id: UUID, body: dict[str, Any]) -> Any:
    """No new project until it is reinstated."""
    return commands.suspend(actor, base_id, **body)


@door.operation(
    "POST",
    ONE + "/reinstate",
    who=OPERATOR,
    gives=BaseView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def reinstate(actor: Actor, base_id: UUID) -> Any:
    """Let it work again."""
    return commands.reinstate(actor, base_id)

"""People over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import request

from app.core.actor import Actor
from app.parties.people import commands, queries
from app.parties.people.schemas import (
    DutyGiven,
    DutyWithdrawn,
    Invitation,
    MembershipLine,
    MembershipView,
    MyMembershipLine,
    NewUser,
    UserView,
)
from app.web.duties import OWN_ACCOUNT, OWNER, SYSTEM_ADMIN, VENUE_OWNER
from app.web.operations import ACCEPTED, MEMBER, PERSON, PUBLIC, Door
from app.web.paging import PageQuery, page_of

door = Door("people", __name__, description="People: accounts, memberships, duties")
ONE = "/memberships/<uuid:membership_id>"


@door.operation(
    "POST", "/users", who=PUBLIC, takes=NewUser, gives=UserView, status=201, duty={OWN_ACCOUNT}
)
def register(actor: Actor, body: dict[str, Any]) -> Any:
    """Open an account; then enter an organisation or be asked into one."""
    return commands.register(actor, **body, address=request.remote_addr or "")


@door.operation(
    "GET", "/my/memberships", who=PERSON, query=PageQuery, gives=page_of(MyMembershipLine)
)
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """The organisations I belong to or am asked into."""
    return queries.list_mine(actor, **query)


@door.operation("GET", "/memberships", who=MEMBER, query=PageQuery, gives=page_of(MembershipLine))
def list_memberships(actor: Actor, query: dict[str, Any]) -> Any:
    """The people of the organisation I act for."""
    return queries.list_memberships(actor, **query)


@door.operation("GET", ONE, who=PERSON, gives=MembershipView)
def get_membership(actor: Actor, membership_id: UUID) -> Any:
    """One membership: mine, or of my organisation."""
    return queries.get_membership(actor, membership_id)


@door.operation(
    "POST",
    "/memberships",
    who=MEMBER,
    takes=Invitation,
    gives=MembershipView,
    status=201,
    key=ACCEPTED,
    duty={OWNER, VENUE_OWNER, SYSTEM_ADMIN},
)
def invite(actor: Actor, body: dict[str, Any]) -> Any:
    """Ask a person into the organisation I act for."""
    return commands.invite(actor, **body)


@door.operation(
    "POST",
    ONE + "/accept",
    who=PERSON,
    gives=MembershipView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def accept(actor: Actor, membership_id: UUID) -> Any:
    """Agree to be a member."""
    return commands.accept(actor, membership_id)


@door.operation(
    "POST",
    ONE + "/decline",
    who=PERSON,
    gives=MembershipView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def decline(actor: Actor, membership_id: UUID) -> Any:
    """Do not agree."""
    return commands.decline(actor, membership_id)


@door.operation(
    "POST",
    ONE + "/end",
    who=PERSON,
    gives=MembershipView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def end(actor: Actor, membership_id: UUID) -> Any:
    """Leave, or let a member go; every duty ends with it."""
    return commands.end(actor, membership_id)


@door.operation(
    "POST",
    ONE + "/give-duty",
    who=MEMBER,
    takes=DutyGiven,
    gives=MembershipView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, VENUE_OWNER, SYSTEM_ADMIN},
)
def give_duty(actor: Actor, membership_id: UUID, body: dict[str, Any]) -> Any:
    """Let a member do more, from now until a day or for good."""
    return commands.give_duty(actor, membership_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw-duty",
    who=MEMBER,
    takes=DutyWithdrawn,
    gives=MembershipView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, VENUE_OWNER, SYSTEM_ADMIN},
)
def withdraw_duty(actor: Actor, membership_id: UUID, body: dict[str, Any]) -> Any:
    """End a member's duty from the next request on."""
    return commands.withdraw_duty(actor, membership_id, **body)

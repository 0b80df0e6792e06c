"""Changes that wait over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.changes import commands, queries
from app.parties.changes.schemas import ChangeLine, ChangesQuery, ChangeView
from app.web.duties import FINANCE, OWN_ACCOUNT, OWNER, SECURITY_ADMIN
from app.web.operations import ACCEPTED, MEMBER, SIGNED_IN, Door
from app.web.paging import page_of

door = Door("changes", __name__, description="Changes that wait for a second person, or a day")
ONE = "/changes/<uuid:change_id>"


@door.operation("GET", "/changes", who=SIGNED_IN, query=ChangesQuery, gives=page_of(ChangeLine))
def list_changes(actor: Actor, query: dict[str, Any]) -> Any:
    """What I asked for, and what waits in my organisation, of which every owner is told."""
    return queries.list_changes(actor, **query)


@door.operation("GET", ONE, who=SIGNED_IN, gives=ChangeView)
def get_change(actor: Actor, change_id: UUID) -> Any:
    """One of them."""
    return queries.get_change(actor, change_id)


@door.operation(
    "POST",
    ONE + "/approve",
    who=MEMBER,
    gives=ChangeView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, FINANCE, SECURITY_ADMIN},
)
def approve(actor: Actor, change_id: UUID) -> Any:
    """The second person's yes, with a fresh code: it is done at once."""
    return commands.approve(actor, change_id)


@door.operation(
    "POST",
    ONE + "/refuse",
    who=MEMBER,
    gives=ChangeView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SECURITY_ADMIN},
)
def refuse(actor: Actor, change_id: UUID) -> Any:
    """An owner's no."""
    return commands.refuse(actor, change_id)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=SIGNED_IN,
    gives=ChangeView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWN_ACCOUNT},
)
def withdraw(actor: Actor, change_id: UUID) -> Any:
    """Ask no longer; also what somebody else asked for in my name."""
    return commands.withdraw(actor, change_id)

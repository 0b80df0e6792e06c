"""Demands over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.demands import commands, queries
from app.catalogue.demands.schemas import (
    DemandFacts,
    DemandView,
    GivingUp,
    MyDemandsQuery,
    MyDemandView,
    NewDemand,
    SelectedDemandView,
    Solution,
)
from app.core.actor import Actor
from app.web.duties import BIDDER, LISTER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, PUBLIC, REQUIRED, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("demands", __name__, description="Problems (问题库): what companies look for")
ONE = "/demands/<uuid:demand_id>"


@door.operation(
    "POST",
    "/demands",
    who=MEMBER,
    takes=NewDemand,
    gives=DemandView,
    status=201,
    key=ACCEPTED,
    duty={LISTER, BIDDER},
)
def create_demand(actor: Actor, body: dict[str, Any]) -> Any:
    """Draft a demand."""
    return commands.create_demand(actor, **body)


@door.operation("GET", "/my/demands", who=MEMBER, query=MyDemandsQuery, gives=page_of(MyDemandView))
def list_mine(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's demands in any state; the operator sees everybody's."""
    return queries.list_mine(actor, **query)


@door.operation(
    "GET", "/my/selected-demands", who=MEMBER, query=PageQuery, gives=page_of(SelectedDemandView)
)
def list_for_selected(actor: Actor, query: dict[str, Any]) -> Any:
    """Demands for which my organisation was selected; each is read in full under its id."""
    return queries.list_for_selected(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=DemandView)
def get_demand(actor: Actor, demand_id: UUID) -> Any:
    """One demand, as far as its publication level lets the reader know it."""
    return queries.get_demand(actor, demand_id)


@door.operation(
    "PATCH",
    ONE,
    who=MEMBER,
    takes=DemandFacts,
    gives=DemandView,
    if_match=REQUIRED,
    duty={LISTER, BIDDER},
)
def edit_demand(actor: Actor, demand_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change a draft or a returned demand."""
    return commands.edit_demand(actor, demand_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/submit",
    who=VERIFIED,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def submit(actor: Actor, demand_id: UUID) -> Any:
    """Hand it in for review."""
    return commands.submit(actor, demand_id)


@door.operation(
    "POST",
    ONE + "/approve",
    who=OPERATOR,
    gives=DemandView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={REVIEWER},
)
def approve(actor: Actor, demand_id: UUID, version: int) -> Any:
    """Publish the version that was reviewed."""
    return commands.approve(actor, demand_id, version=version)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=OPERATOR,
    takes=Reasons,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def send_back(actor: Actor, demand_id: UUID, body: dict[str, Any]) -> Any:
    """Return it with reasons."""
    return commands.send_back(actor, demand_id, **body)


@door.operation(
    "POST",
    ONE + "/revise",
    who=VERIFIED,
    takes=DemandFacts,
    gives=DemandView,
    key=ACCEPTED,
    if_match=REQUIRED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def revise(actor: Actor, demand_id: UUID, version: int, body: dict[str, Any]) -> Any:
    """Change a published one; it is reviewed again before anybody finds it."""
    return commands.revise(actor, demand_id, version=version, **body)


@door.operation(
    "POST",
    ONE + "/renew",
    who=VERIFIED,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def renew(actor: Actor, demand_id: UUID) -> Any:
    """Let it run on from now."""
    return commands.renew(actor, demand_id)


@door.operation(
    "POST",
    ONE + "/hide",
    who=OPERATOR,
    takes=Reasons,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def hide(actor: Actor, demand_id: UUID, body: dict[str, Any]) -> Any:
    """Take it off the shelf."""
    return commands.hide(actor, demand_id, **body)


@door.operation(
    "POST",
    ONE + "/unhide",
    who=OPERATOR,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def unhide(actor: Actor, demand_id: UUID) -> Any:
    """Put it back."""
    return commands.unhide(actor, demand_id)


@door.operation(
    "POST",
    ONE + "/solve",
    who=VERIFIED,
    takes=Solution,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def solve(actor: Actor, demand_id: UUID, body: dict[str, Any]) -> Any:
    """Confirm that it is solved, and how."""
    return commands.solve(actor, demand_id, **body)


@door.operation(
    "POST",
    ONE + "/give-up",
    who=MEMBER,
    takes=GivingUp,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def give_up(actor: Actor, demand_id: UUID, body: dict[str, Any]) -> Any:
    """Say that it was not solved, and why."""
    return commands.give_up(actor, demand_id, **body)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=MEMBER,
    gives=DemandView,
    key=ACCEPTED,
    dry_run=True,
    duty={LISTER, BIDDER},
)
def withdraw(actor: Actor, demand_id: UUID) -> Any:
    """Take it back for good."""
    return commands.withdraw(actor, demand_id)

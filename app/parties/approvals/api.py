"""Approvals over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.approvals import commands, queries
from app.parties.approvals.schemas import ApprovalLine, ApprovalsQuery, ApprovalView, NewApproval
from app.web.duties import ADMINISTRATION, AUDITOR
from app.web.operations import ACCEPTED, OPERATOR, REQUIRED, Door
from app.web.paging import page_of

door = Door("approvals", __name__, description="Four eyes: one asks, another approves")
ONE = "/approvals/<uuid:approval_id>"


@door.operation(
    "POST",
    "/approvals",
    who=OPERATOR,
    takes=NewApproval,
    gives=ApprovalView,
    status=201,
    key=ACCEPTED,
    duty=ADMINISTRATION,
)
def ask(actor: Actor, body: dict[str, Any]) -> Any:
    """Ask for an act that two people decide."""
    return commands.ask(actor, **body)


@door.operation(
    "GET",
    "/approvals",
    who=OPERATOR,
    query=ApprovalsQuery,
    gives=page_of(ApprovalLine),
    duty=ADMINISTRATION | {AUDITOR},
)
def list_approvals(actor: Actor, query: dict[str, Any]) -> Any:
    """What I asked for and what waits for me; auditors see all."""
    return queries.list_approvals(actor, **query)


@door.operation("GET", ONE, who=OPERATOR, gives=ApprovalView, duty=ADMINISTRATION | {AUDITOR})
def get_approval(actor: Actor, approval_id: UUID) -> Any:
    """One of them."""
    return queries.get_approval(actor, approval_id)


@door.operation(
    "POST",
    ONE + "/approve",
    who=OPERATOR,
    gives=ApprovalView,
    key=REQUIRED,
    dry_run=True,
    duty=ADMINISTRATION,
)
def approve(actor: Actor, approval_id: UUID) -> Any:
    """Approve what another asked for: it is done at once."""
    return commands.approve(actor, approval_id)


@door.operation(
    "POST",
    ONE + "/refuse",
    who=OPERATOR,
    gives=ApprovalView,
    key=ACCEPTED,
    dry_run=True,
    duty=ADMINISTRATION,
)
def refuse(actor: Actor, approval_id: UUID) -> Any:
    """Do not do it."""
    return commands.refuse(actor, approval_id)


@door.operation(
    "POST",
    ONE + "/withdraw",
    who=OPERATOR,
    gives=ApprovalView,
    key=ACCEPTED,
    dry_run=True,
    duty=ADMINISTRATION,
)
def withdraw(actor: Actor, approval_id: UUID) -> Any:
    """Ask no longer."""
    return commands.withdraw(actor, approval_id)

"""Statements over HTTP."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.money.statements import commands, queries
from app.money.statements.schemas import BankLineView, LinesQuery, StatementFile, StatementView
from app.web.duties import CASHIER
from app.web.operations import OPERATOR, REQUIRED, Door
from app.web.paging import page_of

door = Door("statements", __name__, description="Statements of the supervised account (资金监管)")
ONE = "/bank-lines/<uuid:line_id>"


@door.operation(
    "POST",
    "/statements",
    who=OPERATOR,
    takes=StatementFile,
    location="files",
    gives=StatementView,
    status=201,
    key=REQUIRED,
    duty={CASHIER},
)
def take_in_statement(actor: Actor, body: dict[str, Any]) -> Any:
    """Upload a statement (CSV); its lines are matched to payments and payouts."""
    return commands.take_in_statement(actor, content=body["file"].read())


@door.operation(
    "GET",
    "/bank-lines",
    who=OPERATOR,
    query=LinesQuery,
    gives=page_of(BankLineView),
    duty={CASHIER},
)
def list_lines(actor: Actor, query: dict[str, Any]) -> Any:
    """The cashier's queue: by default what could not be matched, with the reason."""
    return queries.list_lines(actor, **query)


@door.operation("GET", ONE, who=OPERATOR, gives=BankLineView, duty={CASHIER})
def get_line(actor: Actor, line_id: UUID) -> Any:
    """One line."""
    return queries.get_line(actor, line_id)


@door.operation(
    "POST",
    ONE + "/rematch",
    who=OPERATOR,
    gives=BankLineView,
    key=REQUIRED,
    dry_run=True,
    duty={CASHIER},
)
def rematch(actor: Actor, line_id: UUID) -> Any:
    """Try an exception again."""
    return commands.rematch(actor, line_id)

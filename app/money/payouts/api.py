"""Payouts over HTTP."""

from typing import Any

from app.core.actor import Actor
from app.money.payouts import queries
from app.money.payouts.schemas import PayoutView
from app.web.operations import MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("payouts", __name__, description="Instructions to the bank")


@door.operation("GET", "/payouts", who=MEMBER, query=PageQuery, gives=page_of(PayoutView))
def list_payouts(actor: Actor, query: dict[str, Any]) -> Any:
    """Payouts to my organisation; the cashier sees all."""
    return queries.list_payouts(actor, **query)

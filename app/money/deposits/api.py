"""Deposits over HTTP."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.money.deposits import queries
from app.money.deposits.schemas import DepositView
from app.web.operations import MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("deposits", __name__, description="What bidders put down before they compete (保证金)")


@door.operation("GET", "/deposits", who=MEMBER, query=PageQuery, gives=page_of(DepositView))
def list_deposits(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's deposits."""
    return queries.list_deposits(actor, **query)


@door.operation("GET", "/deposits/<uuid:deposit_id>", who=MEMBER, gives=DepositView)
def get_deposit(actor: Actor, deposit_id: UUID) -> Any:
    """One deposit: how much, until when, with which reference."""
    return queries.get_deposit(actor, deposit_id)

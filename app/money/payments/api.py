"""Payments over HTTP."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.money.payments import queries
from app.money.payments.schemas import PaymentView
from app.web.operations import MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("payments", __name__, description="Sums due, held and released")


@door.operation("GET", "/payments", who=MEMBER, query=PageQuery, gives=page_of(PaymentView))
def list_payments(actor: Actor, query: dict[str, Any]) -> Any:
    """Payments I owe or am owed."""
    return queries.list_payments(actor, **query)


@door.operation("GET", "/payments/<uuid:payment_id>", who=MEMBER, gives=PaymentView)
def get_payment(actor: Actor, payment_id: UUID) -> Any:
    """One payment: how much, until when, with which reference."""
    return queries.get_payment(actor, payment_id)

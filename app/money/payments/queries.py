"""What people see of payments."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.money.payments.models import Payment


def get_payment(actor: Actor, payment_id: UUID) -> Payment:
    """Raises NotFound, also for strangers."""
    return find(Payment, payment_id, actor)


def list_payments(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Payments I owe or am owed; a cashier sees all. Newest first."""
    columns = (
        Payment.id,
        Payment.created_at,
        Payment.version,
        Payment.state,
        Payment.deal_id,
        Payment.payer_name,
        Payment.amount,
        Payment.credited,
        Payment.reference,
        Payment.due_at,
        Payment.is_due_provisional,
    )
    query = select(*columns)
    if not (actor.is_operator and actor.has("finance")):
        mine = actor.organisation_id
        query = query.where(or_(Payment.payer_id == mine, Payment.payee_id == mine))
    return page(query, Payment.created_at, Payment.id, after, limit)

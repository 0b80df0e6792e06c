"""What people see of payouts."""

from sqlalchemy import select

from app.core.actor import Actor
from app.core.pages import Page, page
from app.money.payouts.models import Payout


def list_payouts(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Payouts to my organisation; a cashier sees all. Newest first."""
    columns = (
        Payout.id,
        Payout.created_at,
        Payout.version,
        Payout.state,
        Payout.deal_id,
        Payout.deposit_id,
        Payout.payee_name,
        Payout.amount,
        Payout.reference,
    )
    query = select(*columns)
    if not (actor.is_operator and actor.has("finance")):
        query = query.where(Payout.payee_id == actor.organisation_id)
    return page(query, Payout.created_at, Payout.id, after, limit)

"""What people see of deposits."""

from uuid import UUID

from sqlalchemy import and_, or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.money.deposits.models import Deposit
from app.money.deposits.workflow import FORFEITED


def get_deposit(actor: Actor, deposit_id: UUID) -> Deposit:
    """Raises NotFound, also for strangers."""
    return find(Deposit, deposit_id, actor)


def list_deposits(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Mine, and those forfeited to me; a cashier sees all. Newest first."""
    names = ("id", "created_at", "version", "state", "procedure_id", "payer_name", "amount")
    query = select(*(getattr(Deposit, n) for n in (*names, "reference", "due_at", "reason")))
    if not (actor.is_operator and actor.has("finance")):
        mine = actor.organisation_id
        forfeited = and_(Deposit.payee_id == mine, Deposit.state == FORFEITED)
        query = query.where(or_(Deposit.payer_id == mine, forfeited))
    return page(query, Deposit.created_at, Deposit.id, after, limit)

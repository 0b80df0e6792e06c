"""What the cashier sees."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.money.statements.models import BankLine
from app.money.statements.workflow import State


def get_line(actor: Actor, line_id: UUID) -> BankLine:
    """Raises NotFound, also for anybody but a cashier."""
    return find(BankLine, line_id, actor)


def list_lines(actor: Actor, *, state: State, after: str | None, limit: int) -> Page:
    """Lines in a state, newest first; nothing for anybody but a cashier."""
    columns = (
        BankLine.id,
        BankLine.created_at,
        BankLine.state,
        BankLine.version,
        BankLine.bank_reference,
        BankLine.booked_on,
        BankLine.amount,
        BankLine.counterparty,
        BankLine.account_mask,
        BankLine.remark,
        BankLine.reason,
        BankLine.payment_id,
        BankLine.payout_id,
        BankLine.deposit_id,
    )
    if not (actor.is_operator and actor.has("finance")):
        raise NotFound()
    query = select(*columns).where(BankLine.state == state)
    return page(query, BankLine.created_at, BankLine.id, after, limit)


def last_statement_day(since: datetime) -> date | None:
    """The last booking day of the lines taken in since a moment; None when there is none."""
    query = select(func.max(BankLine.booked_on)).where(BankLine.created_at >= since)
    return db.session.scalar(query)

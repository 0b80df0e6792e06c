"""Steps of statements: each runs inside somebody's command."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.money.deposits.models import Deposit
from app.money.deposits.steps import find_deposits_by_reference, hold_deposit
from app.money.payments.models import Payment
from app.money.payments.rules import references_in
from app.money.payments.steps import find_due_by_reference, hold_payment
from app.money.payouts.steps import confirm_payout, find_by_reference
from app.money.statements.models import BankLine
from app.money.statements.rules import (
    NotThisPayment,
    reason_not_paid_out,
    reason_not_received,
)
from app.money.statements.workflow import BANK_LINE, State


@step
def confirm(actor: Actor, line_id: UUID, payment_id: UUID) -> None:
    """What was set aside is this payment's all the same.

    The sum must be the payment's to the fen. Raises NotFound, NotThisPayment.
    """
    line = lock(BankLine, line_id, actor)
    payment = lock(Payment, payment_id, SYSTEM)
    if line.amount != payment.outstanding:
        raise NotThisPayment(line=line.amount, payment=payment.outstanding)
    BANK_LINE.apply(line, "confirm", actor, payment=str(payment_id))
    hold_payment(payment)
    line.payment_id, line.reason = payment.id, None


@step
def look_again(reference: str) -> None:
    """Lines that named this reference before the market knew it are matched again.

    So a restored market learns that what it instructs, or awaits, has gone through already.
    """
    waiting = select(BankLine.id, BankLine.remark).where(
        BankLine.state == State.EXCEPTION, BankLine.reason == "unknown-reference"
    )
    rows = db.session.execute(waiting.order_by(BankLine.id)).all()
    for line_id in [id for id, remark in rows if reference in references_in(remark)]:
        line = lock(BankLine, line_id, SYSTEM)
        if line.state == State.EXCEPTION:
            BANK_LINE.apply(line, "rematch", SYSTEM)
            line.reason = None


@step
def match_line(line_id: UUID) -> None:
    """Find what the line is for, or set it aside with the reason."""
    line = lock(BankLine, line_id, SYSTEM)
    if line.state != State.RECEIVED:
        return
    reason = _receive(line) if line.amount > 0 else _pay_out(line)
    if reason is None:
        BANK_LINE.apply(line, "match", SYSTEM)
    else:
        BANK_LINE.apply(line, "set_aside", SYSTEM, reason=reason)
        line.reason = reason


def _receive(line: BankLine) -> str | None:
    references = references_in(line.remark)
    found: list[Payment | Deposit] = [*find_due_by_reference(references)]
    found += find_deposits_by_reference(references)
    reason = reason_not_received(
        line.amount, line.counterparty, references, [(p, p.payer_name) for p in found]
    )
    if reason is None:
        reason = _hold(line, found[0])
    return reason


def _hold(line: BankLine, due: Payment | Deposit) -> str | None:
    if isinstance(due, Payment):
        hold_payment(due)
        line.payment_id = due.id
        return None
    if due.is_late(line.booked_on):  # the day of arrival counts, not of the statement
        return "deposit-late"
    hold_deposit(due)
    line.deposit_id = due.id
    return None


def _pay_out(line: BankLine) -> str | None:
    found = find_by_reference(references_in(line.remark))
    reason = reason_not_paid_out(
        -line.amount, line.counterparty, [(payout, payout.payee_name) for payout in found]
    )
    if reason is None:
        confirm_payout(found[0])
        line.payout_id = found[0].id
    return reason

"""What the cashier and the market do with bank lines."""

from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.sealing import blind, seal
from app.money.deposits.commands import find_deposits_by_reference, hold_deposit
from app.money.deposits.models import Deposit
from app.money.ledger import commands as ledger
from app.money.payments.commands import find_due_by_reference, hold_payment
from app.money.payments.models import Payment
from app.money.payments.rules import references_in
from app.money.payouts.commands import confirm_payout, find_by_reference
from app.money.statements import layout
from app.money.statements.models import BankLine, Statement
from app.money.statements.rules import (
    BankReferenceReused,
    NotACashier,
    NotThisPayment,
    reason_not_paid_out,
    reason_not_received,
)
from app.money.statements.workflow import BANK_LINE, State

ACCOUNT = ("bank_lines", "counterparty_account")  # with the id: where a sealed account belongs


@command
def take_in_statement(actor: Actor, *, content: bytes) -> Statement:
    """Enter a statement of the supervised account; every line is booked at once, then matched.

    Raises NotACashier, StatementMalformed, BankReferenceReused; then nothing was taken in.
    """
    if not (actor.is_operator and actor.has("finance")):
        raise NotACashier()
    digest = sha256(content).hexdigest()
    known = db.session.scalar(select(Statement).filter_by(sha256=digest))
    if known is not None:
        return known
    lines = layout.read(content)
    fresh = _without_known(lines)
    statement = Statement(sha256=digest, lines=len(fresh), known_lines=len(lines) - len(fresh))
    db.session.add(statement)
    db.session.flush()
    for line in fresh:
        row = _row(statement, line)
        BANK_LINE.begin(row, "received", actor, amount=line.amount)
        if line.amount > 0:
            ledger.receive(row.id, line.amount)
        else:
            ledger.leave(row.id, -line.amount)
    return statement


@command
def rematch(actor: Actor, line_id: UUID) -> BankLine:
    """Try an exception again, after what was wrong is mended."""
    line = lock(BankLine, line_id, actor)
    BANK_LINE.apply(line, "rematch", actor)
    line.reason = None
    return line


def confirm(actor: Actor, line_id: UUID, payment_id: UUID) -> None:
    """A step of approvals: what was set aside is this payment's all the same.

    The sum must be the payment's to the fen. Raises NotFound, NotThisPayment.
    """
    line = lock(BankLine, line_id, actor)
    payment = lock(Payment, payment_id, SYSTEM)
    if line.amount != payment.outstanding:
        raise NotThisPayment(line=line.amount, payment=payment.outstanding)
    BANK_LINE.apply(line, "confirm", actor, payment=str(payment_id))
    hold_payment(payment)
    line.payment_id, line.reason = payment.id, None


def look_again(reference: str) -> None:
    """A step: lines that named this reference before the market knew it are matched again.

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


def match_line(line_id: UUID) -> None:
    """A step: find what the line is for, or set it aside with the reason."""
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


def _row(statement: Statement, line: layout.Line) -> BankLine:
    row = BankLine(id=uuid4(), statement_id=statement.id, **_said(line))
    row.counterparty_account = seal(line.counterparty_account, *ACCOUNT, row.id)
    number = line.counterparty_account
    row.account_mask = "*" * max(len(number) - 4, 0) + number[-4:]
    return row


def _said(line: layout.Line) -> dict[str, Any]:
    """What makes two bookings the same."""
    said = {name: value for name, value in vars(line).items() if name != ACCOUNT[1]}
    return said | {"account_blind": blind(line.counterparty_account, "bank_account")}


def _without_known(lines: list[layout.Line]) -> list[layout.Line]:
    wanted = BankLine.bank_reference.in_([line.bank_reference for line in lines])
    known = {row.bank_reference: row for row in db.session.scalars(select(BankLine).where(wanted))}
    for line in lines:
        row = known.get(line.bank_reference)
        if row and any(getattr(row, name) != value for name, value in _said(line).items()):
            raise BankReferenceReused(bank_reference=line.bank_reference)
    return [line for line in lines if line.bank_reference not in known]

"""Steps of a deposit's life, each inside the transaction of a procedure or of a bank line."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import calendar, policy
from app.core.actor import SYSTEM, Actor
from app.core.clock import SHANGHAI
from app.core.db import db, lock
from app.money.deposits.models import Deposit
from app.money.deposits.workflow import DEPOSIT, DUE, FROZEN
from app.money.ledger import commands as ledger
from app.money.ledger.models import AccountKind
from app.money.payments.rules import new_deposit_reference

STATEMENT = "deposit.statement_working_days"


def expect_deposit(
    actor: Actor,
    *,
    procedure_id: UUID,
    payer_id: UUID,
    payer_name: str,
    payee_id: UUID,
    amount: int,
    due_at: datetime,
) -> Deposit:
    """`amount` fen must lie on the supervised account by `due_at`, from the payer's own account;
    the bank's statement of that day may come some working days later."""
    frozen = policy.freeze(STATEMENT)
    deposit = Deposit(
        procedure_id=procedure_id,
        payer_id=payer_id,
        payer_name=payer_name,
        payee_id=payee_id,
        amount=amount,
        reference=new_deposit_reference(),
        due_at=due_at,
        lapses_at=_statement_of(due_at, frozen),
        policy=frozen,
    )
    DEPOSIT.begin(deposit, "expected", actor, procedure=str(procedure_id), amount=amount)
    return deposit


def deposit_serves(deposit_id: UUID, amount: int) -> bool:
    """Whether it is still awaited or lies there, in that amount (fen)."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    return deposit.state in (DUE, FROZEN) and deposit.amount == amount


def extend_deposit(deposit_id: UUID, by: timedelta) -> None:
    """What it is for stands still: there is so much more time, to the end of its day."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == DUE:
        deposit.due_at = calendar.end_of_day(_last_day(deposit.due_at + by))
        deposit.lapses_at = _statement_of(deposit.due_at, deposit.policy)
        deposit.version += 1
        deposit.next_check = DEPOSIT.next_check(deposit)


def _last_day(due_at: datetime) -> date:
    """Deadlines are the 24:00 of a day in Zhengzhou, which is the next day's 0:00."""
    return (due_at - timedelta(microseconds=1)).astimezone(SHANGHAI).date()


def _statement_of(due_at: datetime, frozen: dict[str, Any]) -> datetime:
    """When the bank's statement of the last day is there at the latest."""
    days = policy.value(frozen, STATEMENT)
    return calendar.after_working_days(due_at - timedelta(microseconds=1), days).at


def hold_deposit(deposit: Deposit) -> None:
    """What arrived is this deposit. It is locked by the caller."""
    DEPOSIT.apply(deposit, "hold", SYSTEM, procedure=str(deposit.procedure_id))
    ledger.hold(deposit.id, deposit.amount, None)


def apply_deposit(deposit_id: UUID, payment_id: UUID, owed: int, deal_id: UUID) -> int:
    """The winner's deposit is part of the price: fen credited to the payment, at most `owed`; what
    is more goes back. Raises AlreadyMoved."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    DEPOSIT.apply(deposit, "apply", SYSTEM, procedure=str(deposit.procedure_id))
    credited = min(deposit.amount, owed)
    lines = [(AccountKind.HELD, payment_id, credited)]
    if deposit.amount > credited:
        lines.append((AccountKind.PAYABLE, deposit.payer_id, deposit.amount - credited))
    ledger.settle_deposit(deposit.id, deposit.amount, lines, deal_id)
    return credited


def return_deposit(deposit_id: UUID, reason: str) -> None:
    """It goes back to whoever paid it, or is no longer expected. A settled one stays so."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == DUE:
        deposit.reason = reason
        DEPOSIT.apply(deposit, "cancel", SYSTEM, reason=reason)
    elif deposit.state == FROZEN:
        deposit.reason = reason
        DEPOSIT.apply(deposit, "refund", SYSTEM, reason=reason)
        lines = [(AccountKind.PAYABLE, deposit.payer_id, deposit.amount)]
        ledger.settle_deposit(deposit.id, deposit.amount, lines)


def forfeit_deposit(deposit_id: UUID, reason: str) -> None:
    """A defaulter's deposit is the seller's (悔拍; rule-book §4.2). Raises AlreadyMoved."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == FROZEN:
        deposit.reason = reason
        DEPOSIT.apply(deposit, "forfeit", SYSTEM, reason=reason)
        lines = [(AccountKind.PAYABLE, deposit.payee_id, deposit.amount)]
        ledger.settle_deposit(deposit.id, deposit.amount, lines)


def confirm_refund(deposit_id: UUID) -> None:
    """The bank has paid it back."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == "refunding":
        DEPOSIT.apply(deposit, "confirm", SYSTEM)


def find_deposits_by_reference(references: list[str]) -> list[Deposit]:
    """Deposits of these references, locked, in any state: a late sum is not an unknown one."""
    return list(
        db.session.scalars(
            select(Deposit)
            .where(Deposit.reference.in_(references))
            .order_by(Deposit.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
    )

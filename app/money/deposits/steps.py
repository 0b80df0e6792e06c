"""Steps of a deposit's life, each inside the transaction of a procedure or of a bank line."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.money.deposits.models import STATEMENT, Deposit
from app.money.deposits.workflow import DEPOSIT, DUE, FROZEN
from app.money.ledger import steps as ledger
from app.money.ledger.models import AccountKind
from app.money.payments.rules import deposit_reference


@step
def expect_deposit(
    actor: Actor,
    *,
    procedure_id: UUID,
    payer_id: UUID,
    payer_name: str,
    payee_id: UUID,
    amount: int,
    days: int,
) -> Deposit:
    """`amount` fen must lie on the supervised account within so many working days, from the payer's
    own account; the bank's statement of the last day may come some working days later."""
    deposit = Deposit(
        procedure_id=procedure_id,
        payer_id=payer_id,
        payer_name=payer_name,
        payee_id=payee_id,
        amount=amount,
        reference=deposit_reference(procedure_id, payer_id, _number_of(procedure_id, payer_id)),
        policy=policy.freeze(STATEMENT),
    )
    deadlines.count(deposit, "due_at", clock.today(), (days, deadlines.WORKING_DAYS))
    deposit.count_statement()
    facts: dict[str, Any] = {"amount": amount, "reference": deposit.reference}
    DEPOSIT.begin(deposit, "expected", actor, procedure=str(procedure_id), **facts)
    return deposit


def _number_of(procedure_id: UUID, payer_id: UUID) -> int:
    """Of a bidder's next deposit in a procedure, from one; the intent is locked by the caller."""
    known = select(func.count()).select_from(Deposit)
    mine = known.where(Deposit.procedure_id == procedure_id, Deposit.payer_id == payer_id)
    return int(db.session.scalar(mine) or 0) + 1


@step
def deposit_serves(deposit_id: UUID, amount: int) -> bool:
    """Whether it is still awaited or lies there, in that amount (fen)."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    return deposit.state in (DUE, FROZEN) and deposit.amount == amount


@step
def stop_deposits(procedure_id: UUID) -> None:
    """What they are for stands still: nobody is late meanwhile."""
    for deposit in _due_for(procedure_id):
        if deposit.stands_since is None:
            deposit.stands_since = clock.now()
            _changed(deposit)


@step
def let_deposits_go_on(procedure_id: UUID) -> None:
    """What was left when it stopped is left now."""
    for deposit in _due_for(procedure_id):
        if deposit.stands_since is not None:
            since, deposit.stands_since = deposit.stands_since, None
            deadlines.shift(deposit, "due_at", since)
            deposit.count_statement()
            _changed(deposit)


def _due_for(procedure_id: UUID) -> list[Deposit]:
    ids = select(Deposit.id).filter_by(procedure_id=procedure_id, state=DUE).order_by(Deposit.id)
    found = [lock(Deposit, id, SYSTEM) for id in db.session.scalars(ids).all()]
    return [deposit for deposit in found if deposit.state == DUE]


def _changed(deposit: Deposit) -> None:
    deposit.version += 1
    deposit.next_check = DEPOSIT.next_check(deposit)


@step
def hold_deposit(deposit: Deposit) -> None:
    """What arrived is this deposit. It is locked by the caller."""
    DEPOSIT.apply(deposit, "hold", SYSTEM, procedure=str(deposit.procedure_id))
    ledger.hold(deposit.id, deposit.amount, None)


@step
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


@step
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


@step
def forfeit_deposit(deposit_id: UUID, reason: str) -> None:
    """A defaulter's deposit is the seller's (悔拍; rule-book §4.2). Raises AlreadyMoved."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == FROZEN:
        deposit.reason = reason
        DEPOSIT.apply(deposit, "forfeit", SYSTEM, reason=reason)
        lines = [(AccountKind.PAYABLE, deposit.payee_id, deposit.amount)]
        ledger.settle_deposit(deposit.id, deposit.amount, lines)


@step
def confirm_refund(deposit_id: UUID) -> None:
    """The bank has paid it back."""
    deposit = lock(Deposit, deposit_id, SYSTEM)
    if deposit.state == "refunding":
        DEPOSIT.apply(deposit, "confirm", SYSTEM)


@step
def find_deposits_by_reference(references: list[str]) -> list[Deposit]:
    """Deposits of these references, locked, in any state: a late sum is not an unknown one."""
    return list(
        db.session.scalars(
            select(Deposit)
            .where(Deposit.reference.in_(references))
            .order_by(Deposit.id)
            .with_for_update()
        )
    )

"""Steps of a payment's life, each inside the transaction of a deal or of a statement line."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, deadlines
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.money.deposits.steps import apply_deposit
from app.money.ledger import steps as ledger
from app.money.payments.models import Payment, Settlement
from app.money.payments.rules import payment_reference
from app.money.payments.workflow import PAYMENT, State


@step
def expect_payment(
    actor: Actor,
    *,
    deal_id: UUID,
    payer_id: UUID,
    payer_name: str,
    payee_id: UUID,
    amount: int,
    policy: dict[str, Any],
    deposit_id: UUID | None = None,
) -> Payment:
    """A sum (fen) is due from now on; `policy` holds "payment.due_working_days". A winner's deposit
    is credited to it; when nothing is left to pay it is held at once."""
    days = int(policy["payment.due_working_days"]["value"])
    payment = Payment(
        deal_id=deal_id,
        payer_id=payer_id,
        payer_name=payer_name,
        payee_id=payee_id,
        amount=amount,
        deposit_id=deposit_id,
        reference=payment_reference(deal_id, _number_of(deal_id)),
        policy={"payment.due_working_days": policy["payment.due_working_days"]},
    )
    deadlines.count(payment, "due_at", clock.today(), (days, deadlines.WORKING_DAYS))
    facts: dict[str, Any] = {"amount": amount, "reference": payment.reference}
    PAYMENT.begin(payment, "expected", actor, deal=str(deal_id), **facts)
    if deposit_id is not None:
        payment.credited = apply_deposit(deposit_id, payment.id, amount, deal_id)
        if not payment.outstanding:
            hold_payment(payment)
    return payment


def _number_of(deal_id: UUID) -> int:
    """Of a deal's next payment, from one; the deal is locked by the caller."""
    known = select(func.count()).select_from(Payment).where(Payment.deal_id == deal_id)
    return int(db.session.scalar(known) or 0) + 1


@step
def hold_payment(payment: Payment) -> None:
    """What arrived is this payment's: hold it. The payment is locked by the caller."""
    PAYMENT.apply(payment, "hold", SYSTEM, deal=str(payment.deal_id), amount=payment.amount)
    if payment.outstanding:
        ledger.hold(payment.id, payment.outstanding, payment.deal_id)


@step
def release_payment(payment_id: UUID, *, fee: int, shares: Sequence[ledger.Line] = ()) -> None:
    """Split the held sum into the platform's fee, others' shares and the payee's net (fen).

    Raises AlreadyMoved.
    """
    payment = lock(Payment, payment_id, SYSTEM)
    gross = payment.amount - fee
    PAYMENT.apply(payment, "release", SYSTEM, deal=str(payment.deal_id), fee=fee, net=gross)
    net = gross - sum(amount for _, _, amount in shares)
    _settled(payment, "released", fee=fee, net=net, refund=0)
    payee = (payment.payee_id, payment.deal_id)
    ledger.release(payment.id, payee[0], payment.amount, fee, payee[1])
    if shares:
        ledger.give_shares(payment.id, *payee, shares)


@step
def part_payment(payment_id: UUID, *, part: int, fee: int) -> None:
    """`part` fen are the payee's less the fee, the rest goes back. Raises AlreadyMoved."""
    payment = lock(Payment, payment_id, SYSTEM)
    back = payment.amount - part
    facts = {"deal": str(payment.deal_id), "fee": fee, "net": part - fee, "refund": back}
    PAYMENT.apply(payment, "part", SYSTEM, **facts)
    _settled(payment, "parted", fee=fee, net=part - fee, refund=back)
    sides = (payment.payee_id, payment.payer_id)
    ledger.part(payment.id, *sides, (fee, part - fee, back), payment.deal_id)


@step
def refund_payment(payment_id: UUID) -> None:
    """All of it goes back. Raises AlreadyMoved."""
    payment = lock(Payment, payment_id, SYSTEM)
    PAYMENT.apply(payment, "refund", SYSTEM, deal=str(payment.deal_id), refund=payment.amount)
    _settled(payment, "refunded", fee=0, net=0, refund=payment.amount)
    sides = (payment.payee_id, payment.payer_id)
    ledger.part(payment.id, *sides, (0, 0, payment.amount), payment.deal_id)


def _settled(payment: Payment, outcome: str, **split: int) -> None:
    row = Settlement(payment_id=payment.id, outcome=outcome, settled_at=clock.now(), **split)
    db.session.add(row)


@step
def cancel_payment(payment_id: UUID) -> None:
    """The deal came to nothing before the money arrived; a credited deposit is the payee's."""
    payment = lock(Payment, payment_id, SYSTEM)
    if not payment.credited:
        PAYMENT.apply(payment, "cancel", SYSTEM)
        return
    PAYMENT.apply(payment, "forfeit", SYSTEM, deal=str(payment.deal_id), net=payment.credited)
    _settled(payment, "forfeited", fee=0, net=payment.credited, refund=0)
    ledger.give_up_credit(payment.id, payment.payee_id, payment.credited, payment.deal_id)


@step
def call_off_payment(payment_id: UUID) -> None:
    """What was sold is not to be had: all that came goes back, a credited deposit too."""
    payment = lock(Payment, payment_id, SYSTEM)
    if payment.state == State.HELD:
        refund_payment(payment_id)
    elif payment.state == State.DUE and payment.credited:
        facts = {"deal": str(payment.deal_id), "refund": payment.credited}
        PAYMENT.apply(payment, "give_back", SYSTEM, **facts)
        _settled(payment, "refunded", fee=0, net=0, refund=payment.credited)
        ledger.give_up_credit(payment.id, payment.payer_id, payment.credited, payment.deal_id)
    elif payment.state == State.DUE:
        PAYMENT.apply(payment, "cancel", SYSTEM)


@step
def find_due_by_reference(references: list[str]) -> list[Payment]:
    """Payments of these references, locked, in any state: a late sum is not an unknown one."""
    return list(
        db.session.scalars(
            select(Payment)
            .where(Payment.reference.in_(references))
            .order_by(Payment.id)
            .with_for_update()
        )
    )

"""Steps of a payout's life, each inside the transaction of an event or of a bank line."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import db, step
from app.money.deposits.models import Deposit
from app.money.deposits.steps import confirm_refund
from app.money.deposits.workflow import APPLIED, FORFEITED
from app.money.ledger import steps as ledger
from app.money.payments.models import Payment, Settlement
from app.money.payments.rules import payout_reference
from app.money.payouts.models import Payout
from app.money.payouts.workflow import PAYOUT
from app.parties import get_organisation


@step
def instruct_payouts(payment_id: UUID) -> None:
    """Write the instructions to pay the payee its net, and the payer what goes back; the bank file
    is made from them."""
    payment = db.session.get_one(Payment, payment_id)
    settlement = db.session.get_one(Settlement, payment_id)
    sides = ((payment.payee_id, settlement.net), (payment.payer_id, settlement.refund))
    for organisation_id, amount in sides:
        if amount > 0:
            cause = {"payment_id": payment.id, "deal_id": payment.deal_id}
            _instruct(organisation_id, amount, payment.reference, **cause)


@step
def instruct_of_deposit(deposit_id: UUID) -> None:
    """Write the instruction to pay a deposit back, to its payer or, when forfeited, the seller; of
    one that was more than the price, what was left."""
    deposit = db.session.get_one(Deposit, deposit_id)
    to = deposit.payee_id if deposit.state == FORFEITED else deposit.payer_id
    amount = deposit.amount
    if deposit.state == APPLIED:
        amount -= db.session.scalars(
            select(Payment.credited).filter_by(deposit_id=deposit_id)
        ).one()
    if amount > 0:
        _instruct(to, amount, deposit.reference, deposit_id=deposit_id)


def _instruct(organisation_id: UUID, amount: int, settles: str, **cause: UUID) -> None:
    payout = Payout(
        **cause,
        payee_id=organisation_id,
        payee_name=get_organisation(organisation_id).name,
        amount=amount,
        reference=payout_reference(settles, organisation_id),
    )
    facts: dict[str, Any] = {"amount": amount, "reference": payout.reference}
    PAYOUT.begin(payout, "instructed", SYSTEM, **facts, **_named(payout))
    ledger.instruct(payout.id, payout.payee_id, payout.amount, payout.deal_id)


@step
def confirm_payout(payout: Payout) -> None:
    """The bank's statement shows it went out. The payout is locked by the caller."""
    PAYOUT.apply(payout, "confirm", SYSTEM, **_named(payout))
    ledger.confirm(payout.id, payout.amount, payout.deal_id)
    if payout.deposit_id:
        confirm_refund(payout.deposit_id)


def _named(payout: Payout) -> dict[str, Any]:
    if payout.deposit_id:
        return {"deposit": str(payout.deposit_id)}
    return {"deal": str(payout.deal_id)}


@step
def find_by_reference(references: list[str]) -> list[Payout]:
    """Payouts of these references, locked."""
    return list(
        db.session.scalars(
            select(Payout)
            .where(Payout.reference.in_(references))
            .order_by(Payout.id)
            .with_for_update()
        )
    )

"""Steps of a payout's life, each inside the transaction of an event or of a bank line."""

from uuid import UUID

from sqlalchemy import select

from app.core.actor import SYSTEM
from app.core.db import db
from app.money.ledger import commands as ledger
from app.money.payments.models import Payment, Settlement
from app.money.payments.rules import new_payout_reference
from app.money.payouts.models import Payout
from app.money.payouts.workflow import PAYOUT
from app.parties import get_organisation


def instruct_payouts(payment_id: UUID) -> None:
    """Write the instructions to pay the payee its net, and the payer what goes back; the bank file
    is made from them."""
    payment = db.session.get_one(Payment, payment_id)
    settlement = db.session.get_one(Settlement, payment_id)
    sides = ((payment.payee_id, settlement.net), (payment.payer_id, settlement.refund))
    for organisation_id, amount in sides:
        if amount > 0:
            _instruct(payment, organisation_id, amount)


def _instruct(payment: Payment, organisation_id: UUID, amount: int) -> None:
    payout = Payout(
        payment_id=payment.id,
        deal_id=payment.deal_id,
        payee_id=organisation_id,
        payee_name=get_organisation(organisation_id).name,
        amount=amount,
        reference=new_payout_reference(),
    )
    PAYOUT.begin(payout, "instructed", SYSTEM, deal=str(payment.deal_id), amount=amount)
    ledger.instruct(payout.id, payout.payee_id, payout.amount, payout.deal_id)


def confirm_payout(payout: Payout) -> None:
    """The bank's statement shows it went out. The payout is locked by the caller."""
    PAYOUT.apply(payout, "confirm", SYSTEM, deal=str(payout.deal_id))
    ledger.confirm(payout.id, payout.amount, payout.deal_id)


def find_by_reference(references: list[str]) -> list[Payout]:
    """Payouts of these references, locked."""
    return list(
        db.session.scalars(
            select(Payout)
            .where(Payout.reference.in_(references))
            .order_by(Payout.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
    )

"""How the loss is shared when commissioned work fails lawfully (民法典 858)."""

from uuid import UUID

from app import money
from app.core import policy
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.core.money import share
from app.deals.models import Deal
from app.deals.tranches import steps as tranches
from app.deals.workflow import DEAL, UNFULFILLED
from app.money.payments.models import Payment


@step
def share_loss(deal_id: UUID, *, seller_bp: int, report_sha256: str | None) -> None:
    """What is held of the price for work that was not reached is divided: `seller_bp`
    basis points (the client's share of the loss) are the seller's less the platform's fee, the
    rest goes back, to the fen. What is not paid in is owed no more; what was reached and released
    stays. Nothing happens to a deal that is over or was accepted."""
    deal = lock(Deal, deal_id, SYSTEM)
    if deal.state not in UNFULFILLED:
        return
    facts = {"seller_bp": seller_bp, "report": report_sha256}
    DEAL.apply(deal, "share_loss", SYSTEM, **facts)
    if deal.payment_id is not None:
        _divide(deal, deal.payment_id, seller_bp)
    tranches.share_loss(deal.id, seller_bp)


def _divide(deal: Deal, payment_id: UUID, seller_bp: int) -> None:
    payment = db.session.get_one(Payment, payment_id)
    if payment.state != "held":
        money.call_off_payment(payment_id)
        return
    part = share(payment.amount, seller_bp)
    fee = share(part, policy.value(deal.policy, "platform.fee_rate"))
    money.part_payment(payment_id, part=part, fee=fee)

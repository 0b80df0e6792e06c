"""What deals ask of mandates inside their transactions."""

from uuid import UUID

from sqlalchemy import select

from app.core.db import db, step
from app.core.viewer import seen_by_the_market
from app.parties.mandates.models import Engagement, Mandate
from app.parties.mandates.rules import fallen_due


@step
def settle_commissions(
    deal_id: UUID, seller_id: UUID, received: int, *, at_most: int
) -> dict[UUID, int]:
    """A step: `received` fen more are paid to the seller; {broker: fen} of what is to be posted now
    of the commissions the seller owes, together at most `at_most`; what is left is posted with
    later payments, and nothing twice."""
    rows = (
        select(Engagement, Mandate)
        .join(Mandate, Mandate.id == Engagement.mandate_id)
        .where(Engagement.deal_id == deal_id, Mandate.principal_id == seller_id)
        .order_by(Engagement.id)
        .with_for_update(of=Engagement)
    )
    found: dict[UUID, int] = {}
    with seen_by_the_market(db.session):
        for engagement, mandate in db.session.execute(rows).all():
            if mandate.commission["payer"] == "counterparty":
                continue
            engagement.paid_on += received
            owed = fallen_due(
                mandate.commission,
                price=engagement.value,
                technical=engagement.technical_value,
                received=engagement.paid_on,
            )
            due = min(max(owed - engagement.posted, 0), at_most - sum(found.values()))
            if due > 0:
                engagement.posted += due
                found[engagement.broker_id] = found.get(engagement.broker_id, 0) + due
        db.session.flush()
    return found

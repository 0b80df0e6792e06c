"""What follows for brokers from deals: what is owed, and their record."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.core import events
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.parties.mandates.models import Engagement, Introduction, Mandate
from app.parties.mandates.rules import EVERYTHING, fallen_due
from app.parties.mandates.workflow import HELD


@subscribes("mandates.owe_commission", "deal.effective")
def owe_commission(told: Iterable[RecordedEvent]) -> None:
    """Every broker mandated for what was sold is owed, and whoever introduced the two sides is even
    when the mandate has ended since: going around a broker does not help (民法典 965, R7.4)."""
    for event in told:
        facts = event.data
        if facts["listing"] is None and facts.get("origin") != "call":
            continue  # a service is not what the broker was asked to sell or to find
        for mandate, broker_id, is_bypass in _concerned(facts):
            _engage(mandate, broker_id, event, is_bypass)


@subscribes("mandates.follow_payments", "payment.released", "payment.parted")
def follow_payments(told: Iterable[RecordedEvent]) -> None:
    """A commission that falls due with payments grows with what the payee received."""
    for event in told:
        for engagement in _engagements_of(UUID(event.data["deal"])):
            received = engagement.received + event.data["fee"] + event.data["net"]
            engagement.received = min(received, engagement.value)
            _count_again(engagement)


@subscribes("mandates.follow_registrations", "deal.registered")
def follow_registrations(told: Iterable[RecordedEvent]) -> None:
    """The registry has said what of the contract's value is technology (R1.4.3)."""
    for event in told:
        for engagement in _engagements_of(event.subject_id):
            engagement.technical_value = event.data.get("technical_value")
            _count_again(engagement)


@subscribes("mandates.close_engagements", "deal.completed")
def close_engagements(told: Iterable[RecordedEvent]) -> None:
    """From now on the deal is of the broker's record, and its parties may rate."""
    for event in told:
        for engagement in _engagements_of(event.subject_id):
            if engagement.closed_at is None:
                engagement.closed_at = event.happened_at


def _concerned(facts: dict[str, Any]) -> Iterable[tuple[Mandate, UUID, bool]]:
    """(mandate, whose the claim is, whether it was gone around)."""
    seller, buyer = UUID(facts["seller"]), UUID(facts["buyer"])
    objects = [UUID(facts[name]) for name in ("asset", "listing") if facts[name]]
    sells = and_(Mandate.side == "supply", Mandate.principal_id == seller)
    buys = and_(Mandate.side == "demand", Mandate.principal_id == buyer)
    query = select(Mandate).where(
        or_(sells, buys),
        or_(Mandate.object_kind.in_((EVERYTHING, "demand")), Mandate.object_id.in_(objects)),
        Mandate.signed_sha256.is_not(None),
    )
    for mandate in db.session.scalars(query.order_by(Mandate.id)):
        other = buyer if mandate.side == "supply" else seller
        introduced_by = db.session.scalar(
            select(Introduction.broker_id).where(
                Introduction.mandate_id == mandate.id,
                Introduction.organisation_id == other,
                Introduction.acknowledged_at.is_not(None),  # a claim of one side is no evidence
            )
        )
        is_held = mandate.state in HELD
        is_sole = mandate.is_exclusive and mandate.object_kind != "demand"
        if introduced_by is not None or (is_held and is_sole):
            yield mandate, introduced_by or mandate.broker_id, not is_held


def _engage(mandate: Mandate, broker_id: UUID, event: RecordedEvent, is_bypass: bool) -> None:
    facts = event.data
    engagement = Engagement(
        mandate_id=mandate.id,
        broker_id=broker_id,
        deal_id=event.subject_id,
        seller_id=UUID(facts["seller"]),
        buyer_id=UUID(facts["buyer"]),
        value=facts["price"],
        received=0,
        owed=0,
        is_bypass=is_bypass,
        concluded_at=event.happened_at,
    )
    db.session.add(engagement)
    db.session.flush()
    _count_again(engagement, is_new=True)


def _engagements_of(deal_id: UUID) -> Iterable[Engagement]:
    rows = select(Engagement).filter_by(deal_id=deal_id).order_by(Engagement.id)
    return db.session.scalars(rows.with_for_update()).all()


def _count_again(engagement: Engagement, *, is_new: bool = False) -> None:
    mandate = db.session.get_one(Mandate, engagement.mandate_id)
    owed = fallen_due(
        mandate.commission,
        price=engagement.value,
        technical=engagement.technical_value,
        received=engagement.received,
    )
    if owed == engagement.owed and not is_new:
        return
    engagement.owed = owed
    said = {"deal": str(engagement.deal_id), "owed": owed, "is_bypass": engagement.is_bypass}
    events.record("mandate.commission_owed", mandate.id, SYSTEM, **said)

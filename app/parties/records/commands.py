"""Rating a broker, one transaction."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.parties.mandates.models import Engagement
from app.parties.records.models import BrokerRating
from app.parties.records.rules import RatingNotOpen


@command
def rate(
    actor: Actor, broker_id: UUID, *, deal_id: UUID, score: int, text: str | None
) -> BrokerRating:
    """Rate the broker of a completed deal of mine. Raises RatingNotOpen, RatedAlready."""
    mine = select(Engagement.id).where(
        Engagement.broker_id == broker_id,
        Engagement.deal_id == deal_id,
        Engagement.closed_at.is_not(None),
        or_(
            Engagement.seller_id == actor.organisation_id,
            Engagement.buyer_id == actor.organisation_id,
        ),
    )
    may = actor.has("owner") or actor.has("signatory")
    if not may or db.session.scalar(mine.limit(1)) is None:
        raise RatingNotOpen()
    rating = BrokerRating(
        broker_id=broker_id,
        deal_id=deal_id,
        organisation_id=actor.organisation_id,
        score=score,
        text=text,
        created_at=clock.now(),
    )
    db.session.add(rating)
    db.session.flush()
    events.record("broker.rated", broker_id, actor, deal=str(deal_id), score=score)
    return rating

"""What brokers do with drafts of offers. Each public function is one transaction, except the step
`take`."""

from typing import Any
from uuid import UUID

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.parties import is_member
from app.trading.drafts.models import OfferDraft
from app.trading.drafts.rules import (
    NotTheBroker,
    ServesBothSides,
    require_turn,
)
from app.trading.negotiations.models import Negotiation
from app.trading.negotiations.rules import require_live_offer, require_offer_seen


@command
def draft_offer(
    actor: Actor, negotiation_id: UUID, *, round: int, price: dict[str, Any], message: str | None
) -> OfferDraft:
    """Write an answer to the offer of that round for the principal to lay down.

    Raises NotFound, NotTheBroker, ServesBothSides, OfferChanged, NothingToAnswer, OfferLapsed.
    """
    talks = lock(Negotiation, negotiation_id, actor)
    side = _side(actor, talks)
    require_offer_seen(talks, round)
    require_turn(talks, side)
    require_live_offer(talks, clock.now())
    assert actor.user_id is not None
    draft = OfferDraft(
        negotiation_id=talks.id,
        principal_id=talks.seller_id if side == "seller" else talks.buyer_id,
        broker_id=actor.user_id,
        round=round,
        price=price["amount"],
        message=message,
        drafted_at=clock.now(),
    )
    db.session.add(draft)
    db.session.flush()
    events.record("offer_draft.written", draft.id, actor, negotiation=str(talks.id), round=round)
    return draft


def _side(actor: Actor, talks: Negotiation) -> str:
    sides = talks.brokered_sides(actor)
    if not sides:
        raise NotTheBroker()
    assert actor.user_id is not None
    (side, *others) = sorted(sides)
    other_id = talks.buyer_id if side == "seller" else talks.seller_id
    if others or is_member(actor.user_id, other_id):
        raise ServesBothSides()
    return side

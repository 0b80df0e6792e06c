"""How long a seller waits for a buyer who may not trade."""

from datetime import datetime, timedelta
from typing import Any

from app.catalogue.rights.standing import fallen
from app.core import policy
from app.deals.rules import BuyerStands

DAYS = "award.standing_days"  # as long as an award waits for its winner


def require_fallen_buyer(deal: Any, now: datetime) -> None:
    """Raises BuyerStands."""
    days = policy.value(policy.freeze(DAYS), DAYS)
    is_long = deal.held_at is not None and now >= deal.held_at + timedelta(days=days)
    if not is_long or fallen(deal.buyer_id, now) is None:
        raise BuyerStands(days=days)

"""What happens to exclusive rights inside the transactions of listings."""

from datetime import date
from typing import Any

from sqlalchemy import delete

from app.catalogue.exclusivities.models import ExclusiveRight
from app.catalogue.exclusivities.rules import (
    field_range,
    period_range,
    territory_range,
)
from app.core import clock
from app.core.db import db, step


@step
def claim_right(listing: Any) -> None:
    """Whatever is done on this exclusive listing keeps others out. Raises RightTaken."""
    right = ExclusiveRight(
        listing_id=listing.id,
        asset_id=listing.asset_id,
        right=listing.right,
        fields=field_range(listing.use_field),
        territory=territory_range(listing.territory_code),
        period=period_range(clock.today(), None),
        is_concluded=False,
    )
    db.session.add(right)
    db.session.flush()


@step
def free_right(listing: Any) -> None:
    """It came to nothing, or the whole right has passed."""
    db.session.execute(delete(ExclusiveRight).where(ExclusiveRight.listing_id == listing.id))


@step
def conclude_right(listing: Any, until: date) -> None:
    """The licence stands until that day."""
    right = db.session.get_one(ExclusiveRight, listing.id)
    right.is_concluded, right.period = True, period_range(right.period.lower or until, until)

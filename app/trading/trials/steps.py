"""What happens to trials when the right they are about is sold."""

from uuid import UUID

from sqlalchemy import select

from app import catalogue
from app.catalogue import Listing
from app.catalogue.exclusivities.rules import RightTaken
from app.catalogue.rights.rules import SellerNoLongerOwner
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.trials.models import Trial
from app.trading.trials.workflow import PROPOSED, RUNNING, TRIAL

SOLD = (RightTaken, SellerNoLongerOwner)


@step
def look_again(asset_id: UUID) -> None:
    """Whoever tries what was sold is told, and has the days of a trial that ran over to give it
    back. What only bars it for a time bars keeping it; the trial runs on."""
    rows = (
        select(Trial.id)
        .join(Listing, Listing.id == Trial.listing_id)
        .where(Listing.asset_id == asset_id, Trial.state.in_((PROPOSED, RUNNING)))
    )
    for id in db.session.scalars(rows.order_by(Trial.id)).all():
        trial = lock(Trial, id, SYSTEM)
        if trial.state not in (PROPOSED, RUNNING):
            continue
        bar = catalogue.first_bar(trial.as_kept())
        if isinstance(bar, SOLD):
            TRIAL.apply(trial, "supersede", SYSTEM, reason=bar.code())

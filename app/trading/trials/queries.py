"""What people see of trials."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page
from app.trading.trials.models import Trial

NAMES = (
    *("id", "version", "state", "listing_id", "trier_name", "months", "payment_mode", "price"),
    *("ends_at", "deal_id", "created_at"),
)


def get_trial(actor: Actor, trial_id: UUID) -> Trial:
    """Raises NotFound, also for strangers."""
    return find(Trial, trial_id, actor)


def list_trials(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Of my organisation on either side, newest first."""
    mine = actor.organisation_id
    query = select(*(getattr(Trial, name) for name in NAMES))
    query = query.where(or_(Trial.trier_id == mine, Trial.seller_id == mine))
    return page(query, Trial.created_at, Trial.id, after, limit)

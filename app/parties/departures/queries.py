"""Who leaves, and by which day's rules its trades go on."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db
from app.core.pages import Page, page
from app.core.viewer import seen_by_the_market
from app.parties.departures.models import Departure
from app.parties.departures.rules import HasLeft


def list_departures(actor: Actor, *, after: str | None, limit: int) -> Page:
    """My organisation's; the venue's staff see all. The latest first."""
    query = select(Departure)
    if not actor.may_oversee():
        query = query.where(Departure.organisation_id == actor.organisation_id)
    return page(query, Departure.declared_at, Departure.id, after, limit)


def require_stays(*organisation_ids: UUID | None) -> None:
    """Whoever begins something new is here. Raises HasLeft."""
    if _left_on(organisation_ids):
        raise HasLeft()


def rules_day(*organisation_ids: UUID | None) -> date:
    """The day whose rules hold for a trade of these: today, or the last one before somebody's
    rule changed against its will."""
    left = _left_on(organisation_ids)
    return min(left) - timedelta(days=1) if left else clock.today()


def _left_on(organisation_ids: tuple[UUID | None, ...]) -> list[date]:
    query = select(Departure.leaves_on).where(
        Departure.organisation_id.in_([id for id in organisation_ids if id]),
        Departure.returned_at.is_(None),
        Departure.leaves_on <= clock.today(),
    )
    with seen_by_the_market(db.session):
        return list(db.session.scalars(query))

"""What stands against running deals: asked at each of their steps, and when the facts change.

A deal that is barred stands still, its clocks with it, until the bar is gone or a side leaves."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app import catalogue
from app.catalogue import Asset, Patent
from app.core import clock, deadlines, events
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.core.errors import DomainError
from app.deals.models import Deal
from app.deals.workflow import DEAL, HOLDABLE, OVER, agreed_terms


@step
def tell_deals(patent_id: UUID, facts: dict[str, Any]) -> None:
    """An event in the history of each running deal on this patent, for both sides."""
    deals = db.session.scalars(
        select(Deal.id)
        .join(Asset, Asset.id == Deal.asset_id)
        .where(Asset.patents.any(Patent.id == patent_id), Deal.state.notin_(OVER))
        .order_by(Deal.id)
    )
    for deal_id in deals.all():
        events.record("deal.patent_changed", deal_id, SYSTEM, patent=str(patent_id), **facts)


@step
def look_again_at_asset(asset_id: UUID) -> None:
    """The facts behind a right changed; whoever has agreed on it is held, or goes on."""
    _look_again(Deal.asset_id == asset_id)


@step
def look_again_at_side(organisation_id: UUID) -> None:
    """A buyer or a seller fell, or stands again."""
    _look_again(or_(Deal.buyer_id == organisation_id, Deal.seller_id == organisation_id))


@step
def look_again_at(deal_id: UUID) -> None:
    """Days alone may bar what was agreed."""
    _look_again(Deal.id == deal_id)


def _look_again(condition: Any) -> None:
    running = select(Deal.id).where(condition, Deal.state.in_(HOLDABLE), Deal.right.is_not(None))
    for deal_id in db.session.scalars(running.order_by(Deal.id)).all():
        deal = lock(Deal, deal_id, SYSTEM)
        bar = bar_of(deal) if deal.state in HOLDABLE else None
        code = bar.code() if bar else None
        if code != deal.held_for:
            _hold(deal, bar) if bar else _free(deal)


def bar_of(deal: Deal) -> DomainError | None:
    """What stands against it now, or None."""
    return catalogue.first_bar(agreed_terms(deal)) if deal.right else None


def _hold(deal: Deal, bar: DomainError) -> None:
    deal.held_for, deal.held_at = bar.code(), deal.held_at or clock.now()
    _changed(deal)
    events.record("deal.held", deal.id, SYSTEM, reason=bar.code(), facts=bar.details)


def _free(deal: Deal) -> None:
    """All that was still to come shifts by the time it stood."""
    assert deal.held_at is not None
    for name in ("sign_by", "payment_due_at", "acceptance_ends_at"):
        deadlines.shift(deal, name, deal.held_at)
    deal.held_for = deal.held_at = None
    _changed(deal)
    events.record("deal.freed", deal.id, SYSTEM)


def _changed(deal: Deal) -> None:
    deal.version += 1
    deal.next_check = DEAL.next_check(deal)

"""How holders are told, and what their answers lead to. The deal is locked first."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import catalogue, deals
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.core.viewer import seen_by_the_market
from app.deals import Deal
from app.trading.priorities.models import Priority
from app.trading.priorities.rules import ANSWER, ahead_of
from app.trading.priorities.workflow import OPEN, PRIORITY, TOLD


@step
def tell_of_deal(deal: Deal, holders: Sequence[tuple[UUID, str]]) -> None:
    """A title is sold to one buyer: who comes before it is told the terms, and nothing is signed
    until they have answered or their time is over (民法典 847, 859, 860)."""
    before = ahead_of([h for h in holders if h[0] != deal.seller_id], deal.buyer_id)
    if deal.right != catalogue.Right.TRANSFER or not before:
        return
    frozen = policy.freeze(ANSWER)
    of_it: dict[str, Any] = {"deal_id": deal.id, "price": deal.price}
    told = _tell(before, deal.seller_id, deal.asset_id, deal.listing_id, policy=frozen, **of_it)
    assert told[0].answer_by is not None
    deals.wait_for_priority(deal.id, told[0].answer_by)


@step
def tell_of_procedure(procedure: Any) -> None:
    """It is announced: holders know of it, and register or do not."""
    known = set(db.session.scalars(select(Priority.holder_id).filter_by(procedure_id=procedure.id)))
    holders = [
        (rank, UUID(holder["organisation_id"]), holder["basis"])
        for rank, holder in enumerate(procedure.priority, start=1)
        if UUID(holder["organisation_id"]) not in known
    ]
    of_it: dict[str, Any] = {"procedure_id": procedure.id, "price": procedure.start_price}
    _tell(holders, procedure.seller_id, procedure.asset_id, procedure.listing_id, **of_it)


@step
def waived_of(procedure_id: UUID) -> set[UUID]:
    """Who has let this procedure go."""
    rows = select(Priority.holder_id).filter_by(procedure_id=procedure_id, state="waived")
    with seen_by_the_market(db.session):
        return set(db.session.scalars(rows))


@step
def settle(deal_id: UUID) -> None:
    """Somebody answered: the best-ranked claim takes the deal when nobody before it may still
    answer; when all have let it go, the sides may sign."""
    deal = lock(Deal, deal_id, SYSTEM)
    if deal.state not in ("drafted", "signing"):
        return
    for priority in _open_of(deal_id):
        if priority.state == TOLD:
            return
        if _take_over(priority, deal):
            return
    deals.priority_is_settled(deal_id)


@step
def end_of_deal(deal_id: UUID) -> None:
    """It came to nothing: there is nothing to take over."""
    for priority in _open_of(deal_id):
        PRIORITY.apply(priority, "end", SYSTEM)


@step
def end_of_procedure(procedure_id: UUID) -> None:
    """Who takes part is decided."""
    rows = select(Priority.id).filter_by(procedure_id=procedure_id, state=TOLD)
    for id in db.session.scalars(rows.order_by(Priority.id)).all():
        PRIORITY.apply(lock(Priority, id, SYSTEM), "end", SYSTEM)


def _take_over(priority: Priority, deal: Deal) -> bool:
    """The holder stands in the buyer's place; False when it may not have it."""
    assert deal.listing_id is not None
    listing = catalogue.hold_for_talks(SYSTEM, deal.listing_id)
    if catalogue.first_bar(catalogue.for_buyer(listing, priority.holder_id)) is not None:
        PRIORITY.apply(priority, "end", SYSTEM)
        return False
    origin = deals.Origin.PRIORITY
    deals.give_way(deal.id)
    if deal.origin_kind == deals.Origin.AWARD:
        origin = deals.Origin.AWARD  # it stays the procedure's: the listing is held by it
    else:
        catalogue.reserve(listing, priority.holder_id)
    taken = deals.draft_from(
        SYSTEM,
        listing,
        (origin, priority.id),
        buyer_id=priority.holder_id,
        price=deal.price,
        payment_mode=deal.payment_mode,
        royalty=deal.royalty,
        plan=deal.plan if deals.pays_by_instalments(deal.plan) else None,
        needs_notice=deal.needs_notice,
    )
    priority.taken_deal_id = taken.id
    facts = {"instead_of": str(deal.id), "deal": str(taken.id)}
    PRIORITY.apply(priority, "take", SYSTEM, **facts)
    end_of_deal(deal.id)
    return True


def _tell(
    holders: Sequence[tuple[int, UUID, str]],
    seller_id: UUID,
    asset_id: UUID | None,
    listing_id: UUID | None,
    **of_it: Any,
) -> list[Priority]:
    of_it |= {"seller_id": seller_id, "asset_id": asset_id, "listing_id": listing_id}
    told: list[Priority] = []
    with seen_by_the_market(db.session):
        for rank, holder_id, basis in holders:
            priority = Priority(holder_id=holder_id, rank=rank, basis=basis, **of_it)
            if priority.deal_id is not None:
                within = (policy.value(priority.policy, ANSWER), deadlines.DAYS)
                deadlines.count(priority, "answer_by", clock.today(), within)
            PRIORITY.begin(priority, "told", SYSTEM, holder=str(holder_id))
            told.append(priority)
    return told


def _open_of(deal_id: UUID) -> list[Priority]:
    rows = select(Priority.id).where(Priority.deal_id == deal_id, Priority.state.in_(OPEN))
    ids = db.session.scalars(rows.order_by(Priority.rank)).all()
    return [lock(Priority, id, SYSTEM) for id in ids]

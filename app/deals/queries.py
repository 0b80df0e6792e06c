"""What people see of deals."""

from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import or_, select

from app import money
from app.core import calendar, events, policy
from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.core.pages import Page, page
from app.deals.bars import bar_of
from app.deals.models import Contract, Deal, Registration, Signature
from app.deals.workflow import OVER


def get_deal(actor: Actor, deal_id: UUID) -> Deal:
    """Raises NotFound, also for strangers."""
    return find(Deal, deal_id, actor)


def list_deals(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Deals of my organisation on either side; the operator reads all. Newest first."""
    columns: list[Any] = [
        Deal.id,
        Deal.created_at,
        Deal.version,
        Deal.state,
        Deal.contract_type,
        Deal.seller_name,
        Deal.buyer_name,
        Deal.price,
        Deal.listing_id,
    ]
    query = select(*columns)
    if not actor.may_oversee("finance"):
        mine = actor.organisation_id
        query = query.where(or_(Deal.seller_id == mine, Deal.buyer_id == mine))
    return page(query, Deal.created_at, Deal.id, after, limit)


def get_contract(actor: Actor, deal_id: UUID, number: int) -> dict[str, Any]:
    """A version with its hash and who signed it. Raises NotFound."""
    get_deal(actor, deal_id)
    contract = db.session.scalar(select(Contract).filter_by(deal_id=deal_id, number=number))
    if contract is None:
        raise NotFound()
    signatures = db.session.execute(
        select(Signature.side, Signature.organisation_id, Signature.signed_at)
        .filter_by(contract_id=contract.id)
        .order_by(Signature.signed_at)
    )
    return {
        "number": contract.number,
        "sha256": contract.sha256,
        "text": orjson.loads(contract.body),
        "canonical": contract.body.decode(),
        "drawn_up_at": contract.drawn_up_at,
        "signatures": [dict(row._mapping) for row in signatures],
    }


def get_registration(actor: Actor, deal_id: UUID) -> Registration:
    """Raises NotFound."""
    get_deal(actor, deal_id)
    found = db.session.get(Registration, deal_id)
    if found is None:
        raise NotFound()
    return found


def list_history(actor: Actor, deal_id: UUID, *, after: str | None, limit: int) -> Page:
    """Every event of the deal, oldest first. Raises NotFound."""
    get_deal(actor, deal_id)
    return events.list_of(deal_id, after=after, limit=limit)


def list_movements(actor: Actor, deal_id: UUID, *, after: str | None, limit: int) -> Page:
    """Every movement of the deal's money, oldest first; shares are the seller's own affair. Raises
    NotFound."""
    deal = get_deal(actor, deal_id)
    with_shares = actor.acts_for(deal.seller_id) or actor.may_oversee("finance")
    return money.list_movements(deal_id, with_shares=with_shares, after=after, limit=limit)


def is_over(deal_id: UUID) -> bool:
    """Whether nothing is owed any more: completed, or ended otherwise."""
    return db.session.get_one(Deal, deal_id).state in OVER


def who_failed(deal_id: UUID, gave_up: UUID | None) -> str:
    """Why there is no contract: "buyer" or "seller"; "nobody" when something stood against the
    right, unless that was a side's standing. Else whoever gave up; of a lapsed one, the buyer when
    the seller's signature lay on the table for the policy's working days, else the seller, who
    draws up and offers."""
    deal = db.session.get_one(Deal, deal_id)
    if (bar := bar_of(deal)) is not None:
        return str(bar.details.get("side", "nobody"))
    if gave_up is not None:
        return "buyer" if gave_up == deal.buyer_id else "seller"
    rows = db.session.execute(
        select(Signature.side, Signature.signed_at)
        .join(Contract, Contract.id == Signature.contract_id)
        .where(Contract.deal_id == deal_id, Contract.number == deal.contract_number)
    )
    signed = {row.side: row.signed_at for row in rows}
    if set(signed) != {"seller"}:
        return "seller"
    days = policy.value(deal.policy, "deal.fault_working_days")
    in_time = calendar.after_working_days(signed["seller"], days).at <= deal.sign_by
    return "buyer" if in_time else "seller"


def get_contract_of(deal: Deal) -> Contract | None:
    """The version on the table, or None before the first."""
    return db.session.scalar(
        select(Contract).filter_by(deal_id=deal.id, number=deal.contract_number)
    )

"""What people see of auctions: everything but who stands behind a label."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.pages import Page, page, page_by
from app.core.viewer import seen_by_the_market
from app.trading.auctions.models import Auction, AuctionBidder, AuctionProtocol, Bid
from app.trading.auctions.rules import NotOver, NotYoursToKnow
from app.trading.auctions.workflow import OVER, State

CARD = (
    *("id", "version", "state", "procedure_id", "title", "method", "start_price", "step", "price"),
    *("seq", "starts_at", "free_ends_at", "ends_at", "created_at"),
)


def get_auction(actor: Actor, auction_id: UUID) -> Auction:
    """Raises NotFound."""
    found = db.session.get(Auction, auction_id)
    if found is None:
        raise NotFound()
    return found


def list_auctions(
    actor: Actor, *, state: State | None, procedure_id: UUID | None, after: str | None, limit: int
) -> Page:
    """Newest first."""
    query = select(*(getattr(Auction, name) for name in CARD))
    if state is not None:
        query = query.where(Auction.state == state)
    if procedure_id is not None:
        query = query.where(Auction.procedure_id == procedure_id)
    return page(query, Auction.created_at, Auction.id, after, limit)


def list_bids(actor: Actor, auction_id: UUID, *, after: int, limit: int) -> dict[str, Any]:
    """Accepted bids in order, after that seq; whoever cannot hold a stream asks again."""
    auction = get_auction(actor, auction_id)
    rows = db.session.execute(
        select(Bid.seq, Bid.label, Bid.amount, Bid.is_match, Bid.placed_at, Bid.ends_at)
        .where(Bid.auction_id == auction_id, Bid.seq > after)
        .order_by(Bid.seq)
        .limit(limit)
    )
    return {"items": [dict(row._mapping) for row in rows], "seq": auction.seq}


def my_label(actor: Actor, auction_id: UUID) -> str | None:
    """What rivals see of me; None for those who do not bid."""
    return db.session.scalar(
        select(AuctionBidder.label).filter_by(
            auction_id=auction_id, bidder_id=actor.organisation_id
        )
    )


def list_bidders(actor: Actor, auction_id: UUID, *, after: str | None, limit: int) -> Page:
    """Who stands behind which label, for the venue's reviewers and auditors once it is over.
    Raises NotFound, NotYoursToKnow, NotOver."""
    auction = get_auction(actor, auction_id)
    if not (actor.has("reviewer") or actor.has("auditor")):
        raise NotYoursToKnow()
    if auction.state not in OVER:
        raise NotOver()
    names = (AuctionBidder.label, AuctionBidder.bidder_id, AuctionBidder.priority)
    query = select(*names).filter_by(auction_id=auction_id)
    with seen_by_the_market(db.session):
        return page_by(query, AuctionBidder.label, after=after, limit=limit)


def read_protocol(actor: Actor, auction_id: UUID) -> bytes:
    """Canonical JSON. Raises NotFound, NotOver."""
    get_auction(actor, auction_id)
    body = db.session.scalar(select(AuctionProtocol.body).filter_by(auction_id=auction_id))
    if body is None:
        raise NotOver()
    return body

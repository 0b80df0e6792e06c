"""Auctions over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from flask import current_app

from app.core.actor import Actor
from app.trading.auctions import commands, queries
from app.trading.auctions.schemas import (
    AuctionCard,
    AuctionsQuery,
    AuctionView,
    BidderView,
    Bids,
    BidsQuery,
    BidView,
    NewBid,
    NewSealedBid,
    SealedBidReceipt,
)
from app.web.duties import AUDITOR, BIDDER, REVIEWER
from app.web.fields import Reasons
from app.web.operations import (
    ACCEPTED,
    OPERATOR,
    PUBLIC,
    REQUIRED,
    VERIFIED,
    Door,
    Download,
    Redirect,
)
from app.web.paging import PageQuery, page_of

door = Door("auctions", __name__, description="Online auctions (网络竞价)")
ONE = "/auctions/<uuid:auction_id>"
STEP: dict[str, Any] = {"who": OPERATOR, "gives": AuctionView, "key": ACCEPTED, "dry_run": True}


@door.operation("GET", "/auctions", who=PUBLIC, query=AuctionsQuery, gives=page_of(AuctionCard))
def list_auctions(actor: Actor, query: dict[str, Any]) -> Any:
    """Auctions, newest first."""
    return queries.list_auctions(actor, **query)


@door.operation("GET", ONE, who=PUBLIC, gives=AuctionView)
def get_auction(actor: Actor, auction_id: UUID) -> Any:
    """One auction: price, times, my label."""
    return queries.get_auction(actor, auction_id)


@door.operation("GET", ONE + "/bids", who=PUBLIC, query=BidsQuery, gives=Bids)
def list_bids(actor: Actor, auction_id: UUID, query: dict[str, Any]) -> Any:
    """Accepted bids in order; for whoever cannot hold a stream."""
    return queries.list_bids(actor, auction_id, **query)


@door.operation(
    "POST",
    ONE + "/bids",
    who=VERIFIED,
    takes=NewBid,
    gives=BidView,
    status=201,
    key=REQUIRED,
    duty={BIDDER},
)
def bid(actor: Actor, auction_id: UUID, body: dict[str, Any]) -> Any:
    """Place a bid. It is durable when this answers 201."""
    return commands.bid(actor, auction_id, **body)


@door.operation(
    "POST",
    ONE + "/sealed-bids",
    who=VERIFIED,
    takes=NewSealedBid,
    gives=SealedBidReceipt,
    status=201,
    key=REQUIRED,
    duty={BIDDER},
)
def seal_bid(actor: Actor, auction_id: UUID, body: dict[str, Any]) -> Any:
    """Hand in a sealed bid above the price that was stopped; it replaces my last one."""
    return commands.seal_bid(actor, auction_id, **body)


@door.operation(
    "GET",
    ONE + "/bidders",
    who=OPERATOR,
    query=PageQuery,
    gives=page_of(BidderView),
    duty={REVIEWER, AUDITOR},
)
def list_bidders(actor: Actor, auction_id: UUID, query: dict[str, Any]) -> Any:
    """Who stands behind which label; until it is over nobody is told, the venue included."""
    return queries.list_bidders(actor, auction_id, **query)


@door.operation("GET", ONE + "/protocol", who=PUBLIC, gives=Download)
def get_protocol(actor: Actor, auction_id: UUID) -> Any:
    """Every accepted bid, to be checked offline (`app/trading/auctions/checker.py`)."""
    body = queries.read_protocol(actor, auction_id)
    return Download(f"{auction_id}.json", "application/json", iter([body]))


@door.operation("GET", ONE + "/stream", who=PUBLIC, gives=Redirect, status=307)
def get_stream(actor: Actor, auction_id: UUID) -> Any:
    """Where its live stream is (Server-Sent Events; `Last-Event-ID` resumes without a gap)."""
    queries.get_auction(actor, auction_id)
    return Redirect(f"{current_app.config['STREAM_URL']}/auctions/{auction_id}/stream")


@door.operation("POST", ONE + "/pause", takes=Reasons, **STEP, duty={REVIEWER})
def pause(actor: Actor, auction_id: UUID, body: dict[str, Any]) -> Any:
    """Nobody can bid until a failure is mended."""
    return commands.pause(actor, auction_id, **body)


@door.operation("POST", ONE + "/resume", **STEP, duty={REVIEWER})
def resume(actor: Actor, auction_id: UUID) -> Any:
    """Go on, all remaining time shifted."""
    return commands.resume(actor, auction_id)

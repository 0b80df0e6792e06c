"""What people do in auctions. Each public function is one transaction."""

import secrets
from typing import Any
from uuid import UUID, uuid4

import orjson
from sqlalchemy import func, select

from app.core import clock, events, restorations
from app.core.actor import Actor
from app.core.context import request_id
from app.core.db import command, db, lock
from app.core.sealing import seal
from app.trading.auctions.checker import commitment
from app.trading.auctions.models import SEALED_AT, Auction, AuctionBidder, AuctionSealedBid
from app.trading.auctions.placing import place
from app.trading.auctions.rules import REFUSALS, NotQualified, require_sealable_bid
from app.trading.auctions.workflow import AUCTION
from app.trading.intents.models import Intent
from app.trading.intents.workflow import QUALIFIED


@command
def bid(
    actor: Actor, auction_id: UUID, *, price: dict[str, Any], expected_seq: int | None
) -> dict[str, Any]:
    """Place a bid; with `expected_seq`, only if it is still the last one seen.

    Raises NotFound, AuctionNotOpen, AuctionOver, NotQualified, BidTooLow, OffTheStep, PriceMoved,
    AlreadyLeading.
    """
    if not actor.has("bidder") or actor.is_operator:
        raise NotQualified()
    status, body = place(actor, auction_id, price["amount"], expected_seq, request_id.get())
    facts: dict[str, Any] = orjson.loads(body)
    if status != 201:
        raise REFUSALS[facts.pop("code")](**facts)
    return facts


@command
def seal_bid(actor: Actor, auction_id: UUID, *, price: dict[str, Any]) -> AuctionSealedBid:
    """Hand in a bid that nobody reads before the stage is over; it replaces the one before.

    Raises NotFound, NotQualified, MarketRestored, AuctionNotOpen, StageOver, NotYourTurn,
    BidTooLow.
    """
    if not actor.has("bidder") or actor.is_operator:
        raise NotQualified()
    auction = lock(Auction, auction_id, actor)
    restorations.require_none(actor)
    bidder = db.session.get(AuctionBidder, (auction_id, actor.organisation_id))
    if bidder is None or db.session.get_one(Intent, bidder.intent_id).state != QUALIFIED:
        raise NotQualified()
    require_sealable_bid(auction, bidder.label, price["amount"], clock.now())
    mine = select(func.count()).select_from(AuctionSealedBid)
    mine = mine.filter_by(auction_id=auction_id, bidder_id=bidder.bidder_id)
    said = {"amount": price["amount"], "nonce": secrets.token_hex(16)}
    sealed_bid = AuctionSealedBid(
        id=(id := uuid4()),
        auction_id=auction_id,
        bidder_id=bidder.bidder_id,
        number=(db.session.scalar(mine) or 0) + 1,
        commitment=commitment(**said),
        sealed=seal(orjson.dumps(said).decode(), *SEALED_AT, id),
        received_at=clock.now(),
    )
    db.session.add(sealed_bid)
    told = {"commitment": sealed_bid.commitment, "number": sealed_bid.number}
    events.record("auction.sealed_bid_received", auction_id, actor, **told)
    return sealed_bid


@command
def pause(actor: Actor, auction_id: UUID, *, reasons: str) -> Auction:
    """A failure of the system: nobody can bid until it is mended; the cause is shown (法释 28)."""
    auction = lock(Auction, auction_id, actor)
    auction.pause_cause = reasons
    AUCTION.apply(auction, "pause", actor, reasons=reasons)
    return auction


@command
def resume(actor: Actor, auction_id: UUID) -> Auction:
    """Go on, all remaining time shifted."""
    auction = lock(Auction, auction_id, actor)
    AUCTION.apply(auction, "resume", actor)
    return auction

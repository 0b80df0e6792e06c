"""What people do in auctions. Each public function is one transaction."""

from typing import Any
from uuid import UUID

import orjson

from app.core.actor import Actor
from app.core.context import request_id
from app.core.db import command, lock
from app.trading.auctions.models import Auction
from app.trading.auctions.placing import place
from app.trading.auctions.rules import REFUSALS, NotQualified
from app.trading.auctions.workflow import AUCTION


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

"""The protocol of an auction: everything that was accepted and why it ended, to be checked offline
with `checker.py`."""

from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import select

from app.core.db import db, step
from app.trading.auctions.models import (
    Auction,
    AuctionProtocol,
    AuctionSealedBid,
    AuctionStage,
    Bid,
    last_sealed,
)


@step
def write_protocol(auction: Auction) -> None:
    """Keep the whole course of an ended auction as canonical JSON."""
    body = orjson.dumps(course_of(auction), option=orjson.OPT_SORT_KEYS)
    row = AuctionProtocol(auction_id=auction.id, body=body, sha256=sha256(body).hexdigest())
    db.session.add(row)


def course_of(auction: Auction) -> dict[str, Any]:
    """Terms, stages and accepted bids, times in microseconds of UTC."""
    names = ("seq", "label", "amount", "is_match", "placed_at", "received_at", "ends_at", "chain")
    columns = [getattr(Bid, name) for name in names]
    query = select(*columns).filter_by(auction_id=auction.id).order_by(Bid.seq)
    bids = db.session.execute(query).all()
    disclosed = {(row.label, row.received_at) for row in bids}
    stages = db.session.scalars(
        select(AuctionStage).filter_by(auction_id=auction.id).order_by(AuctionStage.number)
    )
    return {
        "auction": str(auction.id),
        "start_price": auction.start_price,
        "step": auction.step,
        "timed_seconds": auction.timed_seconds,
        "bids": [_plain(row._mapping) for row in bids],
        "stages": [_stage(stage) for stage in stages],
        "seq": auction.seq,
        "price": auction.price,
        "top_label": auction.top_label,
        "outcome": auction.outcome,
        "method": auction.method,
        "floor": auction.floor,
        "rounds": auction.round,
        "sealed": [
            _sealed(label, bid)
            for label, bid in last_sealed(auction, who_left=True)
            if (label, bid.received_at) in disclosed
        ],
    }


def _sealed(label: str, bid: AuctionSealedBid) -> dict[str, Any]:
    names = ("number", "commitment", "received_at")
    return _plain({name: getattr(bid, name) for name in names} | bid.opened()) | {"label": label}


def _stage(stage: AuctionStage) -> dict[str, Any]:
    names = (
        "number",
        "kind",
        "seq",
        "free_ends_at",
        "ends_at",
        "hard_ends_at",
        "at",
        "label",
        "amount",
    )
    return _plain({name: getattr(stage, name) for name in names})


def _plain(row: Any) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return round(value.timestamp() * 1_000_000)
    return bytes(value).hex() if isinstance(value, bytes | memoryview) else value

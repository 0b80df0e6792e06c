"""What goes over the wire about auctions."""

from typing import Any

from marshmallow import Schema, fields

from app.trading.auctions.queries import my_label
from app.trading.auctions.workflow import AUCTION, State
from app.trading.intents.rules import MOST_INTENTS
from app.trading.procedures.workflow import Method
from app.web.fields import Strict, money, money_of, rendered_for, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import Count

PAGE = 1_000


class AuctionsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    procedure_id = fields.UUID(load_default=None)


class BidsQuery(Strict):
    after = Count(0, 10**9, strict=False, load_default=0)
    limit = Count(1, PAGE, strict=False, load_default=200)


class NewBid(Strict):
    price = money(required=True)
    expected_seq = Count(
        0,
        10**9,
        load_default=None,
        allow_none=True,
        metadata={"description": "refuse the bid when another was accepted after this one"},
    )


class NewSealedBid(Strict):
    price = money(required=True)


class SealedBidReceipt(Schema):
    auction_id = fields.UUID(required=True)
    number = fields.Integer(
        required=True, metadata={"description": "of my own, from 1; the last one counts"}
    )
    commitment = fields.String(
        required=True,
        metadata={"description": "SHA-256 of `amount|nonce`, which the protocol shows"},
    )
    received_at = fields.AwareDateTime(required=True)


class AuctionCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    title = fields.String(required=True)
    method = fields.Enum(Method, by_value=True, required=True)
    start_price = money_of("start_price")
    step = money_of("step")
    price = money_of("price")
    seq = fields.Integer(required=True)
    starts_at = fields.AwareDateTime(required=True)
    free_ends_at = fields.AwareDateTime(required=True)
    ends_at = fields.AwareDateTime(required=True)
    created_at = fields.AwareDateTime(required=True)


class AuctionView(AuctionCard):
    top_label = fields.String(required=True, allow_none=True)
    my_label = fields.Method("label_of_asker", required=True, allow_none=True)
    timed_seconds = fields.Integer(required=True)
    hard_ends_at = fields.AwareDateTime(required=True, allow_none=True)
    paused_at = fields.AwareDateTime(required=True, allow_none=True)
    pause_cause = fields.String(required=True, allow_none=True)
    outcome = fields.String(required=True, allow_none=True)
    floor = money_of("floor")
    asked = money_of("asked")
    next_stage = fields.String(required=True, allow_none=True)
    round = fields.Integer(required=True)
    turn_order = up_to(
        MOST_INTENTS,
        fields.String(),
        required=True,
        metadata={"description": "labels of this round"},
    )
    turn_label = fields.String(
        required=True, allow_none=True, metadata={"description": "who alone may bid now"}
    )
    transitions = transitions_of(AUCTION)

    def label_of_asker(self, auction: Any) -> str | None:
        return my_label(rendered_for.get(), auction.id)


class BidView(Schema):
    """The same whoever answers: Flask, or the short cut with bytes made by `place_bid()`."""

    auction_id = fields.UUID(required=True)
    seq = fields.Integer(required=True)
    label = fields.String(required=True)
    amount = fields.Integer(required=True, metadata={"description": "fen"})
    is_match = fields.Boolean(required=True)
    placed_at = fields.String(required=True, metadata={"format": "date-time"})
    ends_at = fields.String(required=True, metadata={"format": "date-time"})


class BidCard(Schema):
    seq = fields.Integer(required=True)
    label = fields.String(required=True)
    amount = fields.Integer(required=True, metadata={"description": "fen"})
    is_match = fields.Boolean(required=True)
    placed_at = fields.AwareDateTime(required=True)
    ends_at = fields.AwareDateTime(required=True)


class Bids(Schema):
    items = up_to(PAGE, fields.Nested(BidCard), required=True)
    seq = fields.Integer(required=True)


class BidderView(Schema):
    label = fields.String(required=True)
    bidder_id = fields.UUID(required=True)
    priority = fields.Integer(required=True, allow_none=True)

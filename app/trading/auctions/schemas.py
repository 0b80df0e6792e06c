"""What goes over the wire about auctions."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.trading.auctions.queries import my_label
from app.trading.auctions.workflow import AUCTION, State
from app.web.fields import Strict, asking, money, money_of, transitions_of
from app.web.paging import PageQuery


class AuctionsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    procedure_id = fields.UUID(load_default=None)


class BidsQuery(Strict):
    after = fields.Integer(load_default=0, validate=validate.Range(0, 10**9))
    limit = fields.Integer(load_default=200, validate=validate.Range(1, 1_000))


class NewBid(Strict):
    price = money(required=True)
    expected_seq = fields.Integer(
        load_default=None,
        strict=True,
        allow_none=True,
        validate=validate.Range(0, 10**9),
        metadata={"description": "refuse the bid when another was accepted after this one"},
    )


class AuctionCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    title = fields.String(required=True)
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
    transitions = transitions_of(AUCTION)

    def label_of_asker(self, auction: Any) -> str | None:
        return my_label(asking.get(), auction.id)


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
    items = fields.List(fields.Nested(BidCard), required=True)
    seq = fields.Integer(required=True)


class BidderView(Schema):
    label = fields.String(required=True)
    bidder_id = fields.UUID(required=True)
    priority = fields.Integer(required=True, allow_none=True)


class Bidders(Schema):
    items = fields.List(fields.Nested(BidderView), required=True)

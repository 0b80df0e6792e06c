"""What goes over the wire about trials."""

from marshmallow import Schema, fields, validate

from app.trading.trials.rules import MODES
from app.trading.trials.workflow import TRIAL, State
from app.web.fields import MAX_FEN, Strict, money_of, text, transitions_of

BASES = ("product_price", "added_output", "profit", "sales", "other")


class Royalty(Strict):
    base = fields.String(required=True, validate=validate.OneOf(BASES))
    rate_mode = fields.String(
        required=True, validate=validate.OneOf(("fixed", "rising", "falling"))
    )
    rates_bp = fields.List(
        fields.Integer(strict=True, validate=validate.Range(1, 10_000)),
        required=True,
        validate=validate.Length(min=1, max=20),
        metadata={"description": "basis points, year by year"},
    )
    inspects_accounts = fields.Boolean(load_default=False, truthy={True}, falsy={False})


class Proposal(Strict):
    listing_id = fields.UUID(required=True)
    months = fields.Integer(required=True, strict=True, validate=validate.Range(1, 24))
    scope = text(4_000, required=True)
    payment_mode = fields.String(required=True, validate=validate.OneOf(MODES))
    price = fields.Integer(
        load_default=0,
        strict=True,
        validate=validate.Range(0, MAX_FEN),
        metadata={"description": "fen; with a royalty the entry fee"},
    )
    royalty = fields.Nested(Royalty, load_default=None, allow_none=True)


class TrialCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    listing_id = fields.UUID(required=True)
    trier_name = fields.String(required=True)
    months = fields.Integer(required=True)
    payment_mode = fields.String(required=True)
    price = money_of("price")
    ends_at = fields.AwareDateTime(required=True, allow_none=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class TrialView(TrialCard):
    scope = fields.String(required=True)
    royalty = fields.Dict(required=True, allow_none=True)
    answer_by = fields.AwareDateTime(required=True)
    returned = fields.List(fields.Dict(), required=True, allow_none=True)
    transitions = transitions_of(TRIAL)

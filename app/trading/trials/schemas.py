"""What goes over the wire about trials."""

from marshmallow import Schema, fields, validate

from app.trading.trials.rules import MODES
from app.trading.trials.workflow import TRIAL, State
from app.web.fields import Strict, money_of, text, transitions_of, up_to
from app.web.scalars import BasisPoints, Count, Fen, Word

INSTALMENTS, RETURNED = 20, 200

BASES = ("product_price", "added_output", "profit", "sales", "other")


class Royalty(Strict):
    base = Word(required=True, validate=validate.OneOf(BASES))
    rate_mode = Word(required=True, validate=validate.OneOf(("fixed", "rising", "falling")))
    rates_bp = fields.List(
        BasisPoints(),
        required=True,
        validate=validate.Length(min=1, max=20),
        metadata={"description": "basis points, year by year"},
    )
    inspects_accounts = fields.Boolean(load_default=False, truthy={True}, falsy={False})


class Instalment(Strict):
    """A part of the price that is paid later."""

    amount = Fen(required=True)
    after_months = Count(
        1,
        36,
        required=True,
        metadata={"description": "months after the contract takes effect"},
    )


class Proposal(Strict):
    listing_id = fields.UUID(required=True)
    months = Count(1, 24, required=True)
    scope = text(4_000, required=True)
    payment_mode = Word(required=True, validate=validate.OneOf(MODES))
    price = Fen(0, load_default=0, metadata={"description": "fen; with a royalty the entry fee"})
    royalty = fields.Nested(Royalty, load_default=None, allow_none=True)
    instalments = fields.List(
        fields.Nested(Instalment),
        load_default=list,
        validate=validate.Length(max=INSTALMENTS),
        metadata={"description": "with LUMP_INSTALMENT: what is paid later; the rest at once"},
    )


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
    instalments = up_to(INSTALMENTS, fields.Dict(), required=True, allow_none=True)
    answer_by = fields.AwareDateTime(required=True)
    returned = up_to(RETURNED, fields.Dict(), required=True, allow_none=True)
    barred_for = fields.Function(
        lambda trial: trial.barred_for(),
        required=True,
        metadata={"type": ["string", "null"], "description": "what stands against keeping it"},
    )
    transitions = transitions_of(TRIAL)

"""What goes over the wire about procedures."""

from marshmallow import Schema, fields, validate

from app.trading.custodians.schemas import Custodians
from app.trading.procedures.queries import chain_of
from app.trading.procedures.workflow import PROCEDURE, Method, State
from app.web.fields import Strict, money, money_of, sha256, text, transitions_of
from app.web.paging import PageQuery

BASES = ("completer", "commissioner", "co_developer")  # 民法典 847, 859, 860


class Holder(Strict):
    organisation_id = fields.UUID(required=True)
    basis = fields.String(required=True, validate=validate.OneOf(BASES))


class ProcedureTerms(Strict):
    method = fields.Enum(Method, by_value=True, required=True)
    deposit_bp = fields.Integer(
        required=True,
        strict=True,
        validate=validate.Range(1, 10_000),
        metadata={"description": "deposit in basis points of the start price"},
    )
    step = money(load_default=None, allow_none=True)
    reserve = money(
        load_default=None,
        allow_none=True,
        metadata={"description": "of an auction; secret until it is over"},
    )
    conditions = text(8_000, required=True)
    payment_terms = text(4_000, required=True)
    extensions_most = fields.Integer(
        load_default=0,
        strict=True,
        validate=validate.Range(0, 20),
        metadata={"description": "announced beforehand, for the case that nobody qualifies"},
    )
    custodians = fields.Nested(
        Custodians,
        load_default=None,
        allow_none=True,
        metadata={"description": "keys that hold shares, where bids are sealed"},
    )
    priority = fields.List(
        fields.Nested(Holder),
        load_default=list,
        validate=validate.Length(max=20),
        metadata={"description": "holders of a right to the same terms (R1.2.6), in rank"},
    )


class NewProcedure(ProcedureTerms):
    listing_id = fields.UUID(required=True)


class Repetition(ProcedureTerms):
    start_price = money(required=True)
    approval_sha256 = sha256(load_default=None, allow_none=True)


class ProceduresQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class ProcedureCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    listing_id = fields.UUID(required=True)
    title = fields.String(required=True)
    seller_name = fields.String(required=True)
    method = fields.Enum(Method, by_value=True, required=True)
    start_price = money_of("start_price")
    deposit = money_of("deposit")
    announced_at = fields.AwareDateTime(required=True, allow_none=True)
    closes_at = fields.AwareDateTime(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class ProcedureView(ProcedureCard):
    asset_id = fields.UUID(required=True)
    seller_id = fields.UUID(required=True)
    step = money_of("step")
    has_reserve = fields.Function(lambda procedure: procedure.reserve is not None, required=True)
    conditions = fields.String(required=True)
    payment_terms = fields.String(required=True)
    priority = fields.List(fields.Dict(), required=True)
    custodians = fields.Dict(required=True, allow_none=True)
    follows_id = fields.UUID(required=True, allow_none=True)
    chain = fields.Function(
        chain_of, required=True, metadata={"description": "the attempts before it"}
    )
    edition = fields.Integer(required=True)
    rectify_until = fields.AwareDateTime(required=True, allow_none=True)
    is_provisional = fields.Boolean(required=True)
    extensions = fields.Integer(required=True)
    extensions_most = fields.Integer(required=True)
    paused_at = fields.AwareDateTime(required=True, allow_none=True)
    pause_until = fields.AwareDateTime(required=True, allow_none=True)
    pause_cause = fields.String(required=True, allow_none=True)
    outcome = fields.String(required=True, allow_none=True)
    transitions = transitions_of(PROCEDURE)

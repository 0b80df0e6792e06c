"""What goes over the wire about procedures."""

from marshmallow import Schema, fields, validate

from app.catalogue import PRIORITY_BASES
from app.core.digests import in_hexadecimal
from app.trading.custodians.schemas import Custodians
from app.trading.procedures.queries import chain_of
from app.trading.procedures.workflow import PROCEDURE, Method, State
from app.web.fields import Strict, money, money_of, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import BasisPoints, Count, Word

HOLDERS = 20  # of a right to the same terms


class Holder(Strict):
    organisation_id = fields.UUID(required=True)
    basis = Word(required=True, validate=validate.OneOf(PRIORITY_BASES))


class Scoring(Strict):
    """How two envelopes are decided: points of quality and of price, weighted; exact, unrounded."""

    quality_bp = BasisPoints(1, 9_999, required=True)
    price_bp = BasisPoints(
        1, 9_999, required=True, metadata={"description": "with `quality_bp` 10000"}
    )
    least_score = Count(
        0, 100, required=True, metadata={"description": "below it a technical bid has failed"}
    )
    price_points = Word(
        required=True,
        validate=validate.OneOf(["share_of_best", "between_start_and_best"]),
        metadata={
            "description": "of 100: price ÷ best price, or (price − start) ÷ (best − start price)"
        },
    )
    ties = Word(
        required=True,
        validate=validate.OneOf(["price", "quality"]),
        metadata={"description": "what decides between equal totals; then the earlier envelope"},
    )


class ProcedureTerms(Strict):
    method = fields.Enum(Method, by_value=True, required=True)
    deposit_bp = BasisPoints(
        required=True, metadata={"description": "deposit in basis points of the start price"}
    )
    step = money(load_default=None, allow_none=True)
    reserve = money(
        load_default=None,
        allow_none=True,
        metadata={"description": "of an auction; secret until it is over"},
    )
    floor = money(
        load_default=None,
        allow_none=True,
        metadata={"description": "where a falling price stops; announced"},
    )
    approval_sha256 = sha256(
        load_default=None,
        allow_none=True,
        metadata={"description": "of a floor or a repetition below the share that needs one"},
    )
    auction_hour = Count(
        0,
        23,
        load_default=None,
        allow_none=True,
        metadata={
            "description": "in Zhengzhou, at which the auction begins; none: the venue's first"
        },
    )
    conditions = text(8_000, required=True)
    payment_terms = text(4_000, required=True)
    extensions_most = Count(
        0,
        20,
        load_default=0,
        metadata={"description": "announced beforehand, for the case that nobody qualifies"},
    )
    custodians = fields.Nested(
        Custodians,
        load_default=None,
        allow_none=True,
        metadata={"description": "keys that hold shares, where bids are sealed"},
    )
    scoring = fields.Nested(
        Scoring,
        load_default=None,
        allow_none=True,
        metadata={"description": "of two envelopes; none: the price alone decides"},
    )
    priority = fields.List(
        fields.Nested(Holder),
        load_default=list,
        validate=validate.Length(max=HOLDERS),
        metadata={"description": "holders of a right to the same terms (R1.2.6), in rank"},
    )


class AmendedTerms(ProcedureTerms):
    start_price = money(
        load_default=None, metadata={"description": "another one; none: it stays as it is"}
    )
    approval_sha256 = sha256(load_default=None, allow_none=True)


class NewProcedure(ProcedureTerms):
    listing_id = fields.UUID(required=True)


class Repetition(ProcedureTerms):
    start_price = money(required=True)


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
    floor = money_of("floor")
    has_reserve = fields.Function(lambda procedure: procedure.reserve is not None, required=True)
    conditions = fields.String(required=True)
    payment_terms = fields.String(required=True)
    scoring = fields.Nested(Scoring, required=True, allow_none=True)
    sha256 = fields.Function(
        lambda procedure: procedure.terms_digest and in_hexadecimal(procedure.terms_digest),
        required=True,
        metadata={"description": "of all announced terms; the record of the opening repeats them"},
    )
    priority = up_to(HOLDERS, fields.Dict(), required=True)
    custodians = fields.Dict(required=True, allow_none=True)
    follows_id = fields.UUID(required=True, allow_none=True)
    chain = fields.Function(
        chain_of, required=True, metadata={"description": "the attempts before it"}
    )
    edition = fields.Integer(required=True)
    rectify_until = fields.AwareDateTime(required=True, allow_none=True)
    is_provisional = fields.Boolean(required=True)
    open_objections = fields.Integer(required=True)
    extensions = fields.Integer(required=True)
    auction_hour = fields.Integer(required=True, allow_none=True)
    extensions_most = fields.Integer(required=True)
    paused_at = fields.AwareDateTime(required=True, allow_none=True)
    pause_until = fields.AwareDateTime(required=True, allow_none=True)
    pause_cause = fields.String(required=True, allow_none=True)
    burdened_at = fields.AwareDateTime(
        required=True,
        allow_none=True,
        metadata={"description": "since when the right bears what was not announced"},
    )
    barred_for = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "the code of what stands against the right; nothing goes on"},
    )
    outcome = fields.String(required=True, allow_none=True)
    transitions = transitions_of(PROCEDURE)

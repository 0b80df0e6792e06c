"""What goes over the wire about talks."""

from marshmallow import Schema, fields, validate

from app.trading.negotiations.workflow import NEGOTIATION, State
from app.web.fields import Strict, money, money_of, sha256, text, transitions_of
from app.web.scalars import Count


class FirstOffer(Strict):
    listing_id = fields.UUID(required=True)
    price = money(required=True)
    message = text(4_000, load_default=None, allow_none=True)


class Counter(Strict):
    round = Count(1, 10**6, required=True)
    price = money(load_default=None, allow_none=True)
    message = text(4_000, load_default=None, allow_none=True)
    draft_id = fields.UUID(
        load_default=None,
        allow_none=True,
        metadata={"description": "instead of a price: the draft of my mandated broker"},
    )


class SeenRound(Strict):
    """Whoever answers names the offer they saw."""

    round = Count(1, 10**6, required=True)


class NdaSignature(Strict):
    sha256 = sha256(required=True, metadata={"description": "of the promise of confidence"})


class NegotiationCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    listing_id = fields.UUID(required=True)
    round = fields.Integer(required=True)
    offeror = fields.String(required=True, validate=validate.OneOf(["buyer", "seller"]))
    price = money_of("price")
    expires_at = fields.AwareDateTime(required=True)
    deal_id = fields.UUID(allow_none=True, required=True)
    created_at = fields.AwareDateTime(required=True)


class NegotiationView(NegotiationCard):
    seller_id = fields.UUID(required=True)
    buyer_id = fields.UUID(required=True)
    nda_sha256 = fields.String(required=True, allow_none=True)
    nda_at = fields.AwareDateTime(required=True, allow_none=True)
    notice = fields.Dict(
        allow_none=True,
        required=True,
        metadata={"description": "what both must know: the listing is suspended, and why"},
    )
    transitions = transitions_of(NEGOTIATION)


class OfferView(Schema):
    round = fields.Integer(required=True)
    side = fields.String(required=True)
    price = money_of("price")
    message = fields.String(allow_none=True, required=True)
    drafted_by = fields.UUID(
        allow_none=True, required=True, metadata={"description": "the broker of my side"}
    )
    made_at = fields.AwareDateTime(required=True)
    expires_at = fields.AwareDateTime(required=True)

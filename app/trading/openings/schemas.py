"""What goes over the wire about sealed bids."""

from base64 import b64encode

from marshmallow import Schema, fields, validate

from app.trading.openings.workflow import OPENING_TABLE, State
from app.web.fields import Document, Strict, sha256, text, transitions_of
from app.web.scalars import Count, Fen, Word


class Sealed(Strict):
    entry_id = fields.UUID(required=True, metadata={"description": "the bidder's intent"})
    sealed = text(30_000, required=True, metadata={"description": "base64; see `flask seal`"})
    commitment = sha256(required=True, metadata={"description": "of the sealed bytes"})


class Content(Strict):
    price_fen = Fen()
    text = text(3_000)
    documents = fields.List(fields.Nested(Document), validate=validate.Length(max=50))


class OpenBid(Strict):
    entry_id = fields.UUID(required=True)
    content = fields.Nested(Content, required=True)


class Entry(Strict):
    entry_id = fields.UUID(required=True, metadata={"description": "the bidder's intent"})


class Share(Strict):
    side = Word(required=True, validate=validate.OneOf(["owner", "notary", "witness"]))
    share = Word(required=True, validate=validate.Regexp(r"^[A-Za-z0-9+/]{86}==\Z"))


class Result(Strict):
    bid_id = fields.UUID(required=True)
    is_passed = fields.Boolean(required=True, truthy={True}, falsy={False})
    score = Count(0, 100, required=True)
    reasons = text(400, required=True)


class Evaluation(Strict):
    results = fields.List(
        fields.Nested(Result), required=True, validate=validate.Length(min=1, max=1_000)
    )
    sha256 = sha256(required=True, metadata={"description": "of the signed evaluation"})


class OpeningView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    about_kind = fields.String(required=True)
    about_id = fields.UUID(required=True)
    envelope = fields.String(required=True)
    public_key = fields.Function(lambda o: b64encode(o.public_key).decode(), required=True)
    shares = fields.Function(
        lambda o: {side: share["sealed"] for side, share in o.shares.items()},
        required=True,
        metadata={"description": "of the private key, each sealed to its custodian"},
    )
    collects_until = fields.AwareDateTime(required=True)
    transitions = transitions_of(OPENING_TABLE)


class ReceiptView(Schema):
    """Nothing in it is counted: it would tell how many others there are."""

    id = fields.UUID(required=True)
    opening_id = fields.UUID(required=True)
    entry_id = fields.UUID(required=True)
    commitment = fields.String(required=True)
    received_at = fields.AwareDateTime(required=True)
    ended_at = fields.AwareDateTime(required=True, allow_none=True)
    end_cause = fields.Function(
        lambda bid: bid.fault if bid.ended_at else None,
        required=True,
        metadata={"description": "replaced or withdrawn; none: it stands"},
    )
    sealed_here = fields.Boolean(
        required=True,
        metadata={"description": "by the market: its web server saw the content for a moment"},
    )


class OpenedView(Schema):
    id = fields.UUID(required=True)
    label = fields.String(required=True)
    position = fields.Integer(required=True)
    commitment = fields.String(required=True)
    received_at = fields.AwareDateTime(required=True)
    content = fields.Dict(required=True, allow_none=True)
    fault = fields.String(required=True, allow_none=True)
    score = fields.Integer(required=True, allow_none=True)

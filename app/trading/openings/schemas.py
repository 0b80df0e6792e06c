"""What goes over the wire about sealed bids."""

from base64 import b64encode

from marshmallow import Schema, fields, validate

from app.trading.openings.workflow import OPENING_TABLE, State
from app.web.fields import Document, Strict, sha256, text, transitions_of, up_to
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


SHARE = validate.Regexp(r"^[A-Za-z0-9+/]{86}==\Z")


class ShareOfEnvelope(Strict):
    tag = sha256(required=True)
    share = Word(required=True, allow_none=True, validate=SHARE)


class Share(Strict):
    """What `sealer.py share` made; `share` alone of an opening of the first form."""

    side = Word(required=True, validate=validate.OneOf(["owner", "notary", "witness"]))
    share = Word(validate=SHARE, metadata={"description": "first form: of the private key"})
    shares = fields.List(
        fields.Nested(ShareOfEnvelope),
        validate=validate.Length(max=5_000),
        metadata={"description": "of every envelope; null where the custodian's key opens none"},
    )
    link = sha256(metadata={"description": "where the log was closed, as the custodian signed it"})
    signature = Word(allow_none=True, validate=SHARE)


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
    form = fields.Integer(required=True, metadata={"description": "2; 1: it began before 0.2"})
    announcement = fields.Dict(
        required=True,
        allow_none=True,
        metadata={"description": "whom to seal to, by which terms; signed; none of the first form"},
    )
    head = fields.Dict(
        required=True,
        allow_none=True,
        metadata={"description": "the log as collection ended, signed; none before"},
    )
    last = fields.Dict(
        required=True,
        allow_none=True,
        metadata={"description": "the end of the log, signed; none before collection ended"},
    )
    public_key = fields.Function(
        lambda o: o.public_key and b64encode(o.public_key).decode(),
        required=True,
        metadata={"description": "first form only"},
    )
    shares = fields.Function(
        lambda o: {side: share["sealed"] for side, share in o.shares.items() if "sealed" in share},
        required=True,
        metadata={"description": "first form only: of the key, each sealed to its custodian"},
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
    attested = fields.Dict(
        required=True,
        allow_none=True,
        metadata={"description": "what the market signed of this: keep it; `sealer.py check`"},
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


MOST_KEYS = 100  # FIELD_KEYS that are known at a time


class ReceiptKeys(Schema):
    """Ed25519, base64; the first signs for openings that begin now."""

    items = up_to(MOST_KEYS, fields.String(), required=True)

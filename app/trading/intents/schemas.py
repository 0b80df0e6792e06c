"""What goes over the wire about intents."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.trading.intents.workflow import INTENT, Role, State
from app.web.fields import Document, Strict, asking, money, transitions_of

EDITION = validate.Range(min=1, max=10**6)


class Documents(Strict):
    documents = fields.List(
        fields.Nested(Document), required=True, validate=validate.Length(min=1, max=50)
    )


class Registration(Documents):
    edition = fields.Integer(required=True, strict=True, validate=EDITION)
    offer = money(
        load_default=None,
        allow_none=True,
        metadata={"description": "what you would pay if nobody else qualifies; nobody sees it"},
    )


class SeenEdition(Strict):
    edition = fields.Integer(required=True, strict=True, validate=EDITION)


class IntentCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    bidder_name = fields.String(required=True)
    label = fields.String(required=True, metadata={"description": "what rivals see"})
    edition = fields.Integer(required=True)
    reply_by = fields.AwareDateTime(required=True, allow_none=True)
    cure_by = fields.AwareDateTime(required=True, allow_none=True)
    deposit_id = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class IntentView(IntentCard):
    documents = fields.List(fields.Dict(), required=True)
    reasons = fields.String(required=True, allow_none=True)
    offer = fields.Method("own_offer", required=True, allow_none=True)
    transitions = transitions_of(INTENT)

    def own_offer(self, intent: Any) -> Any:
        """Fen; the bidder's own knowledge."""
        is_mine = asking.get().acts_for(intent.bidder_id)
        return intent.offer if is_mine and Role.READER in intent.roles_of(asking.get()) else None

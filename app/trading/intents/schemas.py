"""What goes over the wire about intents."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.trading.intents.rules import knows_label
from app.trading.intents.workflow import INTENT, Role, State
from app.web.fields import DOCUMENTS, Document, Strict, money, rendered_for, transitions_of, up_to
from app.web.scalars import Count


class Documents(Strict):
    documents = fields.List(
        fields.Nested(Document), required=True, validate=validate.Length(min=1, max=DOCUMENTS)
    )


class Registration(Documents):
    edition = Count(1, 10**6, required=True)
    offer = money(
        load_default=None,
        allow_none=True,
        metadata={
            "description": "what you would pay if nobody else qualifies; in rounds your first "
            "bid, disclosed when they begin. Nobody sees it before"
        },
    )


class SeenEdition(Strict):
    edition = Count(1, 10**6, required=True)


class IntentFacts(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    bidder_name = fields.String(required=True)
    edition = fields.Integer(required=True)
    reply_by = fields.AwareDateTime(required=True, allow_none=True)
    cure_by = fields.AwareDateTime(required=True, allow_none=True)
    deposit_id = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class IntentCard(IntentFacts):
    label = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "what rivals see; others know it when the competition is over"},
    )


class IntentView(IntentFacts):
    documents = up_to(DOCUMENTS, fields.Dict(), required=True)
    reasons = fields.String(required=True, allow_none=True)
    label = fields.Method("label_for_asker", required=True, allow_none=True)
    offer = fields.Method("own_offer", required=True, allow_none=True)
    transitions = transitions_of(INTENT)

    def label_for_asker(self, intent: Any) -> str | None:
        """The bidder's own knowledge, and in the end of those who may know."""
        is_mine = rendered_for.get().acts_for(intent.bidder_id)
        knows = is_mine or knows_label(intent.procedure, rendered_for.get())
        return str(intent.label) if knows else None

    def own_offer(self, intent: Any) -> Any:
        """Fen; the bidder's own knowledge."""
        is_mine = rendered_for.get().acts_for(intent.bidder_id)
        return (
            intent.offer if is_mine and Role.READER in intent.roles_of(rendered_for.get()) else None
        )

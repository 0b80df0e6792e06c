"""What goes over the wire about stages."""

from marshmallow import Schema, fields, validate

from app.trading.stages.workflow import STAGE, State
from app.web.fields import DOCUMENTS, Document, Strict, money_of, text, transitions_of, up_to


class StageEvidence(Strict):
    statement = text(8_000, required=True)
    documents = fields.List(
        fields.Nested(Document), required=True, validate=validate.Length(min=1, max=DOCUMENTS)
    )


class StageView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    call_id = fields.UUID(required=True)
    deal_id = fields.UUID(required=True)
    number = fields.Integer(required=True)
    title = fields.String(required=True)
    criterion = fields.String(required=True)
    amount = money_of("amount")
    is_advance = fields.Boolean(required=True)
    due_by = fields.AwareDateTime(required=True, allow_none=True)
    statement = fields.String(required=True, allow_none=True)
    documents = up_to(DOCUMENTS, fields.Dict(), required=True)
    answer_by = fields.AwareDateTime(required=True, allow_none=True)
    reasons = fields.String(required=True, allow_none=True)
    transitions = transitions_of(STAGE)

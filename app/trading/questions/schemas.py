"""What goes over the wire about questions."""

from marshmallow import Schema, fields

from app.trading.questions.workflow import QUESTION, State
from app.web.fields import Strict, text, transitions_of


class Asking(Strict):
    text = text(4_000, required=True)


class Answering(Strict):
    answer = text(8_000, required=True)


class QuestionCard(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    text = fields.String(required=True)
    answer = fields.String(required=True, allow_none=True)
    answer_by = fields.AwareDateTime(required=True)
    is_overdue = fields.Boolean(required=True)
    answered_at = fields.AwareDateTime(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class QuestionView(QuestionCard):
    version = fields.Integer(required=True)
    procedure_id = fields.UUID(required=True)
    transitions = transitions_of(QUESTION)

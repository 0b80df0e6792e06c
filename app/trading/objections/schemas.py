"""What goes over the wire about objections."""

from marshmallow import Schema, fields, validate

from app.trading.objections.queries import name_of_filer
from app.trading.objections.workflow import OBJECTION, State
from app.web.fields import DOCUMENTS, Document, Strict, sha256, text, transitions_of, up_to


class Filing(Strict):
    text = text(8_000, required=True)
    evidence = fields.List(
        fields.Nested(Document), required=True, validate=validate.Length(min=1, max=DOCUMENTS)
    )


class PersonalFiling(Filing):
    identity_sha256 = sha256(
        required=True, metadata={"description": "of the document that shows your name"}
    )


class Decision(Strict):
    decision = text(8_000, required=True, metadata={"description": "published"})
    sha256 = sha256(required=True, metadata={"description": "of the signed decision"})


class ObjectionCard(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    is_overdue = fields.Boolean(required=True)
    decision = fields.String(required=True, allow_none=True)
    decision_sha256 = fields.String(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class ObjectionView(ObjectionCard):
    version = fields.Integer(required=True)
    notice_id = fields.UUID(required=True, allow_none=True)
    procedure_id = fields.UUID(required=True, allow_none=True)
    filer_name = fields.Function(name_of_filer, required=True)
    identity_sha256 = fields.String(required=True, allow_none=True)
    text = fields.String(required=True)
    evidence = up_to(DOCUMENTS, fields.Dict(), required=True)
    due_at = fields.AwareDateTime(required=True)
    transitions = transitions_of(OBJECTION)

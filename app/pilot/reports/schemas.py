"""What goes over the wire about reports."""

from marshmallow import Schema, fields, validate

from app.pilot.milestones.targets import Conclusion
from app.pilot.reports.workflow import State
from app.web.fields import Strict, attention, sha256, text, up_to

SIGNERS = 4  # base, client, expert, and the venue


class OtherTest(Strict):
    laboratory = text(200, required=True)
    number = text(100, required=True, metadata={"description": "CMA or CNAS report"})
    sha256 = sha256(required=True)


class Draft(Strict):
    summary = text(8_000, required=True)
    tests = fields.List(
        fields.Nested(OtherTest), load_default=list, validate=validate.Length(max=50)
    )


class Appointment(Strict):
    expert_id = fields.UUID(required=True)


class Opinion(Strict):
    sha256 = sha256(required=True)
    conclusion = fields.Enum(Conclusion, by_value=True, required=True)
    text = text(8_000, required=True)


class Acceptance(Strict):
    sha256 = sha256(required=True)


class ReportView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    number = fields.String(required=True, allow_none=True)
    facts = fields.Dict(required=True)
    facts_sha256 = fields.String(required=True, metadata={"description": "what is signed"})
    pdf_sha256 = fields.String(required=True, allow_none=True)
    signatures = up_to(SIGNERS, fields.Dict(), required=True)
    conclusion = fields.Enum(Conclusion, by_value=True, required=True, allow_none=True)
    trl_after = fields.Integer(required=True, allow_none=True)
    issued_at = fields.AwareDateTime(required=True, allow_none=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)
    attention = attention()


class SignerView(Schema):
    side = fields.String(required=True)
    name = fields.String(required=True)
    organisation = fields.String(required=True, allow_none=True)
    sha256 = fields.String(required=True)
    at = fields.String(required=True)


class PublicReport(Schema):
    id = fields.UUID(required=True)
    number = fields.String(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    title = fields.String(required=True)
    kind = fields.String(required=True)
    base = fields.String(required=True)
    conclusion = fields.Enum(Conclusion, by_value=True, required=True)
    trl_before = fields.Integer(required=True)
    trl_after = fields.Integer(required=True)
    facts_sha256 = fields.String(required=True)
    pdf_sha256 = fields.String(required=True, allow_none=True)
    issued_at = fields.AwareDateTime(required=True)
    valid_until = fields.AwareDateTime(required=True)
    signers = up_to(SIGNERS, fields.Nested(SignerView), required=True)

"""What goes over the wire about personal data."""

from marshmallow import Schema, fields, validate

from app.parties.people.schemas import MyMembershipLine, UserView
from app.parties.personal.rules import KINDS, MOST
from app.web.fields import Strict, text, up_to
from app.web.scalars import Word

kind = validate.OneOf(KINDS)


class FieldGiven(Strict):
    kind = Word(required=True, validate=kind)
    value = Word(required=True, load_only=True, validate=validate.Length(1, 300))


class FieldLine(Schema):
    kind = fields.String(required=True)
    mask = fields.String(required=True)
    changed_at = fields.AwareDateTime(required=True)


class Fields(Schema):
    items = up_to(len(KINDS), fields.Nested(FieldLine), required=True)


class Unmasking(Strict):
    kind = Word(required=True, validate=kind)
    purpose = text(500, required=True)


class ClearView(Schema):
    kind = fields.String(required=True)
    value = fields.String(required=True)


class NewConsent(Strict):
    purpose = text(200, required=True)
    receiver = text(200, load_default=None, allow_none=True)
    text_version = text(60, required=True)


class ConsentView(Schema):
    id = fields.UUID(required=True)
    purpose = fields.String(required=True)
    receiver = fields.String(required=True, allow_none=True)
    text_version = fields.String(required=True)
    given_at = fields.AwareDateTime(required=True)
    withdrawn_at = fields.AwareDateTime(required=True, allow_none=True)


class ActView(Schema):
    name = fields.String(required=True)
    subject_id = fields.UUID(required=True)
    acting_for = fields.UUID(required=True, allow_none=True)
    happened_at = fields.AwareDateTime(required=True)


class ExportView(Schema):
    account = fields.Nested(UserView, required=True)
    fields_ = fields.Dict(data_key="fields", attribute="fields", required=True)
    consents = up_to(MOST, fields.Nested(ConsentView), required=True)
    memberships = up_to(MOST, fields.Nested(MyMembershipLine), required=True)
    certificates = up_to(MOST, fields.Dict(), required=True)
    trainings = up_to(MOST, fields.Dict(), required=True)
    mandates = up_to(MOST, fields.Dict(), required=True)
    visits = up_to(MOST, fields.Dict(), required=True)
    tokens = up_to(MOST, fields.Dict(), required=True)
    acts = up_to(MOST, fields.Nested(ActView), required=True)

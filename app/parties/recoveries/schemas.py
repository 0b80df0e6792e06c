"""What goes over the wire about recoveries."""

from marshmallow import Schema, fields, validate

from app.parties.people.rules import LEAST, MOST
from app.web.fields import Strict, text
from app.web.scalars import Word


class Claim(Strict):
    login = text(100, required=True)


class ClaimView(Schema):
    id = fields.UUID(required=True, metadata={"description": "bring it to the counter, with an ID"})
    secret = fields.String(required=True, metadata={"description": "yours alone; shown once"})


class Completion(Strict):
    secret = Word(required=True, load_only=True, validate=validate.Length(1, 100))
    new_password = Word(required=True, load_only=True, validate=validate.Length(LEAST, MOST))


class RecoveryView(Schema):
    id = fields.UUID(required=True)
    user_id = fields.UUID(required=True)
    approved_at = fields.AwareDateTime(required=True, allow_none=True)
    ready_at = fields.AwareDateTime(required=True, allow_none=True)
    ends_at = fields.AwareDateTime(required=True, allow_none=True)
    stopped_at = fields.AwareDateTime(required=True, allow_none=True)
    used_at = fields.AwareDateTime(required=True, allow_none=True)

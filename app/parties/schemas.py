"""What goes over the wire about parties."""

from marshmallow import Schema, fields, validate

from app.web.fields import Strict, text


class SignIn(Strict):
    login = text(100, required=True)
    password = fields.String(required=True, load_only=True, validate=validate.Length(1, 200))
    organisation_id = fields.UUID(load_default=None)


class SessionView(Schema):
    token = fields.String(required=True, metadata={"description": "shown once"})
    expires_at = fields.AwareDateTime(required=True)
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    duties = fields.List(fields.String(), required=True)


class MeView(Schema):
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    duties = fields.List(fields.String(), required=True)
    is_operator = fields.Boolean(required=True)


class OrganisationView(Schema):
    id = fields.UUID(required=True)
    name = fields.String(required=True)
    kind = fields.String(required=True)
    regime = fields.String(required=True)
    credit_code = fields.String(required=True)

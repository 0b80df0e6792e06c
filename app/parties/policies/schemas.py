"""What goes over the wire about the venue's rules."""

from marshmallow import Schema, fields

from app.core.policy import MOST_TO_COME
from app.web.fields import up_to


class PolicyRowView(Schema):
    id = fields.Integer(required=True, metadata={"description": "the `row` that subjects froze"})
    value = fields.Integer(required=True)
    valid_from = fields.Date(required=True)
    valid_to = fields.Date(
        required=True, allow_none=True, metadata={"description": "first day it no longer holds"}
    )
    published_at = fields.AwareDateTime(
        required=True, allow_none=True, metadata={"description": "none: it was the first"}
    )
    legal_basis = fields.String(required=True)
    confidence = fields.String(
        required=True,
        metadata={"description": "C1, C2, C3 sources confirm it; M from memory; D our own design"},
    )


class PolicyView(Schema):
    key = fields.String(required=True)
    zh = fields.String(required=True)
    type = fields.String(required=True)
    unit = fields.String(required=True)
    least = fields.Integer(required=True)
    most = fields.Integer(required=True)
    in_force = fields.Nested(PolicyRowView, required=True, allow_none=True)
    coming = up_to(MOST_TO_COME, fields.Nested(PolicyRowView), required=True)

"""What goes over the wire about texts that were stopped."""

from marshmallow import Schema, fields

from app.catalogue.screening.workflow import HELD_TEXT, State
from app.web.fields import transitions_of
from app.web.paging import PageQuery


class HeldTextsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class HeldTextLine(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    place = fields.String(required=True, metadata={"description": "where it was sent"})
    created_at = fields.AwareDateTime(required=True)


class HeldTextView(HeldTextLine):
    written = fields.String(required=True, allow_none=True)
    reasons = fields.String(required=True, allow_none=True)
    decided_at = fields.AwareDateTime(required=True, allow_none=True)
    transitions = transitions_of(HELD_TEXT)

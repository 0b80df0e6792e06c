"""What goes over the wire about legal events."""

from marshmallow import Schema, fields, validate

from app.catalogue.legal_events.rules import Effect
from app.web.fields import Strict, text
from app.web.scalars import Day, Loose, Word


class NewLegalEvent(Strict):
    """One announcement, as a row of an import."""

    application_number = text(60, required=True)
    category = Word(required=True, validate=validate.Length(1, 1))
    national = text(200, minimum=0, load_default="")
    on = Day(required=True)
    detail = Loose(load_default=dict)


class LegalEventView(Schema):
    category = fields.String(required=True, metadata={"description": "WIPO ST.27"})
    national = fields.String(required=True)
    on = fields.Date(required=True)
    effect = fields.Enum(Effect, by_value=True, required=True)
    detail = fields.Dict(required=True)
    entered_at = fields.AwareDateTime(required=True)

"""What goes over the wire about visits."""

from marshmallow import Schema, fields, validate

from app.parties.stations.rules import ENTERED
from app.web.fields import Strict, sha256, text, up_to
from app.web.scalars import Count, Word


class NewVisit(Strict):
    organisation_id = fields.UUID(required=True)
    sha256 = sha256(required=True, metadata={"description": "of the letter of authority"})
    visitor = text(60, required=True)
    duties = fields.List(
        Word(validate=validate.OneOf(sorted(ENTERED))),
        required=True,
        validate=validate.Length(1, len(ENTERED)),
    )


class VisitView(Schema):
    id = fields.UUID(required=True, metadata={"description": "goes into Acting-Through"})
    organisation_id = fields.UUID(required=True)
    clerk_id = fields.UUID(required=True)
    duties = up_to(len(ENTERED), fields.String(), required=True)
    opened_at = fields.AwareDateTime(required=True)
    expires_at = fields.AwareDateTime(required=True)
    closed_at = fields.AwareDateTime(required=True, allow_none=True)


class Level(Strict):
    level = Count(1, 9, required=True, allow_none=True)

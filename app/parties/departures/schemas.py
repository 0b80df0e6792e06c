"""What goes over the wire about departures."""

from marshmallow import Schema, fields

from app.core.bounds import MOST
from app.web.fields import Strict, text
from app.web.scalars import Count


class Leaving(Strict):
    row = Count(
        1,
        MOST,
        required=True,
        metadata={"description": "`id` of the coming row that is not accepted"},
    )
    reasons = text(4_000, required=True)


class DepartureView(Schema):
    id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    key = fields.String(required=True)
    row = fields.Integer(required=True, attribute="policy_id")
    reasons = fields.String(required=True)
    declared_at = fields.AwareDateTime(required=True)
    leaves_on = fields.Date(required=True)
    returned_at = fields.AwareDateTime(required=True, allow_none=True)

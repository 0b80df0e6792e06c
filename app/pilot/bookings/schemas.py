"""What goes over the wire about bookings."""

from marshmallow import Schema, ValidationError, fields, validates_schema

from app.web.fields import Strict, text
from app.web.paging import PageQuery
from app.web.scalars import Moment


class NewBooking(Strict):
    begins_at = Moment(required=True)
    ends_at = Moment(required=True)
    project_id = fields.UUID(load_default=None, allow_none=True)
    note = text(500, load_default=None, allow_none=True)


class BookingsQuery(PageQuery):
    begins_at = Moment(required=True)
    ends_at = Moment(required=True)

    @validates_schema
    def _require_span(self, data: dict[str, object], **_: object) -> None:
        if data["begins_at"] >= data["ends_at"]:  # type: ignore[operator]
            raise ValidationError("Must end after it begins.", "ends_at")


class BookingView(Schema):
    id = fields.UUID(required=True)
    line_id = fields.UUID(required=True)
    begins_at = fields.AwareDateTime(required=True)
    ends_at = fields.AwareDateTime(required=True)
    project_id = fields.UUID(required=True, allow_none=True)
    note = fields.String(required=True, allow_none=True)
    cancelled_at = fields.AwareDateTime(required=True, allow_none=True)

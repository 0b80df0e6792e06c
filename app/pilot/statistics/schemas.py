"""What goes over the wire about the city's figures."""

from datetime import timedelta

from marshmallow import Schema, ValidationError, fields, validates_schema

from app.pilot.statistics.queries import MOST
from app.web.fields import Strict, up_to
from app.web.scalars import Count, Day


class PeriodQuery(Strict):
    begins_on = Day(required=True)
    ends_on = Day(required=True)

    @validates_schema
    def _require_period(self, data: dict[str, object], **_: object) -> None:
        begin, end = data["begins_on"], data["ends_on"]
        if not timedelta() <= end - begin <= timedelta(days=3_660):  # type: ignore[operator]
            raise ValidationError("Must end after it begins, within ten years.", "ends_on")
        if begin.year < 2000 or end.year > 2200:  # type: ignore[attr-defined]
            raise ValidationError("Must lie between 2000 and 2200.", "begins_on")


class BaseUse(Schema):
    id = fields.UUID(required=True)
    name = fields.String(required=True)
    district = fields.String(required=True, allow_none=True)
    lines = fields.Integer(required=True)
    booked_hours = fields.Float(required=True)
    utilisation = fields.Float(
        required=True, metadata={"description": "booked for projects ÷ all hours of its lines"}
    )


class Passed(Schema):
    kind = fields.String(required=True)
    field = fields.String(required=True, allow_none=True)
    ended = fields.Integer(required=True)
    passed = fields.Integer(
        required=True,
        allow_none=True,
        metadata={"description": "null for fewer than three projects"},
    )


class PilotFigures(Schema):
    bases = up_to(MOST, fields.Nested(BaseUse), required=True)
    queue_days_median = fields.Float(
        required=True,
        allow_none=True,
        metadata={"description": "from the application to the first day of work"},
    )
    started = fields.Integer(required=True)
    passed = up_to(MOST, fields.Nested(Passed), required=True)


class IdleQuery(Strict):
    after = fields.UUID(load_default=None)
    limit = Count(1, 200, strict=False, load_default=50)


class IdleAsset(Schema):
    id = fields.UUID(required=True)
    title = fields.String(required=True)
    field = fields.String(required=True, allow_none=True)
    accepted_on = fields.Date(required=True)
    idle_days = fields.Integer(required=True)

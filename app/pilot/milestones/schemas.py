"""What goes over the wire about milestones and batches."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validate

from app.pilot.milestones.queries import measured_of
from app.pilot.milestones.targets import COMPARISONS, RULES, Outcome
from app.pilot.milestones.workflow import MILESTONE, State
from app.web.fields import Strict, moment, text, transitions_of

LARGEST = 10**12


def limit(**options: Any) -> fields.Float:
    """A figure of the contract's table."""
    bounds = validate.Range(-LARGEST, LARGEST)
    return fields.Float(allow_nan=False, allow_none=True, validate=bounds, **options)


def figures() -> fields.Dict:
    """Named figures of a batch: what went in, under which conditions."""

    def few(value: dict[str, Any]) -> None:
        if len(value) > 100:
            raise ValidationError("At most 100 figures.")

    figure = fields.Float(allow_nan=False, validate=validate.Range(-LARGEST, LARGEST))
    return fields.Dict(keys=text(100), values=figure, load_default=dict, validate=few)


class NewMilestone(Strict):
    number = fields.Integer(required=True, strict=True, validate=validate.Range(1, 20))
    title = text(200, required=True)
    due_on = fields.Date(required=True)


class NewTarget(Strict):
    number = fields.Integer(required=True, strict=True, validate=validate.Range(1, 1_000))
    milestone = fields.Integer(required=True, strict=True, validate=validate.Range(1, 20))
    indicator = text(200, required=True)
    unit = text(40, minimum=0, load_default="")
    comparison = fields.String(required=True, validate=validate.OneOf(COMPARISONS))
    low = limit(load_default=None)
    high = limit(load_default=None)
    method = text(300, required=True)
    rule = fields.String(load_default="every", validate=validate.OneOf(RULES))
    batches = fields.Integer(load_default=1, strict=True, validate=validate.Range(1, 1_000))
    is_key = fields.Boolean(load_default=False, truthy={True}, falsy={False})


class NewBatch(Strict):
    number = text(60, required=True)
    happened_at = moment(required=True)
    inputs = figures()
    conditions = figures()
    results = fields.Dict(
        keys=fields.String(validate=validate.Regexp(r"^[0-9]{1,4}\Z")),
        values=fields.Float(allow_nan=False, validate=validate.Range(-LARGEST, LARGEST)),
        required=True,
        validate=validate.Length(1, 100),
        metadata={"description": "the target's number → the value that was measured"},
    )
    operator = text(60, required=True)
    witness = text(60, required=True)
    anomaly = text(4_000, load_default=None, allow_none=True)
    files = fields.List(fields.UUID(), load_default=list, validate=validate.Length(max=50))


class TargetView(Schema):
    number = fields.Integer(required=True)
    indicator = fields.String(required=True)
    unit = fields.String(required=True)
    comparison = fields.String(required=True)
    low = fields.Float(required=True, allow_none=True)
    high = fields.Float(required=True, allow_none=True)
    method = fields.String(required=True)
    rule = fields.String(required=True)
    batches = fields.Integer(required=True)
    is_key = fields.Boolean(required=True)
    values = fields.List(fields.Float(), required=True)
    value = fields.Float(required=True, allow_none=True)
    is_met = fields.Boolean(required=True)


class BatchView(Schema):
    id = fields.UUID(required=True)
    attempt = fields.Integer(required=True)
    number = fields.String(required=True)
    happened_at = fields.AwareDateTime(required=True)
    inputs = fields.Dict(required=True)
    conditions = fields.Dict(required=True)
    results = fields.Dict(required=True)
    operator = fields.String(required=True)
    witness = fields.String(required=True)
    anomaly = fields.String(required=True, allow_none=True)
    files = fields.List(fields.UUID(), required=True)
    recorded_at = fields.AwareDateTime(required=True)


class MilestoneView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    number = fields.Integer(required=True)
    title = fields.String(required=True)
    due_on = fields.Date(required=True)
    days_stood = fields.Integer(
        required=True, metadata={"description": "the work stood still; they are added to due_on"}
    )
    attempt = fields.Integer(required=True)
    confirm_by = fields.AwareDateTime(required=True, allow_none=True)
    objection = fields.String(required=True, allow_none=True)
    outcome = fields.Enum(Outcome, by_value=True, required=True, allow_none=True)
    targets = fields.Function(
        lambda milestone: TargetView(many=True).dump(measured_of(milestone)),
        required=True,
        metadata={"description": "each with the present attempt's values and whether it is met"},
    )
    batches = fields.List(fields.Nested(BatchView), required=True)
    transitions = transitions_of(MILESTONE)

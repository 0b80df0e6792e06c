"""What goes over the wire about milestones and batches."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.pilot.milestones.queries import measured_of
from app.pilot.milestones.rules import MOST_BATCHES
from app.pilot.milestones.targets import COMPARISONS, RULES, Outcome
from app.pilot.milestones.workflow import MILESTONE, State
from app.web.fields import Strict, text, transitions_of, up_to
from app.web.scalars import Count, Day, Figure, Moment, Word

FILES = 50  # of a batch

LARGEST = 10**12


def limit(**options: Any) -> Figure:
    """A figure of the contract's table."""
    return Figure(-LARGEST, LARGEST, allow_none=True, **options)


def figures() -> fields.Dict:
    """Named figures of a batch: what went in, under which conditions."""

    figure, few = Figure(-LARGEST, LARGEST), validate.Length(max=100)
    return fields.Dict(keys=text(100), values=figure, load_default=dict, validate=few)


class NewMilestone(Strict):
    number = Count(1, 20, required=True)
    title = text(200, required=True)
    due_on = Day(required=True)


class NewTarget(Strict):
    number = Count(1, 1_000, required=True)
    milestone = Count(1, 20, required=True)
    indicator = text(200, required=True)
    unit = text(40, minimum=0, load_default="")
    comparison = Word(required=True, validate=validate.OneOf(COMPARISONS))
    low = limit(load_default=None)
    high = limit(load_default=None)
    method = text(300, required=True)
    rule = Word(load_default="every", validate=validate.OneOf(RULES))
    batches = Count(1, 1_000, load_default=1)
    is_key = fields.Boolean(load_default=False, truthy={True}, falsy={False})


class NewBatch(Strict):
    number = text(60, required=True)
    happened_at = Moment(required=True)
    inputs = figures()
    conditions = figures()
    results = fields.Dict(
        keys=Word(validate=validate.Regexp(r"^[0-9]{1,4}\Z")),
        values=Figure(-LARGEST, LARGEST),
        required=True,
        validate=validate.Length(1, 100),
        metadata={"description": "the target's number → the value that was measured"},
    )
    operator = text(60, required=True)
    witness = text(60, required=True)
    anomaly = text(4_000, load_default=None, allow_none=True)
    files = fields.List(fields.UUID(), load_default=list, validate=validate.Length(max=FILES))


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
    values = up_to(MOST_BATCHES, fields.Float(), required=True)
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
    files = up_to(FILES, fields.UUID(), required=True)
    recorded_at = fields.AwareDateTime(required=True)


class MilestoneCard(Schema):
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
    transitions = transitions_of(MILESTONE)


class MilestoneView(MilestoneCard):
    batches = up_to(MOST_BATCHES, fields.Nested(BatchView), required=True)

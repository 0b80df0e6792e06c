"""What goes over the wire about a broker's record."""

from marshmallow import Schema, fields, validate

from app.parties.brokers.rules import LEVELS
from app.parties.brokers.workflow import State
from app.web.fields import Strict, text
from app.web.paging import PageQuery
from app.web.scalars import Count, Word


class BrokersQuery(PageQuery):
    level = Word(load_default=None, validate=validate.OneOf(LEVELS))


class BrokerLine(Schema):
    user_id = fields.UUID(required=True)
    name = fields.String(required=True)
    level = fields.String(required=True)
    number = fields.String(required=True, allow_none=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)


class NewRating(Strict):
    deal_id = fields.UUID(required=True)
    score = Count(1, 5, required=True)
    text = text(2_000, load_default=None)


class BrokerView(Schema):
    """The record (R7.3): what was concluded, how fast they answer, what parties say."""

    user_id = fields.UUID(required=True)
    name = fields.String(required=True)
    organisation_id = fields.UUID(required=True)
    organisation_name = fields.String(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    level = fields.String(required=True)
    number = fields.String(required=True, allow_none=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)
    closed_deals = fields.Integer(required=True)
    response_hours = fields.Integer(
        required=True, allow_none=True, metadata={"description": "median time to a first answer"}
    )
    ratings = fields.Integer(required=True)
    mean_score = fields.Float(required=True, allow_none=True)


class RatingView(Schema):
    id = fields.UUID(required=True)
    broker_id = fields.UUID(required=True)
    deal_id = fields.UUID(required=True)
    score = fields.Integer(required=True)
    text = fields.String(allow_none=True)
    created_at = fields.AwareDateTime(required=True)

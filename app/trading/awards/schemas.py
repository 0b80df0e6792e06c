"""What goes over the wire about awards."""

from marshmallow import Schema, fields

from app.trading.awards.workflow import AWARD, State
from app.web.fields import money_of, transitions_of


class AwardView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    rank = fields.Integer(required=True)
    bidder_name = fields.String(required=True)
    price = money_of("price")
    match_by = fields.AwareDateTime(required=True, allow_none=True)
    verify_by = fields.AwareDateTime(required=True, allow_none=True)
    cure_by = fields.AwareDateTime(required=True, allow_none=True)
    reasons = fields.String(required=True, allow_none=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    transitions = transitions_of(AWARD)

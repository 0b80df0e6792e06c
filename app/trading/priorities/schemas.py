"""What goes over the wire about priorities."""

from marshmallow import Schema, fields

from app.trading.priorities.workflow import PRIORITY, State
from app.web.fields import money_of, transitions_of


class PriorityLine(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    holder_id = fields.UUID(required=True)
    seller_id = fields.UUID(required=True)
    asset_id = fields.UUID(required=True)
    listing_id = fields.UUID(required=True)
    procedure_id = fields.UUID(
        required=True,
        allow_none=True,
        metadata={"description": "register there; null of an agreed price"},
    )
    basis = fields.String(required=True)
    rank = fields.Integer(required=True)
    price = money_of("price")
    answer_by = fields.AwareDateTime(required=True, allow_none=True)
    taken_deal_id = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class PriorityView(PriorityLine):
    transitions = transitions_of(PRIORITY)

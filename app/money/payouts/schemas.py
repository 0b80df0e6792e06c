"""What goes over the wire about payouts."""

from marshmallow import Schema, fields

from app.money.payouts.workflow import State
from app.web.fields import money_of


class PayoutView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    deposit_id = fields.UUID(required=True, allow_none=True)
    payee_name = fields.String(required=True)
    amount = money_of("amount")
    reference = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)

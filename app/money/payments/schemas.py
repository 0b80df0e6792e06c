"""What goes over the wire about payments."""

from marshmallow import Schema, fields

from app.money.payments.workflow import State
from app.web.fields import money_of


class PaymentView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    deal_id = fields.UUID(required=True)
    payer_name = fields.String(required=True)
    amount = money_of("amount")
    credited = fields.Integer(
        required=True, metadata={"description": "fen of it that a deposit has paid"}
    )
    reference = fields.String(
        required=True, metadata={"description": "to be written into the transfer's remark"}
    )
    due_at = fields.AwareDateTime(required=True)
    is_due_provisional = fields.Boolean(required=True)
    created_at = fields.AwareDateTime(required=True)

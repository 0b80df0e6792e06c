"""What goes over the wire about deposits."""

from marshmallow import Schema, fields

from app.money.deposits.workflow import State
from app.web.fields import money_of


class DepositView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    procedure_id = fields.UUID(required=True)
    payer_name = fields.String(required=True)
    amount = money_of("amount")
    reference = fields.String(
        required=True, metadata={"description": "to be written into the transfer's remark"}
    )
    due_at = fields.AwareDateTime(required=True, metadata={"description": "arrival counts"})
    reason = fields.String(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)

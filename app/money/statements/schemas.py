"""What goes over the wire about statements."""

from flask_smorest.fields import Upload
from marshmallow import Schema, fields

from app.money.statements.workflow import State
from app.web.fields import Strict
from app.web.paging import PageQuery


class StatementFile(Strict):
    file = Upload(required=True, metadata={"description": "CSV of the supervised account"})


class StatementView(Schema):
    id = fields.UUID(required=True)
    sha256 = fields.String(required=True)
    lines = fields.Integer(required=True)
    known_lines = fields.Integer(required=True)
    created_at = fields.AwareDateTime(required=True)


class LinesQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=State.EXCEPTION)


class BankLineView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    bank_reference = fields.String(required=True)
    booked_on = fields.Date(required=True)
    amount = fields.Integer(required=True, metadata={"description": "fen; negative went out"})
    counterparty = fields.String(required=True)
    counterparty_account = fields.String(
        required=True, attribute="account_mask", metadata={"description": "its end only"}
    )
    remark = fields.String(required=True)
    reason = fields.String(allow_none=True, required=True)
    payment_id = fields.UUID(allow_none=True, required=True)
    payout_id = fields.UUID(allow_none=True, required=True)
    deposit_id = fields.UUID(allow_none=True, required=True)

"""What goes over the wire about tranches."""

from marshmallow import Schema, fields

from app.deals.tranches.workflow import TRANCHE, State
from app.web.fields import Strict, money_of, text, transitions_of
from app.web.scalars import Fen


class Planned(Strict):
    """A part of the price that waits for a gate."""

    title = text(200, required=True)
    amount = Fen(required=True, metadata={"description": "fen"})
    gate_kind = text(
        40,
        required=True,
        metadata={"description": "pilot_milestone, pilot_project"},
    )
    gate_id = fields.UUID(required=True)
    posts_shares = fields.Boolean(
        load_default=False,
        truthy={True},
        falsy={False},
        metadata={"description": "the broker's and the completers' shares are posted at release"},
    )


class Part(Strict):
    part = Fen(0, required=True, metadata={"description": "fen for the seller; the rest goes back"})


class TrancheView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    deal_id = fields.UUID(required=True)
    number = fields.Integer(required=True)
    title = fields.String(required=True)
    amount = money_of("amount")
    gate_kind = fields.String(required=True)
    gate_id = fields.UUID(required=True)
    posts_shares = fields.Boolean(required=True)
    payment_id = fields.UUID(required=True)
    pay_by = fields.AwareDateTime(
        required=True, allow_none=True, metadata={"description": "of an instalment"}
    )
    overdue_at = fields.AwareDateTime(required=True, allow_none=True)
    verdict = fields.String(required=True, allow_none=True)
    proposed = fields.Integer(required=True, allow_none=True, metadata={"description": "fen"})
    proposed_by = fields.String(required=True, allow_none=True)
    settle_by = fields.AwareDateTime(required=True, allow_none=True)
    transitions = transitions_of(TRANCHE)

"""What goes over the wire about proposals."""

from marshmallow import Schema, fields, validate

from app.trading.calls.schemas import CRITERIA
from app.trading.proposals.workflow import PROPOSAL, State
from app.web.fields import (
    DOCUMENTS,
    Document,
    Strict,
    money,
    money_of,
    sha256,
    text,
    transitions_of,
    up_to,
)


class ProposalFacts(Strict):
    declaration = text(
        8_000,
        required=True,
        metadata={"description": "how the conditions are met, and every tie to the poser"},
    )
    documents = fields.List(
        fields.Nested(Document), load_default=list, validate=validate.Length(max=DOCUMENTS)
    )
    asset_id = fields.UUID(
        load_default=None, allow_none=True, metadata={"description": "of mine, it rests on"}
    )
    text = text(
        20_000,
        load_default=None,
        allow_none=True,
        metadata={"description": "of an open call; a sealed one's goes into its envelope"},
    )
    price = money(load_default=None, allow_none=True)


class NewProposal(ProposalFacts):
    sha256 = sha256(required=True, metadata={"description": "of the call it answers"})


class ProposalCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    call_id = fields.UUID(required=True)
    label = fields.String(required=True)
    price = money_of("price")
    created_at = fields.AwareDateTime(required=True)


class ProposalView(ProposalCard):
    proposer_id = fields.UUID(required=True)
    proposer_name = fields.String(required=True)
    declaration = fields.String(required=True)
    documents = up_to(DOCUMENTS, fields.Dict(), required=True)
    asset_id = fields.UUID(required=True, allow_none=True)
    text = fields.String(required=True, allow_none=True)
    marks = up_to(CRITERIA, fields.Integer(), required=True, allow_none=True)
    score = fields.Integer(
        required=True, allow_none=True, metadata={"description": "hundredths of a point, of 100"}
    )
    rank = fields.Integer(required=True, allow_none=True)
    reasons = fields.String(required=True, allow_none=True)
    deal_id = fields.UUID(required=True, allow_none=True)
    transitions = transitions_of(PROPOSAL)

"""What goes over the wire about approvals."""

from marshmallow import Schema, fields

from app.parties.approvals.workflow import APPROVAL, State
from app.web.fields import Strict, text, transitions_of
from app.web.paging import PageQuery
from app.web.scalars import Loose


class NewApproval(Strict):
    act = text(60, required=True, metadata={"description": "organisation.suspend, policy.set …"})
    subject_id = fields.UUID(required=True)
    arguments = Loose(load_default=dict)
    reasons = text(4_000, required=True)


class ApprovalView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    act = fields.String(required=True)
    subject_id = fields.UUID(required=True)
    arguments = fields.Dict(required=True)
    reasons = fields.String(required=True)
    asked_by = fields.UUID(required=True)
    decided_by = fields.UUID(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)
    transitions = transitions_of(APPROVAL)


class ApprovalsQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)


class ApprovalLine(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    act = fields.String(required=True)
    subject_id = fields.UUID(required=True)
    reasons = fields.String(required=True)
    asked_by = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)

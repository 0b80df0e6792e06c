"""What goes over the wire about changes that wait."""

from marshmallow import Schema, fields

from app.parties.changes.workflow import CHANGE, State
from app.web.fields import transitions_of
from app.web.paging import PageQuery


class WaitingView(Schema):
    """As it is shown with what it would change."""

    id = fields.UUID(required=True)
    kind = fields.String(required=True)
    arguments = fields.Dict(required=True)
    due_at = fields.AwareDateTime(required=True)


class ChangeLine(WaitingView):
    state = fields.Enum(State, by_value=True, required=True)
    subject_id = fields.UUID(
        required=True, metadata={"description": "membership, organisation or person"}
    )
    organisation_id = fields.UUID(required=True, allow_none=True)
    asked_by = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)


class ChangeView(ChangeLine):
    version = fields.Integer(required=True)
    decided_by = fields.UUID(required=True, allow_none=True)
    transitions = transitions_of(CHANGE)


class ChangesQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)

"""What goes over the wire about reminders."""

from marshmallow import Schema, fields


class ReminderView(Schema):
    kind = fields.String(required=True, metadata={"description": "patent_watch.fee_near …"})
    subject_id = fields.UUID(required=True)
    facts = fields.Dict(required=True)
    created_at = fields.AwareDateTime(required=True)

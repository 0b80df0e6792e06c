"""What goes over the wire about relations."""

from marshmallow import Schema, fields

from app.web.fields import Strict, sha256, text


class NewRelation(Strict):
    other_id = fields.UUID(required=True)
    ties = text(4_000, required=True, metadata={"description": "both sides and the venue read it"})
    sha256 = sha256(required=True, metadata={"description": "of the signed declaration"})


class RelationView(Schema):
    id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True, metadata={"description": "whose declaration"})
    other_id = fields.UUID(required=True)
    ties = fields.String(required=True)
    sha256 = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)

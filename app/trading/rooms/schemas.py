"""What goes over the wire about data rooms."""

from flask_smorest.fields import Upload
from marshmallow import Schema, fields, validate

from app.web.fields import Strict, sha256


class DocumentFile(Strict):
    file = Upload(required=True)


class RoomDocumentView(Schema):
    id = fields.UUID(required=True)
    negotiation_id = fields.UUID(required=True, allow_none=True)
    procedure_id = fields.UUID(required=True, allow_none=True)
    organisation_id = fields.UUID(required=True)
    name = fields.String(required=True)
    media_type = fields.String(required=True)
    size = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    laid_at = fields.AwareDateTime(required=True)
    taken_out_at = fields.AwareDateTime(required=True, allow_none=True)


class ViewRow(Schema):
    document_id = fields.UUID(required=True)
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    viewed_at = fields.AwareDateTime(required=True)


class RoomText(Strict):
    sha256 = sha256(required=True, metadata={"description": "of the promise of confidence"})


class RoomPromiseView(Schema):
    procedure_id = fields.UUID(required=True)
    sha256 = fields.String(required=True)
    signed_at = fields.AwareDateTime(required=True)


class RoomChange(Schema):
    kind = fields.String(required=True, validate=validate.OneOf(["laid_open", "taken_out"]))
    at = fields.AwareDateTime(required=True)
    document_id = fields.UUID(required=True)


class ProcedureRoom(Schema):
    nda_sha256 = fields.String(
        required=True, allow_none=True, metadata={"description": "of the text to be promised"}
    )
    promised_at = fields.AwareDateTime(required=True, allow_none=True)


class ProcedureViewRow(Schema):
    document_id = fields.UUID(required=True)
    label = fields.String(required=True, allow_none=True)
    user_id = fields.UUID(
        required=True, allow_none=True, metadata={"description": "for the auditor only"}
    )
    organisation_id = fields.UUID(
        required=True, allow_none=True, metadata={"description": "for the auditor only"}
    )
    viewed_at = fields.AwareDateTime(required=True)

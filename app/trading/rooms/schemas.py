"""What goes over the wire about data rooms."""

from flask_smorest.fields import Upload
from marshmallow import Schema, fields

from app.web.fields import Strict


class DocumentFile(Strict):
    file = Upload(required=True)


class RoomDocumentView(Schema):
    id = fields.UUID(required=True)
    negotiation_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    name = fields.String(required=True)
    media_type = fields.String(required=True)
    size = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    laid_at = fields.AwareDateTime(required=True)


class RoomDocuments(Schema):
    items = fields.List(fields.Nested(RoomDocumentView), required=True)


class ViewRow(Schema):
    document_id = fields.UUID(required=True)
    user_id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    viewed_at = fields.AwareDateTime(required=True)


class Views(Schema):
    items = fields.List(fields.Nested(ViewRow), required=True)

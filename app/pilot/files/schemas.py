"""What goes over the wire about uploads."""

from marshmallow import Schema, fields, validate

from app.pilot.files.rules import LARGEST, TYPES
from app.pilot.files.workflow import UPLOAD, State
from app.web.fields import Strict, attention, sha256, text, transitions_of
from app.web.scalars import Count, Word


class NewUpload(Strict):
    name = text(300, required=True)
    media_type = Word(required=True, validate=validate.OneOf(TYPES))
    size = Count(1, LARGEST, required=True, metadata={"description": "bytes"})
    sha256 = sha256(required=True)


class PartQuery(Strict):
    offset = Count(0, LARGEST, strict=False, required=True)


class UploadView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    name = fields.String(required=True)
    media_type = fields.String(required=True)
    size = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    received = fields.Integer(required=True, metadata={"description": "bytes: go on here"})
    assembled = fields.Integer(required=True)
    found_sha256 = fields.String(required=True, allow_none=True)
    attention = attention()
    expires_at = fields.AwareDateTime(required=True, allow_none=True)
    transitions = transitions_of(UPLOAD)

"""What goes over the wire about bulk imports."""

from flask_smorest.fields import Upload
from marshmallow import Schema, fields, validate

from app.catalogue.imports.rules import FORMATS
from app.catalogue.imports.workflow import BULK_IMPORT, State
from app.core.bounds import MOST
from app.web.fields import Strict, attention, transitions_of, up_to
from app.web.scalars import Count, Word

PAGE = 200


class ImportFile(Strict):
    file = Upload(
        required=True, metadata={"description": "JSON Lines (UTF-8) or the template as .xlsx"}
    )


class ImportQuery(Strict):
    format = Word(load_default="jsonl", validate=validate.OneOf(FORMATS))
    check_only = fields.Boolean(
        load_default=False, metadata={"description": "say what would happen, change nothing"}
    )


class ExportQuery(Strict):
    format = Word(load_default="jsonl", validate=validate.OneOf(FORMATS))


class BulkImportView(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    library = fields.String(required=True)
    format = fields.String(required=True)
    check_only = fields.Boolean(attribute="is_rehearsal", required=True)
    name = fields.String(required=True)
    sha256 = fields.String(required=True)
    size = fields.Integer(required=True, metadata={"description": "bytes"})
    read_to = fields.Integer(
        required=True, metadata={"description": "bytes of JSON Lines, rows of a sheet"}
    )
    rows_read = fields.Integer(required=True)
    imported = fields.Integer(required=True)
    updated = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    rejected = fields.Integer(required=True)
    attention = attention()
    created_at = fields.AwareDateTime(required=True)
    transitions = transitions_of(BULK_IMPORT)


class ProblemsQuery(Strict):
    after = Count(-1, MOST, strict=False, load_default=-1)
    limit = Count(1, PAGE, strict=False, load_default=50)


class ProblemView(Schema):
    row = fields.Integer(required=True)
    cell = fields.String(allow_none=True, required=True)
    field = fields.String(allow_none=True, required=True)
    code = fields.String(required=True)
    details = fields.Dict(required=True)


class ProblemsPage(Schema):
    items = up_to(PAGE, fields.Nested(ProblemView), required=True)
    next = fields.Integer(allow_none=True, required=True)

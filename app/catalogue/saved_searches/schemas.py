"""What goes over the wire about saved searches."""

from typing import Any

from marshmallow import Schema, fields, validate

from app.catalogue.search.models import Library
from app.catalogue.search.schemas import LIBRARIES, QuestionFields
from app.web.fields import Strict, text
from app.web.scalars import Word


class NewSavedSearch(Strict):
    name = text(100, required=True)
    library = Word(required=True, validate=validate.OneOf(list(LIBRARIES)))
    question = fields.Nested(QuestionFields, required=True)


class SavedSearchView(Schema):
    id = fields.UUID(required=True)
    name = fields.String(required=True)
    library = fields.Function(lambda row: _library_of(row), metadata={"type": "string"})
    question = fields.Dict(required=True)
    created_at = fields.AwareDateTime(required=True)


class AlertView(Schema):
    ref = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)
    card = fields.Dict(allow_none=True, required=True)


def _library_of(row: Any) -> str:
    number = row["library"] if isinstance(row, dict) else row.library
    return Library(number).name.lower()

"""What goes over the wire about patents."""

from flask_smorest.fields import Upload
from marshmallow import Schema, fields, validate

from app.catalogue.legal_events.rules import ENCUMBRANCES
from app.catalogue.patents.publications import CLASSES, PEOPLE
from app.catalogue.patents.rules import Kind, LegalStatus
from app.catalogue.patents.workflow import PATENT_IMPORT, State
from app.core.bounds import MOST
from app.web.fields import Strict, attention, transitions_of, up_to
from app.web.scalars import Count

PAGE = 200


class ImportFiles(Strict):
    files = fields.List(
        Upload(),
        required=True,
        validate=validate.Length(1, 200),
        metadata={"description": "XML: cn-patent-document, PatentDocumentAndRelated or WIPO ST.96"},
    )


class ImportView(Schema):
    id = fields.UUID(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    files = fields.Integer(required=True)
    files_read = fields.Integer(required=True)
    imported = fields.Integer(required=True)
    updated = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    rejected = fields.Integer(required=True)
    attention = attention()
    created_at = fields.AwareDateTime(required=True)
    transitions = transitions_of(PATENT_IMPORT)


class RecordsQuery(Strict):
    after = Count(0, MOST, strict=False, load_default=0)
    limit = Count(1, PAGE, strict=False, load_default=50)


class RecordView(Schema):
    file = fields.String(required=True)
    ordinal = fields.Integer(required=True)
    outcome = fields.String(required=True)
    application_number = fields.String(allow_none=True)
    problem = fields.String(allow_none=True)
    details = fields.Dict()


class RecordsPage(Schema):
    items = up_to(PAGE, fields.Nested(RecordView), required=True)
    next = fields.Integer(allow_none=True)


class PatentCard(Schema):
    id = fields.UUID(required=True)
    application_number = fields.String(required=True)
    publication_number = fields.String(required=True)
    title = fields.String(required=True)
    kind = fields.Enum(Kind, by_value=True, required=True)
    legal_status = fields.Enum(LegalStatus, by_value=True, required=True)
    applicants = up_to(PEOPLE, fields.String(), required=True)
    ipc = up_to(CLASSES, fields.String(), required=True)
    filed_on = fields.Date(required=True)


class PatentView(PatentCard):
    abstract = fields.String(required=True)
    inventors = up_to(PEOPLE, fields.String(), required=True)
    published_on = fields.Date(required=True)
    expires_on = fields.Date(required=True)
    source_format = fields.String(required=True)
    encumbrances = up_to(ENCUMBRANCES, fields.Dict(), required=True)
    registry_verified_at = fields.AwareDateTime(allow_none=True)

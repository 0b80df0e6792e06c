"""What goes over the wire about notices."""

from marshmallow import Schema, fields

from app.trading.notices.workflow import NOTICE, State
from app.web.fields import Strict, text, transitions_of
from app.web.fields import sha256 as digest
from app.web.paging import PageQuery
from app.web.scalars import Day


class Said(Strict):
    abstract = text(4_000, required=True)
    objection_procedure = text(4_000, required=True)
    is_related = fields.Boolean(
        required=True,
        truthy={True},
        falsy={False},
        metadata={"description": "the transferee is the completer or an interested party (R2.2.2)"},
    )
    related_note = text(1_000, load_default=None, allow_none=True)
    unit_published_on = Day(required=True)
    unit_sha256 = digest(required=True, metadata={"description": "of the notice in the unit"})


class NewNotice(Said):
    deal_id = fields.UUID(required=True)


class Approval(Strict):
    sha256 = digest(required=True)
    approval_sha256 = digest(required=True, metadata={"description": "of the unit's decision"})


class Amendment(Said):
    approval_sha256 = digest(required=True)


class NoticesQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    deal_id = fields.UUID(load_default=None)


class NoticeCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    content = fields.Dict(required=True)
    sha256 = fields.String(
        required=True, metadata={"description": "of the content as JSON with sorted keys"}
    )
    edition = fields.Integer(required=True)
    started_at = fields.AwareDateTime(required=True, allow_none=True)
    ends_at = fields.AwareDateTime(required=True, allow_none=True)
    is_provisional = fields.Boolean(required=True)
    open_objections = fields.Integer(required=True)
    created_at = fields.AwareDateTime(required=True)


class NoticeView(NoticeCard):
    approval_sha256 = fields.String(required=True, allow_none=True)
    transitions = transitions_of(NOTICE)


class EditionView(Schema):
    edition = fields.Integer(required=True)
    body = fields.String(required=True, metadata={"description": "the bytes `sha256` is of"})
    sha256 = fields.String(required=True)
    started_at = fields.AwareDateTime(required=True)
    ends_at = fields.AwareDateTime(required=True)

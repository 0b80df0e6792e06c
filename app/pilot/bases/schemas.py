"""What goes over the wire about bases."""

from typing import Any

from marshmallow import Schema, fields, post_dump, validate

from app.pilot.bases.rules import BUILDERS, KINDS, LEVELS, MOST_LINES
from app.pilot.bases.workflow import BASE, Role, State
from app.web.fields import Strict, rendered_for, sha256, text, transitions_of, up_to
from app.web.paging import PageQuery
from app.web.scalars import Fen, Figure, Word

FIELDS = 20
MANY = 200
KIND = validate.OneOf(KINDS)
OF_THE_BASE = ("checklist", "review_reasons")


class Service(Strict):
    kind = Word(required=True, validate=KIND)
    unit = Word(required=True, validate=validate.OneOf(("hour", "day", "batch")))
    price = Fen(required=True, metadata={"description": "fen for a unit"})


class Staff(Strict):
    name = text(60, required=True)
    title = text(60, required=True)
    certificate = sha256(load_default=None, allow_none=True)


class Answer(Strict):
    item = text(60, required=True)
    value = Fen(0, required=True)
    sha256 = sha256(required=True, metadata={"description": "of the evidence"})


class Equipment(Strict):
    name = text(200, required=True)
    model = text(200, load_default=None, allow_none=True)
    capacity = Figure(0, load_default=None, allow_none=True)
    unit = text(40, load_default=None, allow_none=True)


class BaseFacts(Strict):
    name = text(200)
    builder = Word(validate=validate.OneOf(BUILDERS))
    level = Word(validate=validate.OneOf(LEVELS))
    fields_ = fields.List(
        text(40), data_key="fields", attribute="fields", validate=validate.Length(1, FIELDS)
    )
    district = Word(allow_none=True, validate=validate.Regexp(r"^[0-9]{6}\Z"))
    description = text(4_000)
    services = fields.List(fields.Nested(Service), validate=validate.Length(max=MANY))
    staff = fields.List(fields.Nested(Staff), validate=validate.Length(max=MANY))
    checklist = fields.List(fields.Nested(Answer), validate=validate.Length(max=MANY))


class NewBase(BaseFacts):
    name = text(200, required=True)
    builder = Word(required=True, validate=validate.OneOf(BUILDERS))
    level = Word(required=True, validate=validate.OneOf(LEVELS))
    fields_ = fields.List(
        text(40),
        data_key="fields",
        attribute="fields",
        required=True,
        validate=validate.Length(1, FIELDS),
    )
    description = text(4_000, required=True)


class NewLine(Strict):
    name = text(200, required=True)
    kinds = fields.List(Word(validate=KIND), required=True, validate=validate.Length(1, len(KINDS)))
    equipment = fields.List(
        fields.Nested(Equipment), load_default=list, validate=validate.Length(max=MANY)
    )


class LineView(Schema):
    id = fields.UUID(required=True)
    name = fields.String(required=True)
    kinds = up_to(len(KINDS), fields.String(), required=True)
    equipment = up_to(MANY, fields.Dict(), required=True)
    closed_at = fields.AwareDateTime(required=True, allow_none=True)


class BaseCard(Schema):
    id = fields.UUID(required=True)
    version = fields.Integer(required=True)
    state = fields.Enum(State, by_value=True, required=True)
    name = fields.String(required=True)
    level = fields.String(required=True)
    builder = fields.String(required=True)
    fields_ = up_to(FIELDS, fields.String(), data_key="fields", attribute="fields", required=True)
    district = fields.String(required=True, allow_none=True)
    created_at = fields.AwareDateTime(required=True)


class BaseView(BaseCard):
    organisation_id = fields.UUID(required=True)
    description = fields.String(required=True)
    services = up_to(MANY, fields.Dict(), required=True)
    staff = up_to(MANY, fields.Dict(), required=True)
    lines = up_to(MOST_LINES, fields.Nested(LineView), required=True)
    checklist = up_to(MANY, fields.Dict())
    review_reasons = fields.String(allow_none=True)
    accredited_at = fields.AwareDateTime(required=True, allow_none=True)
    valid_until = fields.AwareDateTime(required=True, allow_none=True)
    transitions = transitions_of(BASE)

    @post_dump(pass_original=True)
    def _for_whom(self, shown: dict[str, Any], base: Any, **_: Any) -> dict[str, Any]:
        """Names of staff and the checklist's evidence are not everybody's."""
        if not base.roles_of(rendered_for.get()) & {Role.OWNER, Role.STAFF, Role.ACCREDITOR}:
            for name in OF_THE_BASE:
                shown.pop(name, None)
            shown["staff"] = [{"title": person["title"]} for person in shown["staff"]]
        return shown


class BasesQuery(PageQuery):
    state = fields.Enum(State, by_value=True, load_default=None)
    field = text(40, load_default=None)
    kind = Word(load_default=None, validate=KIND)

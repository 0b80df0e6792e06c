"""What goes over the wire about codes."""

from marshmallow import Schema, fields

from app.web.fields import Strict, text, up_to
from app.web.scalars import Count

PAGE = 1_000


class CodesQuery(Strict):
    parent = text(40, load_default=None)
    q = text(60, load_default=None, metadata={"description": "part of a name, start of a code"})
    after = text(40, load_default=None, metadata={"description": "`next` of the page before"})
    limit = Count(1, PAGE, strict=False, load_default=100)


class CodeView(Schema):
    code = fields.String(required=True)
    parent = fields.String(allow_none=True, required=True)
    zh = fields.String(required=True)
    en = fields.String(allow_none=True, required=True)


class CodesPage(Schema):
    items = up_to(PAGE, fields.Nested(CodeView), required=True)
    next = fields.String(allow_none=True, required=True)

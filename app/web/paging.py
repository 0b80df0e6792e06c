"""Lists over HTTP: `?after=&limit=`, answered with `items` and `next`."""

from marshmallow import Schema, fields, validate

from app.core.pages import LIMIT
from app.web.fields import Strict


class PageQuery(Strict):
    after = fields.String(
        load_default=None,
        validate=validate.Length(max=300),
        metadata={"description": "`next` of the page before"},
    )
    limit = fields.Integer(load_default=20, validate=validate.Range(1, LIMIT))


def page_of(item: type[Schema]) -> type[Schema]:
    """The schema of one page of `item`."""
    name = item.__name__.removesuffix("View") + "Page"
    return Schema.from_dict(
        {"items": fields.List(fields.Nested(item)), "next": fields.String(allow_none=True)},
        name=name,
    )

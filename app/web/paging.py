"""Lists over HTTP: `?after=&limit=`, answered with `items` and `next`."""

from functools import cache

from marshmallow import Schema, fields, validate

from app.core.pages import LIMIT
from app.web.fields import Strict, up_to
from app.web.scalars import Count, Word


class PageQuery(Strict):
    after = Word(
        load_default=None,
        validate=validate.Length(max=300),
        metadata={"description": "`next` of the page before"},
    )
    limit = Count(1, LIMIT, strict=False, load_default=20)


@cache
def page_of(item: type[Schema]) -> type[Schema]:
    """The schema of one page of `item`."""
    name = item.__name__.removesuffix("View") + "Page"
    return Schema.from_dict(
        {
            "items": up_to(LIMIT, fields.Nested(item), required=True),
            "next": fields.String(allow_none=True, required=True),
        },
        name=name,
    )

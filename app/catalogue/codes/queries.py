"""What people see of code tables."""

from typing import Any

from sqlalchemy import or_, select

from app.catalogue.codes.models import ScreenWord
from app.core import clock
from app.core.codes import Code
from app.core.db import db


def list_codes(
    scheme: str, *, parent: str | None, q: str | None, after: str | None, limit: int
) -> dict[str, Any]:
    """Entries valid today, in the order of their codes; `after` is the last code seen."""
    today = clock.today()
    query = select(Code.code, Code.parent, Code.zh, Code.en).where(
        Code.scheme == scheme,
        Code.valid_from <= today,
        or_(Code.valid_to.is_(None), Code.valid_to > today),
    )
    if parent is not None:
        query = query.where(Code.parent == parent)
    if q is not None:
        query = query.where(
            or_(
                Code.zh.contains(q, autoescape=True),
                Code.en.icontains(q, autoescape=True),
                Code.code.startswith(q, autoescape=True),
            )
        )
    if after is not None:
        query = query.where(Code.code > after)
    rows = db.session.execute(query.order_by(Code.code).limit(limit + 1))
    items = [dict(row._mapping) for row in rows]
    more = len(items) > limit
    return {"items": items[:limit], "next": items[limit - 1]["code"] if more else None}


def find_screen_words() -> list[str]:
    """Every word of the secrecy screen."""
    return list(db.session.scalars(select(ScreenWord.word)))

"""Keyset pages: stable while rows are written, equally fast at any depth. No offsets, no counts."""

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import tuple_

from app.core.db import db
from app.core.errors import Invalid

LIMIT = 50  # items of a page


class BadCursor(Invalid):
    title = "This page cursor is not one of ours"
    zh = "分页游标无效"


@dataclass(frozen=True)
class Page:
    items: list[Any]
    next: str | None


def page(query: Any, created_at: Any, id: Any, after: str | None, limit: int) -> Page:
    """One page of rows as dictionaries, newest first; the query must select both key columns."""
    if after is not None:
        query = query.where(tuple_(created_at, id) < tuple_(*_opened(after)))
    ordered = query.order_by(created_at.desc(), id.desc()).limit(limit + 1)
    rows = [dict(row._mapping) for row in db.session.execute(ordered)]
    more = len(rows) > limit
    last = rows[limit - 1] if more else None
    cursor = _sealed(last[created_at.key], last[id.key]) if last else None
    return Page(rows[:limit], cursor)


def _sealed(created_at: datetime, id: UUID) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([created_at, id])).decode().rstrip("=")


def _opened(cursor: str) -> tuple[datetime, UUID]:
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        created_at, id = orjson.loads(raw)
        at = datetime.fromisoformat(created_at)
        if at.tzinfo is None:
            raise ValueError("no zone")
        return at, UUID(id)
    except (ValueError, TypeError, AttributeError, binascii.Error):
        raise BadCursor() from None

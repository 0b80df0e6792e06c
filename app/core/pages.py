"""Keyset pages: stable while rows are written, equally fast at any depth. No offsets, no counts.

A cursor is sealed for the list and the reader it was made for: it opens nowhere else, and what it
holds, be it the running number of an event, is told to nobody.
"""

import base64
import binascii
import hmac
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from secrets import token_bytes
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import literal, tuple_

from app.core.context import place
from app.core.db import db
from app.core.errors import Invalid
from app.core.sealing import NONCE, keyring
from app.core.viewer import viewer

LIMIT = 50  # items of a page


class BadCursor(Invalid):
    title = "This page cursor is not one of ours"
    zh = "分页游标无效"


@dataclass(frozen=True)
class Page:
    items: list[Any]
    next: str | None


def page(query: Any, created_at: Any, id: Any, after: str | None, limit: int) -> Page:
    """One page, newest first; see `page_by`."""
    return _page(query, (created_at, id), after, limit, is_newest_first=True)


def page_by(query: Any, *keys: Any, after: str | None, limit: int) -> Page:
    """One page in the order of `keys`, which are never null and together name one row.

    The items are entities where the query selects one, else dictionaries. Raises BadCursor.
    """
    return _page(query, keys, after, limit, is_newest_first=False)


def _page(
    query: Any, keys: tuple[Any, ...], after: str | None, limit: int, *, is_newest_first: bool
) -> Page:
    wanted = query.add_columns(*keys)
    if after is not None:
        last = [
            literal(value, key.type) for value, key in zip(_opened(after, keys), keys, strict=True)
        ]
        here, end = tuple_(*keys), tuple_(*last)
        wanted = wanted.where(here < end if is_newest_first else here > end)
    order = (key.desc() if is_newest_first else key.asc() for key in keys)
    rows = db.session.execute(wanted.order_by(*order).limit(limit + 1)).all()
    said = query.column_descriptions
    is_entity = said[0]["expr"] is said[0]["entity"]
    names = [column["name"] for column in said]
    shown = rows[:limit]
    items = [row[0] if is_entity else dict(zip(names, row, strict=False)) for row in shown]
    more = len(rows) > limit
    return Page(items, _sealed(list(shown[-1][-len(keys) :])) if more else None)


def _sealed(values: list[Any]) -> str:
    nonce = token_bytes(NONCE)
    sealed = nonce + _cipher().encrypt(nonce, orjson.dumps(values), _where())
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def _opened(cursor: str, keys: tuple[Any, ...]) -> list[Any]:
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        values = orjson.loads(_cipher().decrypt(raw[:NONCE], raw[NONCE:], _where()))
        return [
            _typed(value, key.type.python_type) for value, key in zip(values, keys, strict=True)
        ]
    except (ValueError, TypeError, binascii.Error, InvalidTag):
        raise BadCursor() from None


def _typed(value: Any, kind: Any) -> Any:
    return kind.fromisoformat(value) if issubclass(kind, date) else kind(value)


def _cipher() -> AESGCM:
    return AESGCM(hmac.new(keyring().blind, b"page cursors", sha256).digest())


def _where() -> bytes:
    """The list and the reader."""
    reader = viewer.get()
    mine = (reader.user_id, reader.organisation_id) if reader else ()
    return orjson.dumps([place.get(), *mine])

"""Where a page ended, sealed as text; what a search needs to go on exactly there. Pure."""

import base64
import binascii
from typing import Any

import orjson

from app.core.pages import BadCursor


def sealed(order: str, *state: Any) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([order, *state])).decode().rstrip("=")


def opened(cursor: str, order: str, *shape: type) -> list[Any]:
    """The state of a cursor of this order. Raises BadCursor."""
    try:
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        state: list[Any]
        found, *state = orjson.loads(raw)
    except (ValueError, TypeError, binascii.Error):
        raise BadCursor() from None
    is_shaped = len(state) == len(shape) and all(
        isinstance(part, kind) and not isinstance(part, bool)
        for part, kind in zip(state, shape, strict=True)
    )
    if found != order or not is_shaped:
        raise BadCursor()
    if any(isinstance(part, int) and not -(2**62) <= part < 2**63 for part in state):
        raise BadCursor()
    return state

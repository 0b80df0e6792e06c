"""How code tables are filled: by the operator, from files. Each function is one transaction."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import ARRAY, Text, all_, cast, update
from sqlalchemy.dialects.postgresql import insert

from app.catalogue.codes.models import ScreenWord
from app.catalogue.codes.rules import CodesMalformed, parent_of
from app.catalogue.search.folding import fold
from app.core import clock, events
from app.core.actor import Actor
from app.core.codes import Code
from app.core.db import command, db

FIRST_DAY = date(1949, 10, 1)
CODE = ("code", "moe_code")
ZH = ("title_zh", "zh", "title", "name")
EN = ("title_en", "en")
TOGETHER = 5_000


@command
def enter_codes(actor: Actor, scheme: str, rows: Sequence[dict[str, Any]]) -> int:
    """Enter or correct a table; entries it no longer has end today. Raises CodesMalformed."""
    entries = {entry["code"]: entry for entry in (_entry(scheme, row) for row in rows)}
    values = list(entries.values())
    if not values:
        raise CodesMalformed(reason="no rows")
    for first in range(0, len(values), TOGETHER):
        added = insert(Code).values(values[first : first + TOGETHER])
        changes = {name: added.excluded[name] for name in ("parent", "zh", "en", "valid_to")}
        db.session.execute(added.on_conflict_do_update(constraint="pk_codes", set_=changes))
    gone = Code.code != all_(cast(list(entries), ARRAY(Text))), Code.valid_to.is_(None)
    today = clock.today()
    db.session.execute(update(Code).where(Code.scheme == scheme, *gone).values(valid_to=today))
    subject = uuid5(NAMESPACE_URL, f"codes/{scheme}")
    events.record("codes.entered", subject, actor, scheme=scheme, entries=len(values))
    return len(values)


@command
def enter_screen_words(actor: Actor, words: Sequence[tuple[str, str]]) -> int:
    """Add (word, reason) to the secrecy screen; what is there stays. Returns how many were new."""
    rows = [{"word": fold(word).strip(), "reason": reason} for word, reason in words]
    added = insert(ScreenWord).values(rows).on_conflict_do_nothing().returning(ScreenWord.word)
    new = list(db.session.scalars(added))
    events.record("screen.extended", uuid5(NAMESPACE_URL, "screen"), actor, added=len(new))
    return len(new)


def _entry(scheme: str, row: dict[str, Any]) -> dict[str, Any]:
    code, zh = _first(row, CODE), _first(row, ZH)
    if not code or not zh:
        raise CodesMalformed(row={key: str(value)[:60] for key, value in row.items()})
    return {
        "scheme": scheme,
        "code": code,
        "parent": row.get("parent") or parent_of(scheme, code),
        "zh": zh,
        "en": _first(row, EN) or None,
        "valid_from": FIRST_DAY,
        "valid_to": None,
    }


def _first(row: dict[str, Any], names: tuple[str, ...]) -> str:
    return next((str(row[name]).strip() for name in names if row.get(name)), "")

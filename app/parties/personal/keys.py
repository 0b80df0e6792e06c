"""A person's own key, and what is sealed and opened with it. Steps of higher transactions."""

from collections.abc import Iterator, Sequence
from secrets import token_bytes
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from app.core.db import db
from app.core.sealed_rows import BATCH, Progress
from app.core.sealing import KEY, SealBroken, blind, seal, seal_with, unseal, unseal_with
from app.core.viewer import seen_by_the_market
from app.parties.personal.models import PersonalField, PersonKey

_PLACE = ("person_keys", "sealed")


def seal_for(user_id: UUID, kind: str, value: str) -> bytes:
    """Sealed with the person's key, which is made with their first field."""
    key = _key(user_id) or _made(user_id)
    return seal_with(key, value.encode(), "personal_fields", kind, user_id)


def unseal_of(user_id: UUID, kind: str, sealed: bytes) -> str:
    """Raises SealBroken, also once the key is destroyed."""
    key = _key(user_id)
    if key is None:
        raise SealBroken("the person's key is destroyed")
    return unseal_with(key, sealed, "personal_fields", kind, user_id).decode()


def find_broken(tell: Progress) -> Iterator[str]:
    """table/column/user/kind of every field that its person's key does not open, or whose blind
    index is not its own. Reads small batches while the market runs."""
    place = "personal_fields/sealed"
    with seen_by_the_market(db.session):
        total = db.session.scalar(select(func.count()).select_from(PersonalField)) or 0
    done, last = 0, None
    while rows := _read(last):
        for user_id, kind, sealed, index, key in rows:
            if not _is_sound(user_id, kind, sealed, index, key):
                yield f"{place}/{user_id}/{kind}"
        last, done = rows[-1][:2], done + len(rows)
        tell(place, done, total)


def _read(after: Any) -> Sequence[Any]:
    """Fields with their keys as of one moment: an erasure between two reads is not a fault."""
    fields = (PersonalField.user_id, PersonalField.kind)
    query = (
        select(*fields, PersonalField.sealed, PersonalField.blind, PersonKey.sealed)
        .outerjoin(PersonKey, PersonKey.user_id == PersonalField.user_id)
        .order_by(*fields)
        .limit(BATCH)
    )
    with seen_by_the_market(db.session):
        rows = db.session.execute(query if after is None else query.where(tuple_(*fields) > after))
        found = rows.all()
    db.session.rollback()
    return found


def _is_sound(user_id: UUID, kind: str, sealed: bytes, index: bytes, key: bytes | None) -> bool:
    if key is None:
        return False
    try:
        own = bytes.fromhex(unseal(key, *_PLACE, user_id))
        plain = unseal_with(own, sealed, "personal_fields", kind, user_id).decode()
    except (SealBroken, ValueError):
        return False
    return blind(plain, kind) == index


def _key(user_id: UUID) -> bytes | None:
    sealed = db.session.scalar(select(PersonKey.sealed).filter_by(user_id=user_id))
    return None if sealed is None else bytes.fromhex(unseal(sealed, *_PLACE, user_id))


def _made(user_id: UUID) -> bytes:
    key = token_bytes(KEY)
    row = {"user_id": user_id, "sealed": seal(key.hex(), *_PLACE, user_id)}
    db.session.execute(insert(PersonKey).values(row).on_conflict_do_nothing())
    return _key(user_id) or key

"""A person's own key, and what is sealed and opened with it. Steps of higher transactions."""

from secrets import token_bytes
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from app.core.db import db
from app.core.sealing import KEY, SealBroken, seal, seal_with, unseal, unseal_with
from app.parties.personal.models import PersonKey

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


def _key(user_id: UUID) -> bytes | None:
    sealed = db.session.scalar(select(PersonKey.sealed).filter_by(user_id=user_id))
    return None if sealed is None else bytes.fromhex(unseal(sealed, *_PLACE, user_id))


def _made(user_id: UUID) -> bytes:
    key = token_bytes(KEY)
    row = {"user_id": user_id, "sealed": seal(key.hex(), *_PLACE, user_id)}
    db.session.execute(insert(PersonKey).values(row).on_conflict_do_nothing())
    return _key(user_id) or key

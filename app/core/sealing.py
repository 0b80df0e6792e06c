"""Fields that are sealed at rest: AES-256-GCM, bound to their place; equality by a blind index.

What was sealed for one row cannot be opened in another, because table, column and row are part of
what is authenticated. Keys have ids, the first seals and all open, so that they can be changed.
"""

import hmac
from collections.abc import Callable
from hashlib import sha256
from secrets import token_bytes
from typing import Any
from uuid import UUID

from sqlalchemy import Column, LargeBinary
from sqlalchemy.orm import MappedColumn, mapped_column

from app.core.db import db
from app.core.keyring import KEY, Keyring, KeysRefused, read_keys

__all__ = ["KEY", "KeysRefused"]
NONCE = 12  # bytes
_given: tuple[str, str, str, Callable[[Keyring], None]] | None = None
_ring: Keyring | None = None


class SealBroken(RuntimeError):
    """The stored bytes are not what was sealed for this place, or their key is gone."""


class PlaceUnknown(RuntimeError):
    """A fault of the program: the column is not declared with `sealed_column`."""


def configure(
    field_keys: str, blind_key: str, where: str, require_known: Callable[[Keyring], None]
) -> None:
    """What this process was given and where; looked at by `keyring`, when a key is first needed.

    `require_known` compares with the database and raises KeysRefused.
    """
    global _given, _ring
    _given, _ring = (field_keys, blind_key, where, require_known), None


def keyring() -> Keyring:
    """The keys, once they are found whole and those of the database. Raises KeysRefused.

    A part calls it before it begins to work, so that none starts half-locked.
    """
    global _ring
    if _ring is None:
        if _given is None:
            raise KeysRefused("no keys are configured")
        field_keys, blind_key, where, require_known = _given
        ring = read_keys(field_keys, blind_key, where)
        require_known(ring)
        _ring = ring
    return _ring


def has_keys() -> bool:
    """Whether anything can be sealed, opened and found: without keys nobody signs in."""
    try:
        keyring()
    except KeysRefused:
        return False
    return True


def sealed_column(*, waits: str | None = None, **options: Any) -> MappedColumn[Any]:
    """A column whose values are sealed by FIELD_KEYS for table, column and row.

    `waits`: the column where a step left what was in clear, until the job of `unsealed` seals it.
    """
    return mapped_column(LargeBinary, info={"is_sealed": True, "waits": waits}, **options)


def blind_column(of: str, kind: str, **options: Any) -> MappedColumn[Any]:
    """The blind index, of a kind, of the sealed column `of` in the same row."""
    return mapped_column(LargeBinary, info={"blinds": of, "kind": kind}, **options)


def sealed_columns() -> list[Column[Any]]:
    """Every sealed column of the market, by table and name."""
    columns = [c for table in db.metadata.sorted_tables for c in table.c if "is_sealed" in c.info]
    return sorted(columns, key=lambda c: (c.table.name, c.name))


def seal(plain: str, table: str, column: str, row: str | UUID) -> bytes:
    """The sealed text of one field of one row. Raises PlaceUnknown, KeysRefused."""
    known = db.metadata.tables.get(table)
    if known is None or column not in known.c or "is_sealed" not in known.c[column].info:
        raise PlaceUnknown(f"{table}.{column}")  # `flask keys` would never rotate or verify it
    ring = keyring()
    sealed = seal_with(ring.fields[ring.first], plain.encode(), table, column, row)
    return ring.first.encode() + b":" + sealed


def unseal(sealed: bytes, *place: str | UUID) -> str:
    """The text again; `place` is table, column, row. Raises SealBroken, KeysRefused."""
    return unseal_by(keyring(), sealed, *place)


def unseal_by(ring: Keyring, sealed: bytes, *place: str | UUID) -> str:
    """The same by the keys of `ring`. Raises SealBroken."""
    key = ring.fields.get(key_of(sealed))
    if key is None:
        raise SealBroken("no such key")
    return unseal_with(key, sealed.partition(b":")[2], *place).decode()


def key_of(sealed: bytes) -> str:
    """The id of the key it was sealed by."""
    return sealed.partition(b":")[0].decode(errors="replace")


def seal_with(key: bytes, plain: bytes, *place: str | UUID) -> bytes:
    """The same with a key of one's own: a person's, so that it can be destroyed."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # 6 MiB no worker needs

    nonce = token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, _bound(place))


def unseal_with(key: bytes, sealed: bytes, *place: str | UUID) -> bytes:
    """Raises SealBroken."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:NONCE], sealed[NONCE:], _bound(place))
    except (InvalidTag, ValueError):
        raise SealBroken("not sealed for this place") from None


def blind(plain: str, kind: str) -> bytes:
    """What equal texts of a kind share and nobody can turn back: for uniqueness and lookup."""
    return blind_by(keyring(), plain, kind)


def blind_by(ring: Keyring, plain: str, kind: str) -> bytes:
    """The same by the keys of `ring`."""
    return hmac.new(ring.blind, f"{kind}\x00{plain}".encode(), sha256).digest()[:16]


def keyed_digest(data: bytes) -> bytes:
    """Equal for equal data; nobody without BLIND_KEY can try values against it.

    Raises KeysRefused.
    """
    return hmac.new(keyring().blind, data, sha256).digest()


def seal_answer(answer: bytes, user_id: UUID, key: str) -> bytes:
    """An answer that is kept for some weeks, sealed by BLIND_KEY, which never changes, for one
    request: rotating the field keys need not touch it. Raises KeysRefused."""
    own = keyed_digest(f"answer\x00{user_id}\x00{key}".encode())
    return seal_with(own, answer, "idempotency_keys", user_id, key)


def open_answer(sealed: bytes, user_id: UUID, key: str) -> bytes:
    """The same bytes again. Raises SealBroken, KeysRefused."""
    own = keyed_digest(f"answer\x00{user_id}\x00{key}".encode())
    return unseal_with(own, sealed, "idempotency_keys", user_id, key)


def _bound(place: tuple[str | UUID, ...]) -> bytes:
    return "‖".join(str(part) for part in place).encode()

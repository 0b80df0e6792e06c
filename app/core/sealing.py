"""Fields that are sealed at rest: AES-256-GCM, bound to their place; equality by a blind index.

What was sealed for one row cannot be opened in another, because table, column and row are part of
what is authenticated. Keys have ids, the first seals and all open, so that they can be changed.
"""

import hmac
from base64 import b64decode
from binascii import Error as NotBase64
from hashlib import sha256
from secrets import token_bytes
from uuid import UUID

KEY, NONCE = 32, 12  # bytes
_keys: dict[str, bytes] = {}
_blind = b""


class KeysMissing(RuntimeError):
    """An operating fault: FIELD_KEYS or BLIND_KEY is not set."""


class SealBroken(RuntimeError):
    """The stored bytes are not what was sealed for this place, or their key is gone."""


def configure(field_keys: str, blind_key: str) -> None:
    """`field_keys` is "id:base64,id:base64", the first of which seals. Raises ValueError."""
    global _blind
    _keys.clear()
    for part in filter(None, field_keys.split(",")):
        name, _, text = part.partition(":")
        _keys[name.strip()] = _decoded(text)
    _blind = _decoded(blind_key) if blind_key else b""


def seal(plain: str, *place: str | UUID) -> bytes:
    """The sealed text of one field; `place` is table, column, row."""
    if not _keys:
        raise KeysMissing("FIELD_KEYS")
    name = next(iter(_keys))
    return name.encode() + b":" + seal_with(_keys[name], plain.encode(), *place)


def unseal(sealed: bytes, *place: str | UUID) -> str:
    """The text again. Raises SealBroken."""
    name, _, body = sealed.partition(b":")
    key = _keys.get(name.decode(errors="replace"))
    if key is None:
        raise SealBroken("no such key")
    return unseal_with(key, body, *place).decode()


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
    if not _blind:
        raise KeysMissing("BLIND_KEY")
    return hmac.new(_blind, f"{kind}\x00{plain}".encode(), sha256).digest()[:16]


def keyed_digest(data: bytes) -> bytes:
    """Equal for equal data, and nobody without BLIND_KEY can try values against it."""
    return hmac.new(_blind, data, sha256).digest()


def _bound(place: tuple[str | UUID, ...]) -> bytes:
    return "‖".join(str(part) for part in place).encode()


def _decoded(text: str) -> bytes:
    try:
        key = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        raise ValueError("a key is 32 bytes in base64") from None
    if len(key) != KEY:
        raise ValueError("a key is 32 bytes in base64")
    return key

"""The keys of a process as they are given: read, refused in one line, known by their fingerprints.

A fingerprint is HMAC-SHA256 of a fixed text under the key, cut to 16 bytes: equal for equal keys,
and nobody learns anything of a key from it.
"""

import hmac
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import Any

KEY = 32  # bytes
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
FIELD, BLIND, SIGNING = "field", "blind", "signing"  # what a key is for


class KeysRefused(RuntimeError):
    """An operating fault: keys that are missing, malformed, shared, or not those of the database.

    Its text is one line for the operator and holds no key.
    """


@dataclass(frozen=True)
class Known:
    """What may be known of a key: `fingerprint` is 16 bytes in hex."""

    id: str
    purpose: str
    fingerprint: str


@dataclass(frozen=True)
class Keyring:
    """The first of `fields` seals, all of them open; `blind` makes blind indexes."""

    fields: dict[str, bytes]
    blind: bytes

    @property
    def first(self) -> str:
        return next(iter(self.fields))

    def known(self) -> list[Known]:
        """The fingerprints; BLIND_KEY has no id of its own and is named after its fingerprint."""
        found = [Known(id, FIELD, fingerprint(key)) for id, key in self.fields.items()]
        return [*found, named(BLIND, fingerprint(self.blind))]


def fingerprint(key: bytes) -> str:
    return hmac.new(key, b"fingerprint of a key", sha256).hexdigest()[:32]


def named(purpose: str, fingerprint: str) -> Known:
    """A key that has no id is called by what it is for and the head of its fingerprint."""
    return Known(f"{purpose}-{fingerprint[:8]}", purpose, fingerprint)


def new_key(prefix: str) -> str:
    """A new random key under a new id, "prefix-1a2b3c4d:base64"."""
    return f"{prefix}-{token_hex(4)}:{new_secret()}"


def new_secret() -> str:
    """32 random bytes in base64."""
    return b64encode(token_bytes(KEY)).decode()


def read_keys(field_keys: str, blind_key: str, where: str) -> Keyring:
    """The keys of "id:base64,id:base64" and of base64; `where` is where they were looked for.

    Raises KeysRefused for what is missing, malformed, short, or the same twice.
    """
    for name, text in (("FIELD_KEYS", field_keys), ("BLIND_KEY", blind_key)):
        if not text.strip():
            raise KeysRefused(f"{name} is missing; looked for in {where} (docs/keys.md)")
    fields: dict[str, bytes] = {}
    for part in field_keys.split(","):
        id, _, text = part.strip().partition(":")
        if not ID.fullmatch(id):
            raise KeysRefused(
                f"FIELD_KEYS in {where} must be id:base64,id:base64 with ids of a-z, 0-9 and -"
            )
        if id in fields:
            raise KeysRefused(f"FIELD_KEYS in {where} has the id {id} twice")
        fields[id] = _decoded(text, f"the key {id} of FIELD_KEYS in {where}")
    blind = _decoded(blind_key, f"BLIND_KEY in {where}")
    _require_different({**fields, "BLIND_KEY": blind}, where)
    return Keyring(fields, blind)


def require_seal(key: str, certificate: str) -> None:
    """SIGNING_KEY and SIGNING_CERTIFICATE name a private key and its certificate, where they are
    set. Raises KeysRefused."""
    if not key:
        return
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from cryptography.x509 import load_pem_x509_certificate

    private = _loaded("SIGNING_KEY", key, lambda pem: load_pem_private_key(pem, None))
    signed = _loaded("SIGNING_CERTIFICATE", certificate, load_pem_x509_certificate)
    if private.public_key() != signed.public_key():
        raise KeysRefused("SIGNING_CERTIFICATE is not the certificate of SIGNING_KEY")


def guessable(ring: Keyring) -> str | None:
    """The name of a key that is a run, a repetition or a text, as of tests and examples; a random
    one is that once in 10¹³."""
    keys = {**ring.fields, "BLIND_KEY": ring.blind}
    return next((name for name, key in keys.items() if _is_guessable(key)), None)


def _is_guessable(key: bytes) -> bool:
    steps = {(after - before) % 256 for before, after in pairwise(key)}
    return len(set(key)) <= KEY // 2 or len(steps) <= KEY // 4 or all(32 <= b < 127 for b in key)


def _loaded(name: str, place: str, load: Callable[[bytes], Any]) -> Any:
    try:
        return load(Path(place).read_bytes())
    except (OSError, ValueError, TypeError) as error:
        said = type(error).__name__
        raise KeysRefused(f"{name} names no PEM that opens without a passphrase ({said})") from None


def _require_different(keys: dict[str, bytes], where: str) -> None:
    seen: dict[bytes, str] = {}
    for id, key in keys.items():
        if other := seen.get(key):
            raise KeysRefused(f"{other} and {id} in {where} are the same key: each needs its own")
        seen[key] = id


def _decoded(text: str, what: str) -> bytes:
    try:
        key = b64decode(text.strip(), validate=True)
    except (NotBase64, ValueError):
        key = b""
    if len(key) != KEY or len(set(key)) == 1:
        raise KeysRefused(f"{what} is not {KEY} random bytes in base64")
    return key

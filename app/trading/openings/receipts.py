"""The market's receipt key: an Ed25519 key that follows from a key of FIELD_KEYS and is nowhere
kept. A new first key makes a new one for openings that begin from then on; one that runs goes on
with the key its custodians were told of, which is not retired before it ends (docs/keys.md).
"""

from base64 import b64encode
from typing import TYPE_CHECKING

from app.core.sealing import keyring

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PURPOSE = b"zhengzhou receipts of sealed bids"


def newest_key() -> str:
    """The public half that signs for what begins now, in base64."""
    ring = keyring()
    return _public(_derived(ring.fields[ring.first]))


def keys_that_sign() -> dict[str, str]:
    """The public half by the id of the field key it follows from."""
    return {id: _public(_derived(key)) for id, key in keyring().fields.items()}


def sign(public_key: str, message: bytes) -> str | None:
    """The signature in base64; None where the key is gone for good."""
    for secret in keyring().fields.values():
        private = _derived(secret)
        if _public(private) == public_key:
            return b64encode(private.sign(message)).decode()
    return None


def _derived(secret: bytes) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(SHA256(), 32, salt=None, info=PURPOSE).derive(secret)
    return Ed25519PrivateKey.from_private_bytes(derived)


def _public(private: "Ed25519PrivateKey") -> str:
    return b64encode(private.public_key().public_bytes_raw()).decode()

"""What must hold of custodians' keys. Pure."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from typing import Any

from app.core.errors import Invalid


class KeyMalformed(Invalid):
    title = "A custodian's key is an X25519 public key: 32 bytes in base64"
    zh = "保管人公钥应为32字节X25519公钥（base64）"


class KeyUnsigned(Invalid):
    title = "A custodian's keys are signed by its Ed25519 signing key, as `sealer.py key` does"
    zh = "保管人公钥须由其Ed25519签名密钥签署"


class CustodiansUnfit(Invalid):
    title = "Three live, signed keys: of the owner, of the venue's notary, of an outside witness"
    zh = "须指定三把有效公钥：转让方、平台公证、外部见证各一"


def public_key(text: str) -> bytes:
    """Raises KeyMalformed."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )

    try:
        key = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        raise KeyMalformed() from None
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(key))
    except ValueError:
        raise KeyMalformed() from None  # too short, or a point that seals nothing
    return key


def signer_of(key: str, signing_key: str, signature: str) -> bytes:
    """The signing key, raw, when it signed both keys. Raises KeyUnsigned."""
    from app.trading.openings import sealer

    said = {"key": key, "signing_key": signing_key, "signature": signature}
    try:
        plain = {name: b64decode(text, validate=True) for name, text in said.items()}
    except (NotBase64, ValueError):
        raise KeyUnsigned() from None
    is_as_written = all(b64encode(plain[name]).decode() == said[name] for name in said)
    if not is_as_written or not sealer.is_custodians(said):
        raise KeyUnsigned()
    return plain["signing_key"]


def require_three_sides(owner: Any, notary: Any, witness: Any, seller_id: Any) -> None:
    """`notary` is of the operator; each is a live key or None. Raises CustodiansUnfit."""
    if owner is None or notary is None or witness is None:
        raise CustodiansUnfit()
    outside = {owner.organisation_id, notary.organisation_id, seller_id}
    if (
        owner.organisation_id != seller_id
        or not notary.is_venues
        or witness.is_venues
        or witness.organisation_id in outside
    ):
        raise CustodiansUnfit()

"""The first form of sealed bids, of openings that began before 2026-12: sealed to a key made for
one opening, whose private half was split among its custodians and published at the end. They go on
and are checked as they began; nothing new is sealed so. Stands alone beside `sealer.py`."""

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

if TYPE_CHECKING or __package__:
    from app.trading.openings import counting, sealer
else:  # handed out: the files lie side by side
    import counting
    import sealer

OVERHEAD = 48  # bytes of HPKE: the sender's key and the tag
GONE = ("technical-failed", "given-back", "replaced", "withdrawn")  # envelopes nobody opens


def place_of(opening: str, envelope: str, entry: str) -> bytes:
    """What a sealed bid is bound to: it cannot be handed in for another entry."""
    return f"zhengzhou sealed bid|{opening}|{envelope}|{entry}".encode()


def seal(public_key: bytes, place: bytes, content: dict[str, Any], size: int) -> bytes:
    """A bid as it is handed in. Raises ValueError when the content is too long."""
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    if len(plain) > size:
        raise ValueError(f"the content is longer than {size} bytes")
    return sealer.SUITE.encrypt(
        plain.ljust(size), X25519PublicKey.from_public_bytes(public_key), place
    )


def unseal(private_key: bytes, place: bytes, sealed: bytes) -> dict[str, Any]:
    """The content again. Raises sealer.NotSealed."""
    try:
        private = X25519PrivateKey.from_private_bytes(private_key)
        content = json.loads(sealer.SUITE.decrypt(sealed, private, place))
        is_plain = isinstance(content, dict) and sealer.is_plain_json(content, sealer.DEPTH)
    except (InvalidTag, ValueError, TypeError, RecursionError):
        raise sealer.NotSealed from None
    if not is_plain:
        raise sealer.NotSealed
    return dict(content)


def join(shares: dict[int, bytes]) -> bytes:
    """The private key of two shares by their places (0, 1, 2). Raises NotSealed."""
    return sealer.join({sealer.SIDES[place]: share for place, share in shares.items()})


def public_of(private_key: bytes) -> bytes:
    """The public half, raw."""
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def violations(record: dict[str, Any]) -> list[str]:
    """What in a published record does not hold; empty when it is sound."""
    found: list[str] = []
    private_key, envelope = b64decode(record["private_key"]), record["envelope"]
    if b64encode(public_of(private_key)).decode() != record["public_key"]:
        return ["the private key is not of the announced public key"]
    for position, bid in enumerate(record["bids"], start=1):
        where = f"bid {bid['position']}"
        if bid["position"] != position:
            found.append(f"{where}: stands at place {position}")
        if bid["received_at"] >= record["collects_until"]:
            found.append(f"{where}: came after the deadline")
        if bid["sealed"] is None:
            found += _faults_of_gone(where, record, bid)
            continue
        sealed = b64decode(bid["sealed"])
        if sealer.commitment_of(sealed) != bid["commitment"]:
            found.append(f"{where}: is not what its receipt names")
        found += _content_faults(where, record, bid, private_key, envelope, sealed)
    entries = [bid["entry_id"] for bid in record["bids"] if not bid.get("ended_at")]
    if len(set(entries)) != len(entries):
        found.append("two envelopes of one bidder stand")
    return found + (counting.ranking_faults(record) if record.get("ranking") else [])


def _faults_of_gone(where: str, record: dict[str, Any], bid: dict[str, Any]) -> list[str]:
    """An envelope goes before the deadline, by its bidder's hand, or is given back unopened."""
    if bid["fault"] not in GONE:
        return [f"{where}: is gone, and was not given back unopened"]
    ended_at = bid.get("ended_at")
    if (bid["fault"] in ("replaced", "withdrawn")) != bool(ended_at):
        return [f"{where}: does not say when it went"]
    if ended_at and ended_at >= record["collects_until"]:
        return [f"{where}: went after the deadline"]
    later = [it["entry_id"] for it in record["bids"] if it["position"] > bid["position"]]
    if bid["fault"] == "replaced" and bid["entry_id"] not in later:
        return [f"{where}: nothing replaced it"]
    return []


def _content_faults(
    where: str,
    record: dict[str, Any],
    bid: dict[str, Any],
    private_key: bytes,
    envelope: str,
    sealed: bytes,
) -> list[str]:
    try:
        content = unseal(private_key, place_of(record["id"], envelope, bid["entry_id"]), sealed)
    except sealer.NotSealed:
        return [] if bid["content"] is None else [f"{where}: opens to nothing"]
    if bid["content"] != content:
        return [f"{where}: opens to something else than is said"]
    counts = counting.fault_of(envelope, record["least"], record.get("most"), content) is None
    if envelope != "technical" and counts != (bid["fault"] is None):
        return [f"{where}: is counted, or not, against the rule"]
    return []

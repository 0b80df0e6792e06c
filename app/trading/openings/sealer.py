"""Seals bids, opens custodians' shares and checks what was opened. One file; needs `cryptography`.

    python sealer.py key                               a custodian's key pair
    python sealer.py seal OPENING.json ENTRY CONTENT   a bid, from what GET /openings/{id} answered
    python sealer.py share OPENING.json SIDE KEY       a custodian's share, after the deadline
    python sealer.py check RECORD.json                 GET /openings/{id}/record, checked offline:
                                                       every envelope, and the order of the prices

Sealing is HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM) to a public key made for one opening.
Every sealed bid has the same length, is bound to its bidder's entry, and says nothing until two of
the three custodians have opened their shares.
"""

import json
import re
import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
SIZES = {"price": 1_024, "technical": 16_384, "proposal": 16_384}  # bytes of every content
SIDES = ("owner", "notary", "witness")
KEY, DEPTH = 32, 8
GONE = ("technical-failed", "given-back", "replaced", "withdrawn")  # envelopes nobody opens
WHOLE, FULL = 10_000, 100  # basis points; points of the best quality, and of the best price
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class NotSealed(ValueError):
    """The bytes were not sealed for this place, or are broken."""


def new_key() -> tuple[bytes, bytes]:
    """(private, public) halves, raw."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def place_of(opening: str, envelope: str, entry: str) -> bytes:
    """What a sealed bid is bound to: it cannot be handed in for another entry."""
    return f"zhengzhou sealed bid|{opening}|{envelope}|{entry}".encode()


def seal(public_key: bytes, place: bytes, content: dict[str, Any], size: int) -> bytes:
    """A bid as it is handed in. Raises ValueError when the content is too long."""
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    if len(plain) > size:
        raise ValueError(f"the content is longer than {size} bytes")
    return SUITE.encrypt(plain.ljust(size), X25519PublicKey.from_public_bytes(public_key), place)


def unseal(private_key: bytes, place: bytes, sealed: bytes) -> dict[str, Any]:
    """The content again. Raises NotSealed."""
    try:
        private = X25519PrivateKey.from_private_bytes(private_key)
        content = json.loads(SUITE.decrypt(sealed, private, place))
        is_plain = isinstance(content, dict) and _is_plain(content, DEPTH)
    except (InvalidTag, ValueError, TypeError, RecursionError):
        raise NotSealed from None
    if not is_plain:
        raise NotSealed
    return dict(content)


def _is_plain(value: Any, depth: int) -> bool:
    """What every reader of JSON keeps as it is: no U+0000, no halves of characters, no huge
    numbers, nothing nested without end."""
    if depth == 0:
        return False
    if isinstance(value, str):
        return "\x00" not in value and not any(0xD800 <= ord(c) < 0xE000 for c in value)
    if isinstance(value, dict):
        pairs = (part for pair in value.items() for part in pair)
        return all(_is_plain(part, depth - 1) for part in pairs)
    if isinstance(value, list):
        return all(_is_plain(part, depth - 1) for part in value)
    if isinstance(value, float):
        return value == value and abs(value) != float("inf")
    return value is None or abs(value) < 2**53


def is_readable(text: Any) -> bool:
    """A text that says something, without control characters or marks that turn its direction."""
    return isinstance(text, str) and bool(text.strip()) and not UNSEEN.search(text)


def commitment_of(sealed: bytes) -> str:
    """What the receipt names."""
    return sha256(sealed).hexdigest()


def split(key: bytes) -> list[bytes]:
    """Three shares, any two of which give the key and one of which says nothing: for every pair of
    custodians a one-time pad of its own."""
    ab, ac, bc = (token_bytes(KEY) for _ in range(3))
    return [ab + ac, _xor(key, ab) + bc, _xor(key, ac) + _xor(key, bc)]


def join(shares: dict[int, bytes]) -> bytes:
    """The key of two shares by their places (0, 1, 2). Raises ValueError."""
    (i, one), (j, other) = sorted(shares.items())[:2]
    if len(one) != 2 * KEY or len(other) != 2 * KEY:
        raise ValueError("a share is 64 bytes")
    halves = {(0, 1): (0, 0), (0, 2): (1, 0), (1, 2): (1, 1)}[i, j]
    return _xor(_half(one, halves[0]), _half(other, halves[1]))


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
        if commitment_of(sealed) != bid["commitment"]:
            found.append(f"{where}: is not what its receipt names")
        found += _content_faults(where, record, bid, private_key, envelope, sealed)
    entries = [bid["entry_id"] for bid in record["bids"] if not bid.get("ended_at")]
    if len(set(entries)) != len(entries):
        found.append("two envelopes of one bidder stand")
    return found + (_ranking_faults(record) if record.get("ranking") else [])


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


def ranked(
    scoring: dict[str, Any] | None, start: int, bids: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Bids in the order in which they win, with every step of the sum, in whole numbers.

    `bids` say `entry_id`, `price_fen`, `score` (0 to 100) and `position`, the order in which they
    came; `start` is the start price in fen. Without scoring the price alone decides.

    Points are quality_bp/10000 × score + price_bp/10000 × 100 × gain/span, over one denominator,
    so that nothing is rounded: numbers longer than readers of JSON hold, written as text.
    `hundredths` of a point, rounded half up, are for reading only.
    """
    rows = [dict(bid) for bid in bids]
    if scoring is None:
        rows.sort(key=lambda row: (-row["price_fen"], row["position"]))
    else:
        gains, span = _gains([row["price_fen"] for row in rows], scoring["price_points"], start)
        for row, gain in zip(rows, gains, strict=True):
            quality = scoring["quality_bp"] * row["score"] * span
            price = scoring["price_bp"] * FULL * gain
            total, out_of = quality + price, WHOLE * FULL * span
            row |= {"gain": gain, "span": span, "quality": str(quality), "price": str(price)}
            row |= {"total": str(total), "out_of": str(out_of)}
            row["hundredths"] = (2 * total * FULL * 100 + out_of) // (2 * out_of)
        first = "price_fen" if scoring["ties"] == "price" else "score"
        rows.sort(key=lambda row: (-int(row["total"]), -row[first], row["position"]))
    return [row | {"rank": rank} for rank, row in enumerate(rows, start=1)]


def _gains(prices: list[int], way: str, start: int) -> tuple[list[int], int]:
    """What of each price counts, and of what: a share of the best price, or of the way from the
    start price to the best one; when nobody went beyond the start, all have the full points."""
    best = max(prices, default=0)
    if way == "share_of_best":
        return prices, best
    if best == start:
        return [1] * len(prices), 1
    return [price - start for price in prices], best - start


def digest_of(terms: dict[str, Any]) -> str:
    """SHA-256 of announced terms: their JSON in UTF-8, keys sorted, without blanks."""
    said = json.dumps(terms, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(said.encode()).hexdigest()


def _ranking_faults(record: dict[str, Any]) -> list[str]:
    """The order is that of the announced formula, over the bids that count."""
    ranking = record["ranking"]
    scoring, terms, left = ranking["scoring"], ranking["terms"], set(ranking["left"])
    found = []
    if terms is not None and digest_of(terms) != ranking["sha256"]:
        found.append("the announced terms are not what their digest names")
    if terms is not None and (terms["scoring"], terms["start_price"]) != (scoring, record["least"]):
        found.append("the formula or the start price is not the announced one")
    counted = [
        {name: bid[name] for name in ("entry_id", "label", "position")}
        | {
            "price_fen": bid["content"]["price_fen"],
            "score": ranking["scores"].get(bid["entry_id"]),
        }
        for bid in record["bids"]
        if bid["fault"] is None and bid["entry_id"] not in left
    ]
    if scoring and any(
        type(bid["score"]) is not int or not scoring["least_score"] <= bid["score"] <= FULL
        for bid in counted
    ):
        return [*found, "a bid counts without a score, or below the least score"]
    if ranked(scoring, record["least"], counted) != ranking["rows"]:
        found.append("the order, or a step of the sum, is not that of the formula")
    return found


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
    except NotSealed:
        return [] if bid["content"] is None else [f"{where}: opens to nothing"]
    if bid["content"] != content:
        return [f"{where}: opens to something else than is said"]
    price, text = content.get("price_fen"), content.get("text")
    most = record.get("most") or 10**15
    counts = type(price) is int and record["least"] <= price <= most
    if envelope == "proposal":
        counts = counts and is_readable(text)
    if envelope != "technical" and counts != (bid["fault"] is None):
        return [f"{where}: is counted, or not, against the rule"]
    return []


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _half(share: bytes, which: int) -> bytes:
    return share[which * KEY : (which + 1) * KEY]


def main(arguments: Sequence[str]) -> int:
    """The command line; what is to be sent goes to standard output as JSON."""
    match list(arguments):
        case ["key"]:
            private, public = (b64encode(half).decode() for half in new_key())
            print(json.dumps({"private_key": private, "public_key": public}))
        case ["seal", opening, entry, content]:
            said = json.loads(Path(opening).read_text())
            place = place_of(said["id"], said["envelope"], entry)
            given = json.loads(content)
            key = b64decode(said["public_key"])
            sealed = seal(key, place, given, SIZES[said["envelope"]])
            bid = {"sealed": b64encode(sealed).decode(), "commitment": commitment_of(sealed)}
            print(json.dumps({"entry_id": entry, **bid}))
        case ["share", opening, side, key]:
            said = json.loads(Path(opening).read_text())
            sealed = b64decode(said["shares"][side])
            place = place_of(said["id"], "share", side)
            share = unseal(
                b64decode(json.loads(Path(key).read_text())["private_key"]), place, sealed
            )
            print(json.dumps({"side": side, "share": share["share"]}))
        case ["check", record]:
            faults = violations(json.loads(Path(record).read_text()))
            print("\n".join(faults) or "sound")
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

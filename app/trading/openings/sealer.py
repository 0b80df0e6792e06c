"""Seals bids, opens custodians' shares and checks what was opened. One file; needs `cryptography`.

    python sealer.py key                               a custodian's keys, and what to register
    python sealer.py seal OPENING.json ENTRY CONTENT   a bid, from what GET /openings/{id} answered
    python sealer.py share SHARES.json KEY.json [NOW]  after the deadline, a custodian's shares of
                                                       what GET /openings/{id}/sealed-shares gave;
                                                       NOW is a rehearsal's clock
    python sealer.py check RECORD.json [--receipt R.json]… [--head OPENING.json] [--keys KEYS.json]
                                                       GET /openings/{id}/record, checked offline;
                                                       `checker.py` and what it names lie beside it

Every envelope has a key of its own. It is split so that any two of three custodians give it and one
says nothing; each share is sealed to its custodian by HPKE (RFC 9180: X25519, HKDF-SHA256,
AES-256-GCM), the padded content by AES-256-GCM. Nobody else ever holds a key that opens anything.
The digests of all three shares stand in the envelope and follow from its key: a false share shows
who gave it, and an envelope opens to the same whichever two come, or to nothing.
"""

import hmac
import importlib
import json
import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
SIZES = {"price": 1_024, "technical": 16_384, "proposal": 16_384}  # bytes of every content
SIDES = ("owner", "notary", "witness")
KEY, SALT, DEPTH = 32, 16, 8
WRAPPED = 2 * KEY + 48  # bytes of a sealed share: HPKE's sender and tag, and the share
FIRST = KEY + SALT + KEY  # bytes before the shares
HEAD = FIRST + len(SIDES) * (KEY + WRAPPED)  # bytes before the content
OVERHEAD = HEAD + 16  # and the tag of the content
ONCE = bytes(12)  # the nonce of a key that seals one content


class NotSealed(ValueError):
    """The bytes were not sealed for this place, or are broken."""


def canonical(value: Any) -> bytes:
    """What is signed and digested: JSON in UTF-8, keys sorted, without blanks."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def place_of(opening: str, envelope: str, entry: str) -> bytes:
    """What a sealed bid is bound to: it cannot be handed in for another entry."""
    return f"zhengzhou sealed bid 2|{opening}|{envelope}|{entry}".encode()


def place_of_share(opening: str, envelope: str, side: str, tag: str) -> bytes:
    """What a share is bound to; a custodian learns no entry from it."""
    return f"zhengzhou share 2|{opening}|{envelope}|{side}|{tag}".encode()


def tag_of(place: bytes, sealed: bytes) -> str:
    """What an envelope is called to custodians."""
    return sha256(place + sealed[KEY : KEY + SALT]).hexdigest()


def is_for(place: bytes, sealed: bytes) -> bool:
    """Whether its bidder sealed it for this place."""
    return sealed[KEY + SALT : FIRST].hex() == tag_of(place, sealed)


def announced_in(sealed: bytes) -> str:
    """The announcement that its bidder had before it when it sealed."""
    return sealed[:KEY].hex()


def wrapped_for(sealed: bytes, side: str) -> tuple[str, bytes]:
    """(digest of the share, the share as it is sealed to this custodian)."""
    at = FIRST + SIDES.index(side) * (KEY + WRAPPED)
    return sealed[at : at + KEY].hex(), sealed[at + KEY : at + KEY + WRAPPED]


def commitment_of(sealed: bytes) -> str:
    """What the receipt names."""
    return sha256(sealed).hexdigest()


def shares_of(key: bytes) -> dict[str, bytes]:
    """Three shares, any two of which give the key and one of which says nothing: for every pair of
    custodians a pad of its own, which follows from the key."""
    ab, ac, bc = (hmac.digest(key, b"pad of " + pair, "sha256") for pair in (b"01", b"02", b"12"))
    shares = (ab + ac, _xor(key, ab) + bc, _xor(key, ac) + _xor(key, bc))
    return dict(zip(SIDES, shares, strict=True))


def join(shares: dict[str, bytes]) -> bytes:
    """The key of two shares or more. Raises NotSealed."""
    given = sorted((SIDES.index(side), share) for side, share in shares.items())[:2]
    if len(given) < 2 or any(len(share) != 2 * KEY for _, share in given):
        raise NotSealed
    (i, one), (j, other) = given
    at, of = {(0, 1): (0, 0), (0, 2): (KEY, 0), (1, 2): (KEY, KEY)}[i, j]
    return _xor(one[at : at + KEY], other[of : of + KEY])


def seal(opening: dict[str, Any], entry: str, content: dict[str, Any]) -> bytes:
    """A bid as it is handed in; `opening` is what GET /openings/{id} answered. Raises ValueError
    when the content is too long."""
    plain, size = canonical(content), SIZES[opening["envelope"]]
    if len(plain) > size:
        raise ValueError(f"the content is longer than {size} bytes")
    place = place_of(opening["id"], opening["envelope"], entry)
    announced, key = opening["announcement"], token_bytes(KEY)
    head = bytes.fromhex(announced["link"]) + token_bytes(SALT)
    tag = tag_of(place, head)
    head += bytes.fromhex(tag)
    for side, share in shares_of(key).items():
        custodian = b64decode(announced["body"]["custodians"][side]["key"])
        bound = place_of_share(opening["id"], opening["envelope"], side, tag)
        wrapped = SUITE.encrypt(share, X25519PublicKey.from_public_bytes(custodian), bound)
        head += sha256(share).digest() + wrapped
    return head + AESGCM(key).encrypt(ONCE, plain.ljust(size), place + head)


def unseal(shares: dict[str, bytes], place: bytes, sealed: bytes) -> dict[str, Any]:
    """The content again, of two shares that are those of the envelope. Raises NotSealed."""
    key = join(shares)
    for side, share in shares_of(key).items():
        if wrapped_for(sealed, side)[0] != sha256(share).hexdigest():
            raise NotSealed
    try:
        content = json.loads(AESGCM(key).decrypt(ONCE, sealed[HEAD:], place + sealed[:HEAD]))
        is_plain = isinstance(content, dict) and is_plain_json(content, DEPTH)
    except (InvalidTag, ValueError, TypeError, RecursionError):
        raise NotSealed from None
    if not is_plain:
        raise NotSealed
    return dict(content)


def is_plain_json(value: Any, depth: int) -> bool:
    """What every reader of JSON keeps as it is: no U+0000, no halves of characters, no huge
    numbers, nothing nested without end."""
    if depth == 0:
        return False
    if isinstance(value, str):
        return "\x00" not in value and not any(0xD800 <= ord(c) < 0xE000 for c in value)
    if isinstance(value, dict):
        pairs = (part for pair in value.items() for part in pair)
        return all(is_plain_json(part, depth - 1) for part in pairs)
    if isinstance(value, list):
        return all(is_plain_json(part, depth - 1) for part in value)
    if isinstance(value, float):
        return value == value and abs(value) != float("inf")
    return value is None or abs(value) < 2**53


def new_keys() -> dict[str, Any]:
    """A custodian's key file; what is under `register` is to be registered, the rest stays."""
    sealing, signing = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    key, signer = (_text(half.public_key().public_bytes_raw()) for half in (sealing, signing))
    signature = _text(signing.sign(statement_of_keys(key, signer)))
    return {
        "private_key": _text(sealing.private_bytes_raw()),
        "private_signing_key": _text(signing.private_bytes_raw()),
        "register": {"key": key, "signing_key": signer, "signature": signature},
    }


def statement_of_keys(key: str, signing_key: str) -> bytes:
    """What a custodian signs of its keys, in base64."""
    return canonical({"purpose": "zhengzhou custodian", "key": key, "signing_key": signing_key})


def statement_of_shares(
    opening: str, side: str, link: str, shares: dict[str, str | None]
) -> dict[str, Any]:
    """What a custodian signs of an opening: the log as it was closed, and what it could open."""
    missing = sorted(tag for tag, share in shares.items() if share is None)
    return {
        "purpose": "zhengzhou shares",
        "opening": opening,
        "side": side,
        "link": link,
        "missing": missing,
        "shares_sha256": sha256(canonical(shares)).hexdigest(),
    }


def message_of(link: str, body_sha256: str) -> bytes:
    """What the market signs of a link of an opening's log."""
    return f"zhengzhou link|{link}|{body_sha256}".encode()


def is_signed(key: str, signature: str, message: bytes) -> bool:
    """Whether this is the signature by an Ed25519 key; all in base64."""
    try:
        public = Ed25519PublicKey.from_public_bytes(b64decode(key, validate=True))
        public.verify(b64decode(signature, validate=True), message)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def is_attested(said: dict[str, Any], key: str) -> bool:
    """Whether the market's key signed this receipt, head or announcement."""
    digest = sha256(canonical(said["body"])).hexdigest() if "body" in said else said["body_sha256"]
    return is_signed(key, said["signature"], message_of(said["link"], digest))


def is_custodians(custodian: dict[str, Any]) -> bool:
    """Whether this custodian signed its key."""
    statement = statement_of_keys(custodian["key"], custodian["signing_key"])
    return is_signed(custodian["signing_key"], custodian["signature"], statement)


def require_announced(opening: dict[str, Any]) -> None:
    """Raises ValueError when the announcement is not signed, or a custodian's key is not."""
    said = opening["announcement"]
    if said["body"]["opening"] != opening["id"] or said["body"]["envelope"] != opening["envelope"]:
        raise ValueError("the announcement is of another opening")
    if not is_attested(said, said["body"]["receipt_key"]):
        raise ValueError("the market did not sign this announcement")
    for side, custodian in said["body"]["custodians"].items():
        if custodian["signing_key"] and not is_custodians(custodian):
            raise ValueError(f"the {side} did not sign this key")


def give(given: dict[str, Any], keys: dict[str, Any], now: datetime) -> dict[str, Any]:
    """What a custodian hands in: each share that opens and is what its envelope says, else null,
    and its signature of the log as it was closed. Raises ValueError when its key opens none, or
    when by its own clock collection is not over, whatever the market says."""
    private = X25519PrivateKey.from_private_bytes(b64decode(keys["private_key"]))
    require_announced({**given, "id": given["opening"]})
    if now < datetime.fromisoformat(until := given["announcement"]["body"]["until"]):
        raise ValueError(f"collection is not over before {until}")
    shares: dict[str, str | None] = {}
    for one in given["shares"]:
        bound = place_of_share(given["opening"], given["envelope"], given["side"], one["tag"])
        try:
            share = SUITE.decrypt(b64decode(one["sealed"]), private, bound)
        except (InvalidTag, ValueError):
            share = b""
        is_right = sha256(share).hexdigest() == one["digest"]
        shares[one["tag"]] = _text(share) if is_right else None
    if shares and not any(shares.values()):
        raise ValueError("this key opens none of the shares")
    link = given["last"]["link"]
    said = statement_of_shares(given["opening"], given["side"], link, shares)
    rows = [{"tag": tag, "share": share} for tag, share in shares.items()]
    signed = None
    if "private_signing_key" in keys:
        signer = Ed25519PrivateKey.from_private_bytes(b64decode(keys["private_signing_key"]))
        signed = _text(signer.sign(canonical(said)))
    return {"side": given["side"], "shares": rows, "link": link, "signature": signed}


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def main(arguments: Sequence[str]) -> int:
    """The command line; what is to be sent goes to standard output as JSON."""
    match list(arguments):
        case ["key"]:
            print(json.dumps(new_keys()))
        case ["seal", path, entry, content]:
            opening = json.loads(Path(path).read_text())
            require_announced(opening)
            sealed = seal(opening, entry, json.loads(content))
            said = {"sealed": _text(sealed), "commitment": commitment_of(sealed)}
            print(json.dumps({"entry_id": entry, **said}))
        case ["share", path, key, *now]:
            at = datetime.fromisoformat(now[0]) if now else datetime.now(UTC)
            given, keys = (json.loads(Path(file).read_text()) for file in (path, key))
            print(json.dumps(give(given, keys, at)))
        case ["check", record, *options]:
            if not __package__:
                sys.path.insert(0, str(Path(__file__).parent))
            checker = importlib.import_module(
                f"{__package__}.checker" if __package__ else "checker"
            )
            return int(checker.main([record, *options]))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

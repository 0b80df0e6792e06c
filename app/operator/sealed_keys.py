"""The keys of a backup, apart from it and sealed by a passphrase: either alone opens nothing."""

import json
import os
from base64 import b64decode, b64encode
from pathlib import Path
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

SALT, NONCE, KEY = 16, 12, 32  # bytes
COST, BLOCKS, LANES = 2**15, 8, 1  # scrypt as RFC 7914 and OWASP advise: 32 MiB
PLACE = b"market backup keys 1"


class PassphraseWrong(RuntimeError):
    """The passphrase does not open the file, or the file is not what was written."""


def write(file: Path, keys: dict[str, str], passphrase: str) -> None:
    """Keep `keys` (name → text) sealed; the file is new and for its owner alone (0600)."""
    salt, nonce = token_bytes(SALT), token_bytes(NONCE)
    body = AESGCM(_key(passphrase, salt)).encrypt(nonce, json.dumps(keys).encode(), PLACE)
    said = {"format": 1, "scrypt": [COST, BLOCKS, LANES]} | {
        name: b64encode(value).decode()
        for name, value in (("salt", salt), ("nonce", nonce), ("body", body))
    }
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        json.dump(said, out)


def read(file: Path, passphrase: str) -> dict[str, str]:
    """The keys again. Raises PassphraseWrong, OSError."""
    try:
        said = json.loads(file.read_text())
        salt, nonce, body = (b64decode(said[name]) for name in ("salt", "nonce", "body"))
        plain = AESGCM(_key(passphrase, salt)).decrypt(nonce, body, PLACE)
    except (InvalidTag, KeyError, ValueError):
        raise PassphraseWrong(f"{file} does not open with this passphrase") from None
    found: dict[str, str] = json.loads(plain)
    return found


def _key(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=KEY, n=COST, r=BLOCKS, p=LANES).derive(passphrase.encode())

"""What a try to sign in costs when many failed before it: work that is bound to the password tried,
so that every other guess is worked for anew, and none is remembered. Pure.

A client finds a `proof` (printable, at most 40 characters) for which

    SHA-256(challenge ":" hex(SHA-256(password)) ":" proof)

begins with `bits` zero bits (after Hashcash, Back 2002): a second for a person at MOST_BITS, and a
second again for each other guess.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from itertools import count

LEAST_BITS, MOST_BITS = 12, 20
V6_PREFIX = 64  # a household has that many addresses of its own


@dataclass(frozen=True)
class Limit:
    """Failures that are forgotten after `window`: `free` cost nothing, then every `step` more
    doubles the work; at `most` nobody unknown guesses on."""

    window: timedelta
    free: int
    step: int
    most: int | None = None

    def bits_after(self, failures: int) -> int:
        """What the next try costs; 0 is nothing."""
        if failures < self.free:
            return 0
        return min(MOST_BITS, LEAST_BITS + (failures - self.free) // self.step)


QUARTER, DAY = timedelta(minutes=15), timedelta(days=1)
OF_PAIR = Limit(QUARTER, free=10, step=3)  # one login from one address
OF_ADDRESS = Limit(QUARTER, free=100, step=50)  # a campus that mistypes is not a guesser
OF_LOGIN = Limit(DAY, free=100, step=100, most=1_000)  # from everywhere but its own devices
OF_DEVICE = Limit(DAY, free=20, step=1, most=20)  # then it is as unknown as any other
OF_CODE = Limit(DAY, free=10, step=1, most=10)  # of the authenticator, after the right password


def network_of(address: str) -> str:
    """The address as it is counted: of IPv6 the network a household has."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv6Address):
        return f"{int(found) >> (128 - V6_PREFIX):x}::"
    return address


def is_proven(challenge: str, password: str, proof: str | None, bits: int) -> bool:
    """Whether the work was done."""
    return proof is not None and _zero_bits(challenge, _digest(password), proof) >= bits


def solve(challenge: str, password: str, bits: int) -> str:
    """A proof, as clients find it."""
    digest = _digest(password)
    tries: Iterator[str] = (format(n, "x") for n in count())
    return next(proof for proof in tries if _zero_bits(challenge, digest, proof) >= bits)


def _zero_bits(challenge: str, digest: str, proof: str) -> int:
    found = sha256(f"{challenge}:{digest}:{proof}".encode()).digest()
    return 256 - int.from_bytes(found, "big").bit_length()


def _digest(password: str) -> str:
    return sha256(password.encode()).hexdigest()

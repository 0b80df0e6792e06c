"""Passwords as argon2id keeps them."""

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import Argon2Error, InvalidHashError

_hasher = PasswordHasher(memory_cost=19_456, time_cost=2, parallelism=1)  # OWASP; 39 ms here
_nobody = _hasher.hash("timing of an unknown login equals that of a known one")
COSTS = ("memory_cost", "time_cost", "version")


def hashed(password: str) -> str:
    return _hasher.hash(password)


def is_right(stored: str | None, password: str) -> bool:
    """False for an unknown login (None), after the same time."""
    try:
        return _hasher.verify(stored or _nobody, password)
    except (Argon2Error, InvalidHashError):
        return False


def is_cheap(stored: str) -> bool:
    """Whether it was made when guessing cost less than it does now: it is renewed at sign-in."""
    then, now = extract_parameters(stored), extract_parameters(_nobody)
    return any(getattr(then, cost) < getattr(now, cost) for cost in COSTS)

"""How often somebody tries to sign in, and what the next try costs. Counted in PostgreSQL: without
it nobody signs in at all, so it holds whatever else is down, over all processes.

Failures are counted for the login and the address together, for the address, and for the login from
everywhere; a device that somebody signed in on before is counted for itself. So a rival who guesses
makes guessing dear, and neither locks its target out nor a campus behind one address. A login that
nobody has is counted alike.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from hashlib import sha256
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import delete, func, select

from app.core import policy
from app.core.db import command, db, envelope, step
from app.core.sealing import keyed_digest
from app.parties.people.models import User
from app.parties.sessions.models import KnownDevice, SignInAttempt
from app.parties.sessions.puzzles import (
    OF_ADDRESS,
    OF_CODE,
    OF_DEVICE,
    OF_LOGIN,
    OF_PAIR,
    QUARTER,
    Limit,
    is_proven,
    network_of,
)
from app.parties.sessions.rules import TooManyAttempts, TooManyCodes

P = ParamSpec("P")
R = TypeVar("R")
ACTS, FROM_ADDRESS = Limit(QUARTER, 10, 1), Limit(QUARTER, 100, 1)  # beside signing in
DEVICE_DAYS = "retention.device_days"


@dataclass(frozen=True)
class Try:
    """One try to sign in, as it is counted."""

    login: str
    address: str
    device: str | None  # what was given when somebody signed in on it
    proof: str | None
    has_code: bool

    @property
    def pair(self) -> bytes:
        return _digest("pair", f"{self.login.lower()}\x00{network_of(self.address)}")


@dataclass(frozen=True)
class Counted:
    """How the try is looked at."""

    is_known: bool  # on a device of this login
    is_held: bool  # too many strangers tried: the second factor comes before the password


def apart(once: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """A command that is committed whatever becomes of the request: its answer is not rendered from
    it."""
    token = envelope.set(None)
    try:
        return once(*args, **kwargs)
    finally:
        envelope.reset(token)


@command
def count_try(made: Try, password: str) -> Counted:
    """Count one before it is known how it ends. Raises TooManyAttempts, with what it would cost and
    the seconds after which it is free."""
    if made.device is not None and _is_known(made.login, made.device):
        about = _of_device(made.device)
        _hold([about])
        if _failures(about, OF_DEVICE)[0] < OF_DEVICE.free:
            db.session.add(SignInAttempt(about=about, source=about))
            return Counted(is_known=True, is_held=False)
    limits = {
        made.pair: OF_PAIR,
        _digest("login", made.login.lower()): OF_LOGIN,
        _digest("from", network_of(made.address)): OF_ADDRESS,
    }
    _hold(limits)
    found = {about: (*_failures(about, limit), limit) for about, limit in limits.items()}
    bits = max(limit.bits_after(failures) for failures, _, limit in found.values())
    is_held = any(limit.most and failures >= limit.most for failures, _, limit in found.values())
    challenge = _challenge(made)
    if (is_held and not made.has_code) or (
        bits and not is_proven(challenge, password, made.proof, bits)
    ):
        waits = max(wait for n, wait, limit in found.values() if limit.bits_after(n))
        puzzle = {} if is_held and not made.has_code else {"challenge": challenge, "bits": bits}
        raise TooManyAttempts(retry_after=waits, **puzzle)
    for about in limits:
        db.session.add(SignInAttempt(about=about, source=made.pair))
    return Counted(is_known=False, is_held=is_held)


@step
def forget_try(made: Try) -> None:
    """It was the right person; what others tried stays counted."""
    sources = [made.pair] + ([_of_device(made.device)] if made.device else [])
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.source.in_(sources)))


@step
def require_code_tries_left(made: Try, is_known: bool) -> None:
    """A step, under the lock of the user's row; codes are guessed by who has the password. Raises
    TooManyCodes."""
    failures, wait = _failures(_of_code(made, is_known), OF_CODE)
    if failures >= OF_CODE.free:
        raise TooManyCodes(retry_after=wait)


@step
def count_wrong_code(made: Try, is_known: bool) -> None:
    """The password was right, the code was not."""
    db.session.add(SignInAttempt(about=_of_code(made, is_known), source=b""))


@step
def forget_codes(made: Try, is_known: bool) -> None:
    """It was the right one."""
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.about == _of_code(made, is_known)))


@step
def require_proofs_left(user_id: UUID) -> None:
    """Codes that are proven within a session are counted
    apart, so that whoever has the password alone does not spend them. Raises TooManyCodes."""
    failures, wait = _failures(_of_proof(user_id), OF_CODE)
    if failures >= OF_CODE.free:
        raise TooManyCodes(retry_after=wait)


@step
def count_wrong_proof(user_id: UUID) -> None:
    """The session was right, the code was not."""
    db.session.add(SignInAttempt(about=_of_proof(user_id), source=b""))


@step
def forget_proofs(user_id: UUID) -> None:
    """It was the right one."""
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.about == _of_proof(user_id)))


def count_attempt(what: str, address: str) -> None:
    """Count one act that asks for a password again, or opens an account, in a transaction of its
    own. Raises TooManyAttempts, with the seconds to wait."""
    apart(_count_act, what, address)


@command
def _count_act(what: str, address: str) -> None:
    limits = {_digest("act", what.lower()): ACTS, _digest("act from", address): FROM_ADDRESS}
    _hold(limits)
    for about, limit in limits.items():
        failures, wait = _failures(about, limit)
        if failures >= limit.free:
            raise TooManyAttempts(retry_after=wait)
        db.session.add(SignInAttempt(about=about, source=about))


def counts_attempts(function: Callable[P, R]) -> Callable[P, R]:
    """A command of somebody signed in whose every try is counted first, wherever they are."""
    once = command(function)

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        actor: Any = args[0]
        count_attempt(str(actor.user_id), str(actor.user_id))
        return once(*args, **kwargs)

    return run


@step
def forget_attempts(what: str) -> None:
    """It was the right person after all."""
    about = _digest("act", what.lower())
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.about == about))


def _failures(about: bytes, limit: Limit) -> tuple[int, int]:
    """How many within the window, and the seconds until the first of them is forgotten."""
    since = func.clock_timestamp() - limit.window
    db.session.execute(
        delete(SignInAttempt).where(SignInAttempt.about == about, SignInAttempt.at <= since)
    )
    left = func.min(SignInAttempt.at) + limit.window - func.clock_timestamp()
    found = db.session.execute(
        select(func.count(), func.extract("epoch", left)).where(SignInAttempt.about == about)
    ).one()
    return found[0], max(1, int(found[1] or 0))


def _hold(abouts: Any) -> None:
    """One at a time for each, in one order: two processes never both take the last free try."""
    for about in sorted(abouts):
        db.session.execute(select(func.pg_advisory_xact_lock(func.hashtext(about.hex()))))


def _is_known(login: str, device: str) -> bool:
    days = policy.value(policy.freeze(DEVICE_DAYS), DEVICE_DAYS)
    since = func.clock_timestamp() - timedelta(days=days)
    found = (
        select(KnownDevice.hash)
        .join(User, User.id == KnownDevice.user_id)
        .where(
            User.login == login,
            KnownDevice.hash == device_hash(device),
            KnownDevice.used_at > since,
        )
    )
    return db.session.scalar(found) is not None


def device_hash(device: str) -> bytes:
    """Devices have 256 random bits, so a plain digest is enough to store them by."""
    return sha256(device.encode()).digest()


def _challenge(made: Try) -> str:
    """Of this login from this address, today; so that no work is kept for later."""
    day = db.session.scalar(select(func.to_char(func.clock_timestamp(), "YYYY-MM-DD")))
    return keyed_digest(b"sign-in\x00" + made.pair + str(day).encode()).hex()[:32]


def _of_device(device: str) -> bytes:
    return _digest("device", device)


def _of_code(made: Try, is_known: bool) -> bytes:
    """A known device counts for itself, so that whoever stole a password cannot lock it out."""
    own = f"\x00{made.device}" if is_known else ""
    return _digest("code", made.login.lower() + own)


def _of_proof(user_id: UUID) -> bytes:
    return _digest("proof", str(user_id))


def _digest(kind: str, text: str) -> bytes:
    return sha256(f"{kind}\x00{text}".encode()).digest()[:16]

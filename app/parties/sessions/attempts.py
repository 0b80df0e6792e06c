"""How often somebody tries to sign in. Counted in PostgreSQL: without it nobody signs in at all, so
the limit holds whatever else is down."""

from datetime import timedelta
from hashlib import sha256

from sqlalchemy import delete, func, select

from app.core.db import command, db, envelope
from app.parties.sessions.models import SignInAttempt
from app.parties.sessions.rules import TooManyAttempts

WINDOW = timedelta(minutes=15)
OF_LOGIN, OF_ADDRESS = 10, 100  # attempts within the window


def count_attempt(login: str, address: str) -> None:
    """Count one, in a transaction of its own, so that a refused one stays counted.

    Raises TooManyAttempts, with the seconds to wait.
    """
    token = envelope.set(None)  # it is not this what the request's answer is rendered from
    try:
        _count(login, address)
    finally:
        envelope.reset(token)


@command
def _count(login: str, address: str) -> None:
    kinds = ((_digest("login", login.lower()), OF_LOGIN), (_digest("from", address), OF_ADDRESS))
    for about, most in sorted(kinds):
        db.session.execute(select(func.pg_advisory_xact_lock(func.hashtext(about.hex()))))
        since = func.clock_timestamp() - WINDOW
        old = SignInAttempt.about == about, SignInAttempt.at <= since
        db.session.execute(delete(SignInAttempt).where(*old))
        found = db.session.execute(
            select(
                func.count(),
                func.extract("epoch", func.min(SignInAttempt.at) + WINDOW - func.clock_timestamp()),
            ).where(SignInAttempt.about == about)
        ).one()
        if found[0] >= most:
            raise TooManyAttempts(retry_after=max(1, int(found[1])))
        db.session.add(SignInAttempt(about=about))
        db.session.flush()


def forget_attempts(login: str) -> None:
    """A step: it was the right person after all."""
    about = _digest("login", login.lower())
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.about == about))


def _digest(kind: str, text: str) -> bytes:
    return sha256(f"{kind}\x00{text}".encode()).digest()[:16]

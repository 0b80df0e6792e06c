"""How often somebody tries to sign in. Counted in PostgreSQL: without it nobody signs in at all, so
the limit holds whatever else is down."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from hashlib import sha256
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import delete, func, select

from app.core.db import command, db, envelope
from app.parties.sessions.models import SignInAttempt
from app.parties.sessions.rules import TooManyAttempts

P = ParamSpec("P")
R = TypeVar("R")
About = Callable[[Any, dict[str, Any]], tuple[str, str]]
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


def counts_attempts(about: About) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A command whose every try is counted first, for what `about` makes of its arguments."""

    def declare(function: Callable[P, R]) -> Callable[P, R]:
        once = command(function)

        @wraps(function)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            count_attempt(*about(args[0], kwargs))
            return once(*args, **kwargs)

        return run

    return declare


def of_me(actor: Any, given: dict[str, Any]) -> tuple[str, str]:
    """Of whoever is signed in, wherever they are."""
    return str(actor.user_id), str(actor.user_id)


def of_login(actor: Any, given: dict[str, Any]) -> tuple[str, str]:
    """Of the login that is tried, and of the address it is tried from."""
    return given["login"], given["address"]


def forget_attempts(login: str) -> None:
    """A step: it was the right person after all."""
    about = _digest("login", login.lower())
    db.session.execute(delete(SignInAttempt).where(SignInAttempt.about == about))


def _digest(kind: str, text: str) -> bytes:
    return sha256(f"{kind}\x00{text}".encode()).digest()[:16]

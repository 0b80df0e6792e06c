"""Authenticators (RFC 6238): enrolled by their owner, reset by four eyes."""

import secrets
from base64 import b32decode, b32encode
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.core.sealing import SealBroken, seal, unseal
from app.parties.people import passwords
from app.parties.people.models import User
from app.parties.sessions import devices
from app.parties.sessions.attempts import counts_attempts, forget_attempts
from app.parties.sessions.models import AccessToken
from app.parties.sessions.rules import (
    SecondFactorEnrolled,
    SecondFactorNotBegun,
    SecondFactorUnreadable,
    SignInRefused,
    accepted_step,
)
from app.parties.sessions.standing import end_all, hash_of, me

SECRET = 20  # bytes, RFC 4226 §4
PLACE = ("users", "totp_secret")


@counts_attempts
def begin_second_factor(actor: Actor, *, password: str) -> dict[str, Any]:
    """A new secret for an authenticator, shown once; it counts when it is confirmed.

    Raises SignInRefused, SecondFactorEnrolled, TooManyAttempts.
    """
    user = me(actor)
    if not passwords.is_right(user.password_hash, password):
        raise SignInRefused()
    if user.totp_confirmed_at is not None:
        raise SecondFactorEnrolled()
    secret = b32encode(secrets.token_bytes(SECRET)).decode()
    user.totp_secret, user.totp_step = seal(secret, *PLACE, user.id), None
    forget_attempts(str(user.id))
    events.record("user.second_factor_begun", user.id, actor)
    uri = f"otpauth://totp/{quote('郑州技术交易市场')}:{quote(user.login)}?secret={secret}"
    return {"secret": secret, "uri": f"{uri}&issuer={quote('郑州技术交易市场')}"}


@command
def confirm_second_factor(actor: Actor, *, code: str, token: str) -> dict[str, Any]:
    """Prove that the authenticator works; the session of `token` has its second factor now.

    Raises SecondFactorNotBegun, SecondFactorEnrolled, CodeRefused.
    """
    user = me(actor)
    if user.totp_confirmed_at is not None:
        raise SecondFactorEnrolled()
    if user.totp_secret is None:
        raise SecondFactorNotBegun()
    accept(user, code)
    user.totp_confirmed_at = clock.now()
    db.session.get_one(AccessToken, hash_of(token)).has_second_factor = True
    events.record("user.second_factor_enrolled", user.id, actor)
    return {"enrolled_at": user.totp_confirmed_at}


def reset_second_factor(actor: Actor, user_id: UUID) -> None:
    """A step of approvals: a lost authenticator is forgotten, and every session with it."""
    user = db.session.get(User, user_id, with_for_update=True)
    if user is None:
        raise NotFound()
    user.totp_secret = user.totp_step = user.totp_confirmed_at = None
    end_all(user_id)
    devices.forget(user_id)
    events.record("user.second_factor_reset", user_id, actor)


def accept(user: User, code: str) -> None:
    """A step: the code of now, once. Raises CodeRefused, and SecondFactorUnreadable when the key
    that sealed its secret is lost."""
    assert user.totp_secret is not None
    try:
        secret = b32decode(unseal(user.totp_secret, *PLACE, user.id))
    except SealBroken:
        raise SecondFactorUnreadable() from None
    user.totp_step = accepted_step(secret, code, _time_of_codes().timestamp(), user.totp_step)


def _time_of_codes() -> datetime:
    """The real time, which the owner's authenticator shows (RFC 6238); nothing else goes by it."""
    at: datetime | None = db.session.scalar(select(func.clock_timestamp()))
    assert at is not None
    return at

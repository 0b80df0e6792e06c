"""Authenticators (RFC 6238): enrolled by their owner, reset by four eyes."""

import secrets
from base64 import b32decode, b32encode
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import command, db, step
from app.core.errors import DomainError, NotFound
from app.core.sealing import SealBroken, seal, unseal
from app.parties.changes.steps import withdraw_all
from app.parties.people import passwords
from app.parties.people.holders import list_told
from app.parties.people.models import User
from app.parties.sessions import devices
from app.parties.sessions.attempts import (
    apart,
    count_wrong_proof,
    counts_attempts,
    forget_attempts,
    forget_proofs,
    require_proofs_left,
)
from app.parties.sessions.enrolments import enrol_or_ask, forget_asked
from app.parties.sessions.freshness import MINUTES
from app.parties.sessions.models import AccessToken
from app.parties.sessions.rules import (
    CodeRefused,
    SecondFactorElsewhere,
    SecondFactorEnrolled,
    SecondFactorNotBegun,
    SecondFactorUnreadable,
    SignInRefused,
    TooManyCodes,
    accepted_step,
)
from app.parties.sessions.standing import end_all, hash_of, me

SECRET = 20  # bytes, RFC 4226 §4
PLACE = ("users", "totp_secret")


@counts_attempts
def begin_second_factor(actor: Actor, *, password: str) -> dict[str, Any]:
    """A new secret for an authenticator, shown once; it counts when it is confirmed. One that waits
    to be let in is forgotten.

    Raises SignInRefused, SecondFactorEnrolled, TooManyAttempts.
    """
    user = me(actor)
    if not passwords.is_right(user.password_hash, password):
        raise SignInRefused()
    if user.totp_confirmed_at is not None:
        raise SecondFactorEnrolled()
    secret = b32encode(secrets.token_bytes(SECRET)).decode()
    user.totp_secret, user.totp_step = seal(secret, *PLACE, user.id), None
    forget_asked(user)
    forget_attempts(str(user.id))
    events.record("user.second_factor_begun", user.id, actor)
    uri = f"otpauth://totp/{quote('郑州技术交易市场')}:{quote(user.login)}?secret={secret}"
    return {"secret": secret, "uri": f"{uri}&issuer={quote('郑州技术交易市场')}"}


def confirm_second_factor(actor: Actor, *, code: str, token: str) -> dict[str, Any]:
    """Prove that the authenticator works. For whoever acts for an organisation with something to
    lose it then waits, `waits_until`, for a second person or its hours; else the session of `token`
    has its second factor now. Every code is counted.

    Raises SecondFactorNotBegun, SecondFactorEnrolled, CodeRefused, TooManyCodes,
    ChangeWaitsAlready.
    """
    return _answer(apart(_confirm, actor, code, token))


@command
def _confirm(actor: Actor, code: str, token: str) -> dict[str, Any] | DomainError:
    user = me(actor)
    if user.totp_confirmed_at is not None:
        raise SecondFactorEnrolled()
    if user.totp_secret is None:
        raise SecondFactorNotBegun()
    if refusal := _judge(user, code):
        return refusal
    if (change := enrol_or_ask(actor, user)) is not None:
        return {"enrolled_at": None, "waits_until": change.due_at}
    session = db.session.get_one(AccessToken, hash_of(token))
    session.has_second_factor, session.proven_at = True, clock.now()
    return {"enrolled_at": user.totp_confirmed_at, "waits_until": None}


def prove(actor: Actor, *, code: str, token: str) -> dict[str, Any]:
    """A fresh code in a session that was opened with one: what moves money asks for it. Every code
    is counted, and accepted once.

    Raises KeyIsNobody, SecondFactorNotBegun, SecondFactorElsewhere, CodeRefused, TooManyCodes,
    SecondFactorUnreadable.
    """
    return _answer(apart(_prove, actor, code, token))


@command
def _prove(actor: Actor, code: str, token: str) -> dict[str, Any] | DomainError:
    user = me(actor)
    if user.totp_confirmed_at is None:
        raise SecondFactorNotBegun()
    session = db.session.get_one(AccessToken, hash_of(token), with_for_update=True)
    if not session.has_second_factor:
        raise SecondFactorElsewhere()
    if refusal := _judge(user, code):
        return refusal
    session.proven_at = clock.now()
    events.record("user.code_proven", user.id, actor)
    minutes = policy.value(policy.freeze(MINUTES), MINUTES)
    return {"fresh_until": session.proven_at + timedelta(minutes=minutes)}


def _judge(user: User, code: str) -> DomainError | None:
    """Told, not raised, for what was wrong stays counted."""
    try:
        require_proofs_left(user.id)
        accept(user, code)
    except CodeRefused as refusal:
        count_wrong_proof(user.id)
        return refusal
    except (TooManyCodes, SecondFactorUnreadable) as refusal:
        return refusal
    forget_proofs(user.id)
    return None


def _answer(found: dict[str, Any] | DomainError) -> dict[str, Any]:
    if isinstance(found, DomainError):
        raise found
    return found


@step
def reset_second_factor(actor: Actor, user_id: UUID) -> None:
    """A lost authenticator is forgotten, and every session with it."""
    user = db.session.get(User, user_id, with_for_update=True)
    if user is None:
        raise NotFound()
    user.totp_secret = user.totp_step = user.totp_confirmed_at = None
    withdraw_all(user_id)
    end_all(user_id)
    devices.forget(user_id)
    told = [str(id) for id in list_told(user_id, None)]
    events.record("user.second_factor_reset", user_id, actor, told=told)


@step
def accept(user: User, code: str) -> None:
    """The code of now, once. Raises CodeRefused, and SecondFactorUnreadable when the key
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

"""Signing in and out, second factors, API keys."""

import secrets
from base64 import b32decode, b32encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.core.sealing import seal, unseal
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people import passwords
from app.parties.people.models import Membership, User
from app.parties.people.rules import needs_second_factor
from app.parties.people.workflow import ACTIVE
from app.parties.sessions.attempts import counts_attempts, forget_attempts, of_login, of_me
from app.parties.sessions.models import AccessToken, Kind
from app.parties.sessions.rules import (
    CodeRefused,
    KeyIsNobody,
    SecondFactorEnrolled,
    SecondFactorNotBegun,
    SecondFactorWanted,
    SignInRefused,
    accepted_step,
    key_may_hold,
)

PREFIX = {Kind.SESSION: "zt_", Kind.API_KEY: "zk_"}
SECRET = 20  # bytes, RFC 4226 §4
PLACE = ("users", "totp_secret")


@counts_attempts(of_login)
def sign_in(
    actor: Actor,
    *,
    login: str,
    password: str,
    code: str | None,
    organisation_id: UUID | None,
    hours: int,
    address: str,
) -> dict[str, Any]:
    """Exchange a password, and the code of the authenticator where one is enrolled, for a token.

    With several memberships `organisation_id` says for whom the user acts; without one they act
    for nobody yet. Raises SignInRefused, SecondFactorWanted, TooManyAttempts.
    """
    user = db.session.scalar(select(User).filter_by(login=login).with_for_update())
    is_right = passwords.is_right(user.password_hash if user else None, password)
    if not is_right or user is None or user.erased_at is not None:
        raise SignInRefused()
    membership = _membership(user.id, organisation_id)
    has_second = _second_factor_given(user, code)
    forget_attempts(login)
    return _opened(user, membership, has_second, hours)


@command
def act_for(actor: Actor, *, organisation_id: UUID, hours: int, token: str) -> dict[str, Any]:
    """Another token for another of my organisations, with the second factor that `token`, the
    present one, was opened with.

    Raises NotFound.
    """
    _is_a_person(actor)
    user = _me(actor)
    present = db.session.get_one(AccessToken, hash_of(token), with_for_update=True)
    try:
        membership = _membership(user.id, organisation_id)
    except SignInRefused:
        raise NotFound() from None
    if present.revoked_at is not None:
        raise NotFound()
    return _opened(user, membership, present.has_second_factor, hours, within=present)


@command
def sign_out(actor: Actor, token: str) -> None:
    """Revoke the token; it is refused from the next request on."""
    row = db.session.get(AccessToken, hash_of(token), with_for_update=True)
    if row is not None:
        _revoke(actor, row)


@command
def revoke_token(actor: Actor, token_id: UUID) -> None:
    """Revoke a session or an API key of mine. Raises NotFound."""
    _is_a_person(actor)
    query = select(AccessToken).filter_by(id=token_id, user_id=actor.user_id).with_for_update()
    row = db.session.scalar(query)
    if row is None or row.revoked_at is not None:
        raise NotFound()
    _revoke(actor, row)


@command
def make_key(actor: Actor, *, label: str, duties: Sequence[str], days: int) -> dict[str, Any]:
    """An API key that acts with some of my duties for the organisation I act for; shown once.

    Raises KeyMayNotHoldDuty, KeyIsNobody, NotFound.
    """
    assert actor.user_id is not None
    _is_a_person(actor)
    key_may_hold(duties, actor.duties)
    try:
        membership = _membership(actor.user_id, actor.organisation_id)
    except SignInRefused:
        raise NotFound() from None
    token, row = _token(Kind.API_KEY, actor.user_id, membership, timedelta(days=days))
    row.duties, row.label = list(duties), label
    db.session.flush()
    events.record("api_key.made", row.id, actor, duties=sorted(duties))
    return {"id": row.id, "token": token, "expires_at": row.expires_at, "duties": sorted(duties)}


@counts_attempts(of_me)
def change_password(actor: Actor, *, password: str, new_password: str, token: str) -> None:
    """Another password; every other session and key of mine ends.

    Raises SignInRefused, TooManyAttempts.
    """
    user = _me(actor)
    if not passwords.is_right(user.password_hash, password):
        raise SignInRefused()
    user.password_hash = passwords.hashed(new_password)
    live = select(AccessToken).filter_by(user_id=user.id, revoked_at=None)
    for row in db.session.scalars(live.where(AccessToken.hash != hash_of(token))):
        row.revoked_at = _clock()
    forget_attempts(str(user.id))
    events.record("user.password_changed", user.id, actor)


@counts_attempts(of_me)
def begin_second_factor(actor: Actor, *, password: str) -> dict[str, Any]:
    """A new secret for an authenticator, shown once; it counts when it is confirmed.

    Raises SignInRefused, SecondFactorEnrolled, TooManyAttempts.
    """
    user = _me(actor)
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
    user = _me(actor)
    if user.totp_confirmed_at is not None:
        raise SecondFactorEnrolled()
    if user.totp_secret is None:
        raise SecondFactorNotBegun()
    _accept(user, code)
    user.totp_confirmed_at = db.session.scalar(select(func.clock_timestamp()))
    db.session.get_one(AccessToken, hash_of(token)).has_second_factor = True
    events.record("user.second_factor_enrolled", user.id, actor)
    return {"enrolled_at": user.totp_confirmed_at}


def reset_second_factor(actor: Actor, user_id: UUID) -> None:
    """A step of approvals: a lost authenticator is forgotten, and every session with it."""
    user = db.session.get(User, user_id, with_for_update=True)
    if user is None:
        raise NotFound()
    user.totp_secret = user.totp_step = user.totp_confirmed_at = None
    live = select(AccessToken).filter_by(user_id=user_id, revoked_at=None)
    for row in db.session.scalars(live):
        row.revoked_at = _clock()
    events.record("user.second_factor_reset", user_id, actor)


def hash_of(token: str) -> bytes:
    """Tokens have 256 random bits, so a plain digest is enough to store them by."""
    return sha256(token.encode()).digest()


def _is_a_person(actor: Actor) -> None:
    if actor.key_id is not None:
        raise KeyIsNobody()


def _me(actor: Actor) -> User:
    _is_a_person(actor)
    query = select(User).filter_by(id=actor.user_id).with_for_update()
    return db.session.scalars(query.execution_options(populate_existing=True)).one()


def _membership(user_id: UUID, organisation_id: UUID | None) -> Membership | None:
    query = select(Membership).filter_by(user_id=user_id, state=ACTIVE)
    if organisation_id:
        query = query.filter_by(organisation_id=organisation_id)
    found = db.session.scalars(query.limit(2)).all()
    if len(found) > 1 or (organisation_id and not found):
        raise SignInRefused()
    return found[0] if found else None


def _second_factor_given(user: User, code: str | None) -> bool:
    if user.totp_confirmed_at is None:
        return False
    if code is None:
        raise SecondFactorWanted()
    try:
        _accept(user, code)
    except CodeRefused:
        raise SignInRefused() from None
    return True


def _accept(user: User, code: str) -> None:
    assert user.totp_secret is not None
    secret = b32decode(unseal(user.totp_secret, *PLACE, user.id))
    user.totp_step = accepted_step(secret, code, _clock().timestamp(), user.totp_step)


def _opened(
    user: User,
    membership: Membership | None,
    has_second: bool,
    hours: int,
    within: AccessToken | None = None,
) -> dict[str, Any]:
    token, row = _token(Kind.SESSION, user.id, membership, timedelta(hours=hours))
    row.has_second_factor = has_second
    if within is not None:  # no session outlives the one it was opened from
        row.opened_by = within.id
        row.expires_at = min(row.expires_at, within.expires_at)
    organisation_id = membership.organisation_id if membership else None
    duties = sorted({d.duty for d in membership.duties_at(clock.now())}) if membership else []
    is_venue = (
        bool(organisation_id)
        and db.session.scalar(select(Organisation.kind).filter_by(id=organisation_id)) == OPERATOR
    )
    events.record("user.signed_in", user.id, Actor(user.id, organisation_id))
    return {
        "token": token,
        "expires_at": row.expires_at,
        "user_id": user.id,
        "organisation_id": organisation_id,
        "duties": duties,
        "lacks_second_factor": not has_second and needs_second_factor(is_venue, duties),
    }


def _token(
    kind: Kind, user_id: UUID, membership: Membership | None, life: timedelta
) -> tuple[str, AccessToken]:
    token = PREFIX[kind] + secrets.token_urlsafe(32)
    row = AccessToken(
        hash=hash_of(token),
        kind=kind,
        user_id=user_id,
        membership_id=membership.id if membership else None,
        expires_at=_clock() + life,
    )
    db.session.add(row)
    return token, row


def _revoke(actor: Actor, row: AccessToken) -> None:
    assert actor.user_id is not None
    _end(row)
    name = "user.signed_out" if row.kind == Kind.SESSION else "api_key.revoked"
    events.record(name, actor.user_id if row.kind == Kind.SESSION else row.id, actor)


def _end(row: AccessToken) -> None:
    """It, and every session that was opened from it."""
    row.revoked_at = _clock()
    opened = select(AccessToken).filter_by(opened_by=row.id, revoked_at=None)
    for other in db.session.scalars(opened).all():
        _end(other)


def _clock() -> datetime:
    """The real time: a rehearsal's clock must not end sessions or move codes."""
    at: datetime | None = db.session.scalar(select(func.clock_timestamp()))
    assert at is not None
    return at

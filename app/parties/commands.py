"""What people do about parties: register, sign in, sign out."""

import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error
from sqlalchemy import func, select

from app.core import events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.parties.models import AccessToken, Membership, Organisation, User
from app.parties.rules import (
    AccountMalformed,
    SignInRefused,
    account_is_sound,
    credit_code,
    duties_fit,
)

PREFIX = "zt_"
_hasher = PasswordHasher(memory_cost=19_456, time_cost=2, parallelism=1)  # OWASP; 39 ms here
_nobody = _hasher.hash("timing of an unknown login equals that of a known one")


@command
def register_organisation(
    actor: Actor,
    *,
    name: str,
    kind: str,
    regime: str,
    code: str,
    bank_account: str,
) -> Organisation:
    """Enter an organisation, verified by the operator. Raises NotACreditCode, AlreadyRegistered."""
    if not name.strip():
        raise AccountMalformed()
    organisation = Organisation(
        name=name.strip(),
        kind=kind,
        regime=regime,
        credit_code=credit_code(code),
        bank_account=bank_account,
    )
    db.session.add(organisation)
    db.session.flush()
    events.record("organisation.registered", organisation.id, actor, kind=kind, regime=regime)
    return organisation


@command
def register_user(
    actor: Actor, organisation_id: UUID, *, login: str, name: str, password: str, duties: list[str]
) -> User:
    """Enter a user with one membership.

    Raises NotFound, AccountMalformed, DutyNotOfKind, AlreadyRegistered.
    """
    organisation = db.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound()
    account_is_sound(login, name, password)
    duties_fit(organisation.kind, duties)
    user = User(login=login, name=name, password_hash=_hasher.hash(password))
    db.session.add(user)
    db.session.flush()
    db.session.add(Membership(user_id=user.id, organisation_id=organisation_id, duties=duties))
    events.record("user.registered", user.id, actor, organisation=str(organisation_id))
    return user


@command
def sign_in(
    actor: Actor, *, login: str, password: str, organisation_id: UUID | None, hours: int
) -> dict[str, Any]:
    """Exchange a password for a token (shown once). Raises SignInRefused.

    With several memberships, `organisation_id` says for whom the user acts.
    """
    user = db.session.scalar(select(User).filter_by(login=login))
    membership = _membership(user.id, organisation_id) if user else None
    if not _is_right(user, password) or user is None or membership is None:
        raise SignInRefused()
    token = PREFIX + secrets.token_urlsafe(32)
    expires_at = db.session.scalar(select(func.clock_timestamp() + timedelta(hours=hours)))
    db.session.add(
        AccessToken(hash=hash_of(token), membership_id=membership.id, expires_at=expires_at)
    )
    events.record("user.signed_in", user.id, Actor(user.id, membership.organisation_id))
    return {
        "token": token,
        "expires_at": expires_at,
        "user_id": user.id,
        "organisation_id": membership.organisation_id,
        "duties": membership.duties,
    }


@command
def sign_out(actor: Actor, token: str) -> None:
    """Revoke the token; it is refused from the next request on."""
    row = db.session.get(AccessToken, hash_of(token), with_for_update=True)
    if row is not None and actor.user_id is not None:
        row.revoked_at = func.market_now()
        events.record("user.signed_out", actor.user_id, actor)


def hash_of(token: str) -> bytes:
    """Tokens have 256 random bits, so a plain digest is enough to store them by."""
    return sha256(token.encode()).digest()


def _membership(user_id: UUID, organisation_id: UUID | None) -> Membership | None:
    query = select(Membership).filter_by(user_id=user_id)
    if organisation_id:
        query = query.filter_by(organisation_id=organisation_id)
    found = db.session.scalars(query.limit(2)).all()
    return found[0] if len(found) == 1 else None


def _is_right(user: User | None, password: str) -> bool:
    try:
        return _hasher.verify(user.password_hash if user else _nobody, password)
    except Argon2Error:
        return False

"""Signing in and out, API keys."""

import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.parties.changes.queries import count_waiting
from app.parties.changes.steps import withdraw_all
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people import passwords
from app.parties.people.holders import words_of
from app.parties.people.known_passwords import require_unknown
from app.parties.people.models import Membership, User
from app.parties.people.rules import needs_second_factor
from app.parties.people.workflow import ACTIVE
from app.parties.sessions import devices
from app.parties.sessions.attempts import (
    Try,
    apart,
    count_try,
    counts_attempts,
    forget_attempts,
    forget_try,
)
from app.parties.sessions.judging import Judged, judge
from app.parties.sessions.models import AccessToken, Kind
from app.parties.sessions.rules import (
    SignInRefused,
    require_duties_of_key,
)
from app.parties.sessions.standing import end_all, hash_of, me, require_person

PREFIX = {Kind.SESSION: "zt_", Kind.API_KEY: "zk_"}


def sign_in(
    actor: Actor,
    *,
    login: str,
    password: str,
    code: str | None,
    organisation_id: UUID | None,
    hours: int,
    address: str,
    device: str | None = None,
    proof: str | None = None,
    remember: bool = False,
) -> dict[str, Any]:
    """Exchange a password, and the code of the authenticator where one is enrolled, for a token.

    Three transactions: the try is counted, then judged, so that what was wrong stays on record;
    then the session is opened. With several memberships and no `organisation_id` they act for
    nobody yet: /my/memberships names them, `act_for` goes on. `device` is what `remember` once
    gave; `proof` solves what TooManyAttempts asked. Raises SignInRefused, SecondFactorWanted,
    SecondFactorUnreadable, TooManyAttempts, TooManyCodes.
    """
    made = Try(login, address, device, proof, has_code=code is not None)
    counted = apart(count_try, made, password)
    judged = apart(judge, made, password, code, counted)
    if judged.refusal is not None:
        raise judged.refusal
    return _begin_session(actor, made, judged, organisation_id, hours, remember=remember)


@command
def _begin_session(
    actor: Actor,
    made: Try,
    judged: Judged,
    organisation_id: UUID | None,
    hours: int,
    *,
    remember: bool,
) -> dict[str, Any]:
    user = db.session.scalar(select(User).filter_by(id=judged.user_id).with_for_update())
    if user is None or user.erased_at is not None or user.password_hash != judged.password_hash:
        raise SignInRefused()
    opened = _opened(user, _membership(user.id, organisation_id), judged.has_second, hours)
    if judged.has_second:
        db.session.get_one(AccessToken, hash_of(opened["token"])).proven_at = clock.now()
    forget_try(made)
    devices.used(user.id, made.device)
    return opened | {"device": devices.remember(user.id) if remember else None}


@command
def act_for(actor: Actor, *, organisation_id: UUID, hours: int, token: str) -> dict[str, Any]:
    """Another token for another of my organisations, with the second factor that `token`, the
    present one, was opened with.

    Raises NotFound.
    """
    require_person(actor)
    user = me(actor)
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
    require_person(actor)
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
    require_person(actor)
    require_duties_of_key(duties, actor.duties)
    try:
        membership = _membership(actor.user_id, actor.organisation_id)
    except SignInRefused:
        raise NotFound() from None
    token, row = _token(Kind.API_KEY, actor.user_id, membership, timedelta(days=days))
    row.duties, row.label = list(duties), label
    db.session.flush()
    events.record("api_key.made", row.id, actor, duties=sorted(duties))
    return {"id": row.id, "token": token, "expires_at": row.expires_at, "duties": sorted(duties)}


@counts_attempts
def change_password(actor: Actor, *, password: str, new_password: str, token: str) -> None:
    """Another password; every other session and key of mine ends, and so does what was asked for
    in my name and waits.

    Raises SignInRefused, PasswordKnown, PasswordOfContext, TooManyAttempts.
    """
    user = me(actor)
    if not passwords.is_right(user.password_hash, password):
        raise SignInRefused()
    require_unknown(new_password, words_of(user))
    user.password_hash = passwords.hashed(new_password)
    withdraw_all(user.id)
    end_all(user.id, but=hash_of(token))
    devices.forget(user.id)
    forget_attempts(str(user.id))
    events.record("user.password_changed", user.id, actor)


def _membership(user_id: UUID, organisation_id: UUID | None) -> Membership | None:
    query = select(Membership).filter_by(user_id=user_id, state=ACTIVE)
    if organisation_id:
        query = query.filter_by(organisation_id=organisation_id)
    found = db.session.scalars(query.limit(2)).all()
    if organisation_id and not found:
        raise SignInRefused()
    return found[0] if len(found) == 1 else None


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
        row.opened_by, row.proven_at = within.id, within.proven_at
        row.expires_at = min(row.expires_at, within.expires_at)
    organisation_id = membership.organisation_id if membership else None
    duties = sorted({d.duty for d in membership.duties_at(clock.now())}) if membership else []
    lacks = not has_second and _asks_for_second(organisation_id, duties)
    actor = Actor(user.id, organisation_id, frozenset(duties), lacks_second_factor=lacks)
    events.record("user.signed_in", user.id, actor)
    return {
        "token": token,
        "expires_at": row.expires_at,
        "user_id": user.id,
        "organisation_id": organisation_id,
        "duties": duties,
        "lacks_second_factor": lacks,
        "waiting_changes": count_waiting(actor),
    }


def _asks_for_second(organisation_id: UUID | None, duties: Sequence[str]) -> bool:
    found = db.session.get(Organisation, organisation_id) if organisation_id else None
    if found is None:
        return False
    is_venue = found.kind == OPERATOR
    return needs_second_factor(is_venue, duties, is_established=found.is_established)


def _token(
    kind: Kind, user_id: UUID, membership: Membership | None, life: timedelta
) -> tuple[str, AccessToken]:
    token = PREFIX[kind] + secrets.token_urlsafe(32)
    row = AccessToken(
        hash=hash_of(token),
        kind=kind,
        user_id=user_id,
        membership_id=membership.id if membership else None,
        expires_at=clock.now() + life,
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
    row.revoked_at = clock.now()
    opened = select(AccessToken).filter_by(opened_by=row.id, revoked_at=None)
    for other in db.session.scalars(opened).all():
        _end(other)

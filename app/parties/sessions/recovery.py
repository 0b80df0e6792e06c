"""Passwords of a rehearsal's people that got out of step with the file they are kept in."""

from base64 import b32decode
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import Forbidden, NotFound
from app.core.sealing import SealBroken, unseal
from app.parties.people import passwords
from app.parties.people.models import Membership, User
from app.parties.people.workflow import ACTIVE
from app.parties.sessions.second_factor import PLACE, reset_second_factor


class NotARehearsal(Forbidden):
    title = "Only in a rehearsal a password is given without the one before"
    zh = "仅演练环境可直接重置密码"


@command
def is_known(actor: Actor, login: str) -> bool:
    """Whether somebody has this login."""
    return _find(login) is not None


@command
def are_right(actor: Actor, login: str, password: str, secret: str | None) -> bool:
    """Whether somebody signs in so; without a secret (base32), whether none is enrolled."""
    user = _find(login)
    if user is None or not passwords.is_right(user.password_hash, password):
        return False
    if user.totp_confirmed_at is None or user.totp_secret is None:
        return secret is None
    if secret is None:
        return False
    try:
        kept = unseal(user.totp_secret, *PLACE, user.id)
    except SealBroken:
        return False
    return b32decode(kept) == b32decode(secret)


@command
def membership_of(actor: Actor, login: str, organisation_id: UUID) -> UUID:
    """The id of somebody's membership. Raises NotFound."""
    user = _find(login)
    found = db.session.scalar(
        select(Membership.id).filter_by(
            user_id=user and user.id, organisation_id=organisation_id, state=ACTIVE
        )
    )
    if found is None:
        raise NotFound()
    return found


@command
def recover(actor: Actor, *, login: str, password: str) -> None:
    """A new password, no second factor, and every session ends. Raises NotARehearsal, NotFound."""
    if not clock.is_rehearsal():
        raise NotARehearsal()
    user = _find(login)
    if user is None:
        raise NotFound()
    user.password_hash = passwords.hashed(password)
    reset_second_factor(actor, user.id)
    events.record("user.recovered", user.id, actor)


def _find(login: str) -> User | None:
    return db.session.scalar(select(User).where(func.lower(User.login) == login.lower()))

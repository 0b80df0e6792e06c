"""How a forgotten password is replaced. Each public function is one transaction.

The person claims a login on their own device and keeps a secret; the counter sees who they are; two
of the venue approve; for some hours the person and the owners of their organisations may stop it.
The second factor stays: whoever lost that, too, has it reset by two security administrators.
"""

import secrets
from datetime import timedelta
from hmac import compare_digest
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events, policy
from app.core.actor import NOBODY, Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.parties.changes.rules import COOL_DOWN
from app.parties.changes.steps import withdraw_all
from app.parties.people import passwords
from app.parties.people.holders import words_of
from app.parties.people.known_passwords import require_unknown
from app.parties.people.models import User
from app.parties.people.rules import LEAST, MOST
from app.parties.recoveries.models import Recovery
from app.parties.recoveries.queries import is_told
from app.parties.recoveries.rules import (
    PasswordUnfit,
    RecoveryRefused,
    require_not_over,
    require_ready,
)
from app.parties.recoveries.steps import held, ids_of_told
from app.parties.sessions import devices
from app.parties.sessions.attempts import count_attempt
from app.parties.sessions.standing import end_all, hash_of

PREFIX = "zr_"


def claim(actor: Actor, *, login: str, address: str) -> dict[str, Any]:
    """Begin: the id is what the counter asks for, the secret is shown once. A login that nobody has
    is answered alike. Raises TooManyAttempts."""
    count_attempt(f"recover {login}", address)
    return _claimed(login)


@command
def _claimed(login: str) -> dict[str, Any]:
    secret = PREFIX + secrets.token_urlsafe(32)
    found = select(User.id).where(User.login == login, User.erased_at.is_(None))
    recovery = Recovery(user_id=db.session.scalar(found), secret_hash=hash_of(secret))
    db.session.add(recovery)
    db.session.flush()
    return {"id": recovery.id, "secret": secret}


@command
def stop(actor: Actor, recovery_id: UUID) -> Recovery:
    """It was not me, or not my colleague. Raises NotFound, RecoveryOver."""
    recovery = held(recovery_id)
    if recovery is None or not is_told(actor, recovery):
        raise NotFound()
    require_not_over(recovery)
    recovery.stopped_at, recovery.stopped_by = clock.now(), actor.user_id
    assert recovery.user_id is not None
    facts = {"recovery": str(recovery.id)}
    events.record("user.recovery_stopped", recovery.user_id, actor, **facts)
    return recovery


def complete(
    actor: Actor, recovery_id: UUID, *, secret: str, new_password: str, address: str
) -> None:
    """A new password; every session, API key and known device of mine ends, and so does what was
    asked for in my name; for some hours I change nothing that moves money. The second factor stays
    as it is. Raises RecoveryRefused, RecoveryNotReady, RecoveryOver, PasswordUnfit, PasswordKnown,
    PasswordOfContext, TooManyAttempts."""
    count_attempt(f"recovery {recovery_id}", address)
    _completed(recovery_id, secret, new_password)


@command
def _completed(recovery_id: UUID, secret: str, new_password: str) -> None:
    if not LEAST <= len(new_password) <= MOST:
        raise PasswordUnfit()
    recovery = held(recovery_id)
    if recovery is None or not compare_digest(recovery.secret_hash, hash_of(secret)):
        raise RecoveryRefused()
    require_ready(recovery, clock.now())
    user = db.session.get_one(User, recovery.user_id, with_for_update=True)
    if user.erased_at is not None:
        raise RecoveryRefused()
    require_unknown(new_password, words_of(user))
    user.password_hash = passwords.hashed(new_password)
    recovery.used_at = clock.now()
    hours = policy.value(policy.freeze(COOL_DOWN), COOL_DOWN)
    user.held_until = clock.now() + timedelta(hours=hours)
    withdraw_all(user.id)
    end_all(user.id)
    devices.forget(user.id)
    facts = {"recovery": str(recovery.id), "told": ids_of_told(user.id)}
    events.record("user.password_recovered", user.id, NOBODY, **facts)

"""Devices somebody signed in on: what others guess elsewhere does not hold them up. A token of its
own, kept hashed; it opens nothing."""

import secrets
from uuid import UUID

from sqlalchemy import delete, func, select, update

from app.core.db import db, step
from app.parties.sessions.attempts import device_hash
from app.parties.sessions.models import KnownDevice

PREFIX, MOST = "zd_", 10  # devices of one person; the one used longest ago goes


@step
def remember(user_id: UUID) -> str:
    """A new token for the device this person has just signed in on; shown once."""
    token = PREFIX + secrets.token_urlsafe(32)
    db.session.add(KnownDevice(hash=device_hash(token), user_id=user_id))
    db.session.flush()
    kept = (
        select(KnownDevice.hash)
        .filter_by(user_id=user_id)
        .order_by(KnownDevice.used_at.desc(), KnownDevice.hash)
        .limit(MOST)
    )
    old = delete(KnownDevice).where(KnownDevice.user_id == user_id, KnownDevice.hash.not_in(kept))
    db.session.execute(old)
    return token


@step
def used(user_id: UUID, device: str | None) -> None:
    """It stays known for another while."""
    if device is not None:
        known = update(KnownDevice).filter_by(user_id=user_id, hash=device_hash(device))
        db.session.execute(known.values(used_at=func.clock_timestamp()))


@step
def forget(user_id: UUID) -> None:
    """None of them is known any more."""
    db.session.execute(delete(KnownDevice).where(KnownDevice.user_id == user_id))

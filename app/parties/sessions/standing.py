"""Who is signed in, and how their tokens end; steps that other nouns' commands take, too."""

from hashlib import sha256
from uuid import UUID

from sqlalchemy import select, update

from app.core import clock
from app.core.actor import Actor
from app.core.db import db
from app.parties.people.models import User
from app.parties.sessions.models import AccessToken
from app.parties.sessions.rules import KeyIsNobody


def hash_of(token: str) -> bytes:
    """Tokens have 256 random bits, so a plain digest is enough to store them by."""
    return sha256(token.encode()).digest()


def require_person(actor: Actor) -> None:
    """An API key is nobody. Raises KeyIsNobody."""
    if actor.key_id is not None:
        raise KeyIsNobody()


def me(actor: Actor) -> User:
    """My row, locked. Raises KeyIsNobody."""
    require_person(actor)
    query = select(User).filter_by(id=actor.user_id).with_for_update()
    return db.session.scalars(query).one()


def end_all(user_id: UUID, *, but: bytes | None = None) -> None:
    """Every live session and API key of somebody ends now, but for the token of this hash."""
    live = update(AccessToken).where(
        AccessToken.user_id == user_id, AccessToken.revoked_at.is_(None)
    )
    if but is not None:
        live = live.where(AccessToken.hash != but)
    db.session.execute(live.values(revoked_at=clock.now()))

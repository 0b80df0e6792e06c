"""Whether somebody has just shown the code of their authenticator: what moves money asks for it,
however long a session lives. By the market's clock."""

from datetime import timedelta

from sqlalchemy import select

from app.core import clock, policy
from app.core.actor import Actor
from app.core.db import db, step
from app.parties.people.models import User
from app.parties.sessions.rules import CoolingDown, FreshFactorWanted
from app.parties.sessions.standing import require_person

MINUTES = "session.fresh_minutes"


def is_fresh(actor: Actor) -> bool:
    """Whether a code was proven in this session within the last few minutes."""
    minutes = policy.value(policy.freeze(MINUTES), MINUTES)
    proven_at = actor.proven_at
    return proven_at is not None and clock.now() < proven_at + timedelta(minutes=minutes)


@step
def require_fresh(actor: Actor) -> None:
    """A person, with a fresh code, whose account was not recovered within the last hours.
    The market itself needs none. Raises KeyIsNobody, FreshFactorWanted, CoolingDown."""
    if actor.is_system:
        return
    require_person(actor)
    if not is_fresh(actor):
        raise FreshFactorWanted()
    until = db.session.scalar(select(User.held_until).filter_by(id=actor.user_id))
    if until is not None and clock.now() < until:
        raise CoolingDown(until=until.isoformat())

"""Duties that say who moves money: given, and an owner's taken, by two people or after a day."""

from datetime import datetime
from typing import Any

from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.parties.changes.kinds import kind
from app.parties.changes.rules import ChangeOfNobody
from app.parties.changes.steps import ask, asker_of, require_asker_stays
from app.parties.organisations.models import Organisation
from app.parties.people.models import Membership
from app.parties.people.rules import (
    GUARDED,
    DutyHeldAlready,
    DutyNotHeld,
    LastOwner,
    OwnerStaysMeanwhile,
    require_end_after_start,
)
from app.parties.people.steps import give, lock_owners
from app.parties.people.workflow import ACTIVE, INVITED
from app.parties.sessions.freshness import require_fresh

GIVE, WITHDRAW = "membership.give_duty", "membership.withdraw_owner"


def give_or_ask(actor: Actor, membership: Membership, duty: str, until_at: datetime | None) -> None:
    """Harmless duties at once, and all in an organisation with nothing to lose. Raises
    FreshFactorWanted, CoolingDown, DutyHeldAlready, ChangeWaitsAlready."""
    if duty in GUARDED and not actor.is_system:
        require_fresh(actor)
        if _is_established(membership):
            _require_not_held(membership, duty)
            until = until_at.isoformat() if until_at else None
            facts: dict[str, Any] = {"duty": duty, "until_at": until}
            of = membership.organisation_id
            ask(actor, GIVE, membership.id, organisation_id=of, about=duty, arguments=facts)
            return
    give(actor, membership, duty, until_at)


def asks_instead(actor: Actor, membership: Membership, duty: str) -> bool:
    """An owner is not sent away by another alone: it would be nobody who is told of the rest.
    Raises FreshFactorWanted, CoolingDown, ChangeWaitsAlready."""
    if not _is_another_owner(actor, membership) or duty != "owner":
        return False
    require_fresh(actor)
    of = membership.organisation_id
    ask(actor, WITHDRAW, membership.id, organisation_id=of, arguments={"duty": duty})
    return True


def require_no_owner_sent_away(actor: Actor, membership: Membership) -> None:
    """Raises OwnerStaysMeanwhile."""
    if _is_another_owner(actor, membership):
        raise OwnerStaysMeanwhile()


def _still_fits(change: Any) -> None:
    require_asker_stays(change)
    membership = db.session.get_one(Membership, change.subject_id)
    if membership.state not in (INVITED, ACTIVE):
        raise ChangeOfNobody()
    require_end_after_start(clock.now(), _until(change))
    _require_not_held(membership, change.arguments["duty"])


@kind(GIVE, fits=_still_fits)
def give_at_last(change: Any) -> None:
    """In the name of whoever asked."""
    membership = lock(Membership, change.subject_id, SYSTEM)
    _require_not_held(membership, change.arguments["duty"])
    give(asker_of(change), membership, change.arguments["duty"], _until(change))


def _still_owner(change: Any) -> None:
    require_asker_stays(change)
    membership = db.session.get_one(Membership, change.subject_id)
    if not _holds(membership, "owner") or membership.state != ACTIVE:
        raise DutyNotHeld(duty="owner")
    if membership.is_last_owner(clock.now()):
        raise LastOwner()


@kind(WITHDRAW, fits=_still_owner)
def withdraw_at_last(change: Any) -> None:
    """In the name of whoever asked. Raises LastOwner, for who went meanwhile."""
    membership = lock(Membership, change.subject_id, SYSTEM)
    lock_owners(membership.organisation_id)
    _still_owner(change)
    end_duty(asker_of(change), membership, "owner")


@step
def end_duty(actor: Actor, membership: Membership, duty: str) -> None:
    """The member's next request is without it."""
    now = clock.now()
    for each in membership.duties_at(now):
        if each.duty == duty:
            each.until_at = now
    membership.version += 1
    events.record("membership.duty_withdrawn", membership.id, actor, duty=duty)


def _is_another_owner(actor: Actor, membership: Membership) -> bool:
    is_other = not actor.is_system and actor.user_id != membership.user_id
    is_owner = membership.state == ACTIVE and _holds(membership, "owner")
    return is_other and is_owner and _is_established(membership)


def _is_established(membership: Membership) -> bool:
    return db.session.get_one(Organisation, membership.organisation_id).is_established


def _require_not_held(membership: Membership, duty: str) -> None:
    if _holds(membership, duty):
        raise DutyHeldAlready()


def _holds(membership: Membership, duty: str) -> bool:
    return any(held.duty == duty for held in membership.duties_at(clock.now()))


def _until(change: Any) -> datetime | None:
    until = change.arguments["until_at"]
    return datetime.fromisoformat(until) if until else None

"""What people do about people. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from app.core import clock, events, policy
from app.core.actor import NOBODY, Actor
from app.core.db import command, db, lock
from app.core.errors import NotYourTransition
from app.core.sealing import blind, seal
from app.parties.organisations.rules import OPERATOR
from app.parties.people import passwords
from app.parties.people.guarded import (
    asks_instead,
    end_duty,
    give_or_ask,
    require_no_owner_sent_away,
)
from app.parties.people.known_passwords import require_unknown
from app.parties.people.models import Membership, User
from app.parties.people.queries import find_user_id
from app.parties.people.rules import (
    DutyNotHeld,
    LastOwner,
    VenueDutyNeedsFourEyes,
    require_end_after_start,
    require_fitting_duties,
    require_sound_account,
)
from app.parties.people.steps import (
    join,
    kind_of,
    lock_owners,
    require_fitting,
    staff_and_parties_stay_apart,
)
from app.parties.people.workflow import ACTIVE, INVITATION, MEMBERSHIP, OWNER, Role
from app.parties.sessions.attempts import count_attempt


def register(actor: Actor, *, login: str, name: str, password: str, address: str) -> User:
    """Open an account of one's own.

    Raises AccountMalformed, PasswordKnown, PasswordOfContext, AlreadyRegistered, TooManyAttempts
    from one address.
    """
    count_attempt(f"register {login}", address)
    return _registered(login, name, password)


@command
def _registered(login: str, name: str, password: str) -> User:
    user = _entered(login, name, password)
    events.record("user.registered", user.id, NOBODY)
    return user


@command
def register_user(
    actor: Actor,
    organisation_id: UUID,
    *,
    login: str,
    name: str,
    password: str,
    duties: Sequence[str],
) -> User:
    """Enter a user with one membership (`flask accounts`).

    Raises NotFound, AccountMalformed, DutyNotOfKind, AdministratorsApart, AlreadyRegistered.
    """
    require_fitting_duties(kind_of(organisation_id) == OPERATOR, duties)
    user = _entered(login, name, password)
    events.record("user.registered", user.id, actor, organisation=str(organisation_id))
    join(actor, user.id, organisation_id, duties)
    return user


@command
def invite(actor: Actor, *, login: str, duties: Sequence[str], until_at: datetime | None) -> Any:
    """Ask a person into the organisation I act for; they agree or not.

    It is answered alike whether anybody has this login: who registers it later finds it waiting.
    Duties that move money wait for a second person, or their hours. Raises NotYourTransition,
    DutyNotOfKind, AdministratorsApart, InvitedAlready, FreshFactorWanted, CoolingDown.
    """
    assert actor.organisation_id is not None
    _require_owner(Membership(organisation_id=actor.organisation_id), actor)
    require_end_after_start(clock.now(), until_at)
    require_fitting_duties(kind_of(actor.organisation_id) == OPERATOR, duties)
    if actor.is_operator and duties:
        raise VenueDutyNeedsFourEyes()
    membership = Membership(
        id=uuid4(),
        user_id=find_user_id(login),
        organisation_id=actor.organisation_id,
        until_at=until_at,
        policy=policy.freeze(INVITATION),
    )
    membership.login = seal(login, "memberships", "login", membership.id)
    membership.login_blind = blind(login.lower(), "login")
    MEMBERSHIP.begin(membership, "invited", actor, organisation=str(actor.organisation_id))
    for duty in duties:
        give_or_ask(actor, membership, duty, until_at)
    return membership


@command
def accept(actor: Actor, membership_id: UUID) -> Membership:
    """Agree to be a member. Raises StaffIsNoParty."""
    membership = _apply(actor, membership_id, "accept")
    assert membership.user_id is not None
    staff_and_parties_stay_apart(membership.user_id, membership.organisation_id)
    return membership


@command
def decline(actor: Actor, membership_id: UUID) -> Membership:
    """Do not agree."""
    return _apply(actor, membership_id, "decline")


@command
def end(actor: Actor, membership_id: UUID) -> Membership:
    """Leave, or let a member go. Raises LastOwner, OwnerStaysMeanwhile."""
    membership = lock(Membership, membership_id, actor)
    MEMBERSHIP.require_allowed(membership, "end", actor)
    require_no_owner_sent_away(actor, membership)
    lock_owners(membership.organisation_id)
    MEMBERSHIP.apply(membership, "end", actor)
    return membership


@command
def give_duty(
    actor: Actor, membership_id: UUID, *, duty: str, until_at: datetime | None
) -> Membership:
    """Let a member do more, from now until `until_at`; what moves money waits for a second person,
    or its hours.

    Raises NotYourTransition, VenueDutyNeedsFourEyes, DutyNotOfKind, DutyHeldAlready,
    FreshFactorWanted, CoolingDown, ChangeWaitsAlready.
    """
    membership = lock(Membership, membership_id, actor)
    _require_owner(membership, actor)
    if actor.is_operator:
        raise VenueDutyNeedsFourEyes()
    require_fitting(membership, duty, until_at)
    give_or_ask(actor, membership, duty, until_at)
    return membership


@command
def withdraw_duty(actor: Actor, membership_id: UUID, *, duty: str) -> Membership:
    """End a duty now; the member's next request is without it. Another owner's waits. Raises
    DutyNotHeld, LastOwner, FreshFactorWanted, CoolingDown, ChangeWaitsAlready."""
    membership = lock(Membership, membership_id, actor)
    _require_owner(membership, actor)
    now = clock.now()
    lock_owners(membership.organisation_id)
    if not any(held.duty == duty for held in membership.duties_at(now)):
        raise DutyNotHeld(duty=duty)
    if duty == "owner" and membership.state == ACTIVE and membership.is_last_owner(now):
        raise LastOwner()
    if not asks_instead(actor, membership, duty):
        end_duty(actor, membership, duty)
    return membership


def _entered(login: str, name: str, password: str) -> User:
    require_sound_account(login, name, password)
    require_unknown(password, (login, name))
    user = User(login=login, name=name.strip(), password_hash=passwords.hashed(password))
    db.session.add(user)
    db.session.flush()
    return user


def _require_owner(membership: Membership, actor: Actor) -> None:
    if Role.OWNER not in membership.roles_of(actor):
        raise NotYourTransition(belongs_to=sorted(OWNER))


def _apply(actor: Actor, membership_id: UUID, name: str) -> Membership:
    membership = lock(Membership, membership_id, actor)
    MEMBERSHIP.apply(membership, name, actor)
    return membership

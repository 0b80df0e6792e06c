"""Steps about memberships that other nouns' commands take, in their transaction."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import db, lock, step
from app.core.errors import NotFound
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people.models import Duty, Membership
from app.parties.people.rules import (
    StaffIsNoParty,
    require_end_after_start,
    require_fitting_duties,
)
from app.parties.people.workflow import ACTIVE, MEMBERSHIP


@step
def become_owner(actor: Actor, organisation_id: UUID) -> None:
    """Whoever enters an organisation may list, bid, sign and ask others in, until they say else."""
    assert actor.user_id is not None
    join(actor, actor.user_id, organisation_id, ("owner", "lister", "bidder"))


@step
def join(actor: Actor, user_id: UUID, organisation_id: UUID, duties: Iterable[str]) -> Membership:
    """Add a member who need not be asked. Raises StaffIsNoParty."""
    staff_and_parties_stay_apart(user_id, organisation_id)
    membership = Membership(user_id=user_id, organisation_id=organisation_id, agreed_at=clock.now())
    MEMBERSHIP.begin(membership, "joined", actor, at=ACTIVE, organisation=str(organisation_id))
    for duty in duties:
        give(actor, membership, duty, None)
    return membership


@step
def give(actor: Actor, membership: Membership, duty: str, until_at: datetime | None) -> None:
    """Add a duty from now on; told in the log."""
    now = clock.now()
    membership.duties.append(
        Duty(duty=duty, from_at=now, until_at=until_at, given_by=actor.user_id)
    )
    membership.version += 1
    db.session.flush()
    until = until_at.isoformat() if until_at else None
    events.record("membership.duty_given", membership.id, actor, duty=duty, until=until)


@step
def staff_and_parties_stay_apart(user_id: UUID, organisation_id: UUID) -> None:
    """Whoever works for the venue is of no party, whichever hat they wear (R7.5).

    Raises StaffIsNoParty.
    """
    kinds = select(Organisation.kind).outerjoin(
        Membership,
        (Membership.organisation_id == Organisation.id)
        & (Membership.user_id == user_id)
        & (Membership.state == ACTIVE),
    )
    mine = kinds.where((Membership.id.is_not(None)) | (Organisation.id == organisation_id))
    if len({kind == OPERATOR for kind in db.session.scalars(mine)}) > 1:
        raise StaffIsNoParty()


@step
def lock_owners(organisation_id: UUID) -> None:
    """Two owners who go at once would each see the other stay."""
    row = select(Organisation.id).filter_by(id=organisation_id).with_for_update()
    db.session.execute(row)


@step
def give_venue_duty(
    actor: Actor, membership_id: UUID, duty: str, until_at: datetime | None
) -> None:
    """A duty of the venue's own staff.

    Raises NotFound, DutyNotOfKind, AdministratorsApart, DutyHeldAlready.
    """
    membership = lock(Membership, membership_id, actor)
    if not actor.acts_for(membership.organisation_id):
        raise NotFound()
    require_fitting(membership, duty, until_at)
    give(actor, membership, duty, until_at)


@step
def require_fitting(membership: Membership, duty: str, until_at: datetime | None) -> None:
    now = clock.now()
    require_end_after_start(now, until_at)
    held = {held.duty for held in membership.duties_at(now)}
    require_fitting_duties(kind_of(membership.organisation_id) == OPERATOR, held | {duty})


@step
def kind_of(organisation_id: UUID) -> str:
    """Its kind. Raises NotFound."""
    kind: str | None = db.session.scalar(select(Organisation.kind).filter_by(id=organisation_id))
    if kind is None:
        raise NotFound()
    return kind

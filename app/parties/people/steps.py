"""Steps about memberships that other nouns' commands take, in their transaction."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import db
from app.core.sight import Seen
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people.models import Duty, Membership, User
from app.parties.people.rules import StaffIsNoParty
from app.parties.people.workflow import ACTIVE, MEMBERSHIP


def become_owner(actor: Actor, organisation_id: UUID) -> None:
    """Whoever enters an organisation may list, bid, sign and ask others in, until they say else."""
    assert actor.user_id is not None
    join(actor, actor.user_id, organisation_id, ("owner", "lister", "bidder"))


def join(actor: Actor, user_id: UUID, organisation_id: UUID, duties: Iterable[str]) -> Membership:
    """Add a member who need not be asked. Raises StaffIsNoParty."""
    staff_and_parties_stay_apart(user_id, organisation_id)
    membership = Membership(user_id=user_id, organisation_id=organisation_id, agreed_at=clock.now())
    MEMBERSHIP.begin(membership, "joined", actor, at=ACTIVE, organisation=str(organisation_id))
    for duty in duties:
        give(actor, membership, duty, None)
    return membership


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


def lock_owners(organisation_id: UUID) -> None:
    """Two owners who go at once would each see the other stay."""
    row = select(Organisation.id).filter_by(id=organisation_id).with_for_update()
    db.session.execute(row)


def is_member(user_id: UUID, organisation_id: UUID) -> bool:
    """True while they are."""
    query = select(Membership.id).filter_by(
        user_id=user_id, organisation_id=organisation_id, state=ACTIVE
    )
    return db.session.scalar(query) is not None


def member_of(user_id: Any, organisation_id: UUID | None) -> Seen:
    """The same as SQL, of a column that names a person."""
    query = select(Membership.id).where(
        Membership.user_id == user_id,
        Membership.organisation_id == organisation_id,
        Membership.state == ACTIVE,
    )
    return query.exists()


def find_user_id(login: str) -> UUID | None:
    """Whose login it is; nobody outside may learn from an answer whether there is one."""
    return db.session.scalar(select(User.id).where(func.lower(User.login) == login.lower()))


def login_of(user_id: UUID) -> str | None:
    """None once they are erased."""
    return db.session.scalar(select(User.login).filter_by(id=user_id, erased_at=None))

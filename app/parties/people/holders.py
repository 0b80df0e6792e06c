"""Who holds which duty where, today; for steps and rules of other nouns."""

from uuid import UUID

from sqlalchemy import or_, select

from app.core import clock
from app.core.db import db
from app.parties.organisations.models import Organisation
from app.parties.people.models import Duty, Membership, User
from app.parties.people.workflow import ACTIVE


def holds(user_id: UUID, organisation_id: UUID, duty: str) -> bool:
    """Whether they are a member with this duty."""
    return user_id in _holders(organisation_id, duty)


def organisations_of(user_id: UUID) -> list[UUID]:
    """Those they are a member of, whatever they may do there."""
    query = select(Membership.organisation_id).filter_by(user_id=user_id, state=ACTIVE)
    return list(db.session.scalars(query.order_by(Membership.organisation_id)))


def list_told(user_id: UUID, organisation_id: UUID | None) -> list[UUID]:
    """The owners who are told of what somebody asks for: of this organisation, or of all theirs."""
    ids = [organisation_id] if organisation_id is not None else organisations_of(user_id)
    return sorted({owner for id in ids for owner in _holders(id, "owner")})


def has_something_at_stake(user_id: UUID) -> bool:
    """Whether they act for an organisation that has an account, or was verified."""
    query = select(Organisation.id).where(
        Organisation.id.in_(organisations_of(user_id)),
        or_(Organisation.verified_at.is_not(None), Organisation.bank_account.is_not(None)),
    )
    return db.session.scalar(query.limit(1)) is not None


def words_of(user: User) -> list[str]:
    """What stands around a person's password: login, name, and the organisations they are in."""
    query = (
        select(Organisation.name)
        .join(Membership, Membership.organisation_id == Organisation.id)
        .where(Membership.user_id == user.id, Membership.state == ACTIVE)
    )
    return [user.login, user.name, *db.session.scalars(query)]


def _holders(organisation_id: UUID, duty: str) -> set[UUID]:
    now = clock.now()
    query = (
        select(Membership.user_id)
        .join(Duty, Duty.membership_id == Membership.id)
        .where(
            Membership.organisation_id == organisation_id,
            Membership.state == ACTIVE,
            or_(Membership.until_at.is_(None), Membership.until_at > now),
            Duty.duty == duty,
            Duty.from_at <= now,
            or_(Duty.until_at.is_(None), Duty.until_at > now),
        )
    )
    return {id for id in db.session.scalars(query) if id is not None}

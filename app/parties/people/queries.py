"""What people see of people."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page, page_by
from app.core.sight import Seen
from app.parties.organisations.models import Organisation
from app.parties.people.models import Membership, User
from app.parties.people.workflow import ACTIVE, INVITED


def get_membership(actor: Actor, membership_id: UUID) -> Membership:
    """Mine, or one of my organisation. Raises NotFound."""
    return find(Membership, membership_id, actor)


def list_memberships(actor: Actor, *, after: str | None, limit: int) -> Page:
    """The members of the organisation I act for, those asked included, newest first.

    Of whoever has not agreed, nothing is told.
    """
    columns: list[Any] = [
        Membership.id,
        Membership.created_at,
        Membership.state,
        User.id.label("user_id"),
        User.name,
    ]
    who_agreed = (User.id == Membership.user_id) & Membership.agreed_at.is_not(None)
    query = select(*columns).outerjoin(User, who_agreed)
    query = query.where(Membership.organisation_id == actor.organisation_id)
    return page(query, Membership.created_at, Membership.id, after, limit)


def list_mine(actor: Actor, *, after: str | None, limit: int) -> Page:
    """The organisations I belong to or am asked into, by name."""
    columns: list[Any] = [
        Membership.id,
        Membership.state,
        Membership.organisation_id,
        Organisation.name.label("organisation_name"),
        Organisation.state.label("organisation_state"),
    ]
    query = (
        select(*columns)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(Membership.user_id == actor.user_id, Membership.state.in_((INVITED, ACTIVE)))
    )
    return page_by(query, Organisation.name, Membership.id, after=after, limit=limit)


def is_member(user_id: UUID, organisation_id: UUID) -> bool:
    """True while they are."""
    query = select(Membership.id).filter_by(
        user_id=user_id, organisation_id=organisation_id, state=ACTIVE
    )
    return db.session.scalar(query) is not None


def find_user_id(login: str) -> UUID | None:
    """Whose login it is; nobody outside may learn from an answer whether there is one."""
    return db.session.scalar(select(User.id).where(func.lower(User.login) == login.lower()))


def member_of(user_id: Any, organisation_id: UUID | None) -> Seen:
    """The same as SQL, of a column that names a person."""
    query = select(Membership.id).where(
        Membership.user_id == user_id,
        Membership.organisation_id == organisation_id,
        Membership.state == ACTIVE,
    )
    return query.exists()


def login_of(user_id: UUID) -> str | None:
    """None once they are erased."""
    return db.session.scalar(select(User.login).filter_by(id=user_id, erased_at=None))

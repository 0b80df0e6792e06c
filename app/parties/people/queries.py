"""What people see of people."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import find
from app.core.pages import Page, page, page_by
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

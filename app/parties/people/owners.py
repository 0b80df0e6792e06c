"""How an organisation that nobody can act for gets an owner again. A step of approvals."""

from uuid import UUID

from sqlalchemy import exists, select

from app.core import clock
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock
from app.core.errors import NotFound
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people.models import Duty, Membership
from app.parties.people.queries import find_user_id
from app.parties.people.rules import OwnerStands, VenueDutyNeedsFourEyes
from app.parties.people.steps import give, join, lock_owners
from app.parties.people.workflow import ACTIVE, MEMBERSHIP


def appoint_owner(actor: Actor, organisation_id: UUID, login: str) -> None:
    """Its last owner is gone: died, was erased, or held a duty with a date. Whoever the legal
    representative names in writing becomes its owner, without a date.

    Raises NotFound, VenueDutyNeedsFourEyes, OwnerStands, StaffIsNoParty.
    """
    organisation = db.session.get(Organisation, organisation_id)
    user_id = find_user_id(login)
    if organisation is None or organisation.state == "closed" or user_id is None:
        raise NotFound()
    if organisation.kind == OPERATOR:
        raise VenueDutyNeedsFourEyes()
    lock_owners(organisation_id)
    if _has_owner(organisation_id):
        raise OwnerStands()
    found = select(Membership.id).filter_by(
        user_id=user_id, organisation_id=organisation_id, state=ACTIVE
    )
    id = db.session.scalar(found)
    if id is None:
        join(actor, user_id, organisation_id, ("owner",))
        return
    membership = lock(Membership, id, SYSTEM)  # four eyes stand for the owner who is gone
    membership.until_at = None
    give(actor, membership, "owner", None)
    membership.next_check = MEMBERSHIP.next_check(membership)


def _has_owner(organisation_id: UUID) -> bool:
    """Also one whose date is still to come: they can appoint another themselves."""
    now = clock.now()
    holds = exists().where(
        Duty.membership_id == Membership.id,
        Duty.duty == "owner",
        Duty.from_at <= now,
        (Duty.until_at.is_(None)) | (Duty.until_at > now),
    )
    owners = select(Membership.id).where(
        Membership.organisation_id == organisation_id, Membership.state == ACTIVE, holds
    )
    return db.session.scalar(owners.limit(1)) is not None

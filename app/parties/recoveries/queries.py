"""Who is told of a recovery: the person, and the owners of their organisations."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.pages import Page, page
from app.parties.people.models import Membership
from app.parties.people.workflow import ACTIVE
from app.parties.recoveries.models import Recovery


def list_recoveries(actor: Actor, *, after: str | None, limit: int) -> Page:
    """Of me, and of the members of the organisation I own; those that were approved, newest
    first."""
    told = Recovery.user_id == actor.user_id
    if actor.has("owner"):
        told |= Recovery.user_id.in_(_members(actor.organisation_id))
    query = select(Recovery).where(told, Recovery.approved_at.is_not(None))
    return page(query, Recovery.created_at, Recovery.id, after, limit)


def is_told(actor: Actor, recovery: Recovery) -> bool:
    """Whether this is the person, or an owner of an organisation of theirs."""
    if recovery.user_id is None or actor.user_id is None or actor.key_id is not None:
        return False
    if recovery.user_id == actor.user_id:
        return True
    if not actor.has("owner"):
        return False
    mine = _members(actor.organisation_id).where(Membership.user_id == recovery.user_id)
    return db.session.scalar(mine) is not None


def _members(organisation_id: UUID | None) -> Any:
    return select(Membership.user_id).filter_by(organisation_id=organisation_id, state=ACTIVE)

"""What people see of changes that wait."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select

from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page
from app.parties.changes.models import Change
from app.parties.changes.workflow import WAITING, State
from app.parties.people.models import Membership
from app.parties.people.workflow import ACTIVE


def get_change(actor: Actor, change_id: UUID) -> Change:
    """Raises NotFound, also for those who neither asked nor are told."""
    return find(Change, change_id, actor)


def list_changes(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """Those I asked for and, for owners and second persons, my organisation's; newest first."""
    columns: list[Any] = [
        Change.id,
        Change.created_at,
        Change.state,
        Change.kind,
        Change.subject_id,
        Change.organisation_id,
        Change.arguments,
        Change.asked_by,
        Change.due_at,
    ]
    query = select(*columns).where(_told(actor))
    if state is not None:
        query = query.where(Change.state == state)
    return page(query, Change.created_at, Change.id, after, limit)


def count_waiting(actor: Actor) -> int:
    """How many wait of which this person is told: what somebody who signs in sees first."""
    query = select(func.count()).select_from(Change)
    return db.session.scalar(query.where(_told(actor), Change.state == WAITING)) or 0


def waiting_on(subject_id: UUID) -> list[Change]:
    """What waits for a membership or an organisation, as whoever may read that sees it."""
    query = select(Change).filter_by(subject_id=subject_id, state=WAITING)
    return list(db.session.scalars(query.order_by(Change.created_at)))


def _told(actor: Actor) -> Any:
    if actor.key_id is not None:
        return Change.id.is_(None)  # a key is nobody
    mine = Change.asked_by == actor.user_id
    is_told = {"owner", "finance", "security_admin"} & actor.duties
    if actor.lacks_second_factor or not is_told:
        return mine
    members = select(Membership.user_id).filter_by(
        organisation_id=actor.organisation_id, state=ACTIVE
    )
    of_a_member = Change.organisation_id.is_(None) & Change.subject_id.in_(members)
    return or_(mine, Change.organisation_id == actor.organisation_id, of_a_member)

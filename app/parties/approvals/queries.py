"""What the venue's staff see of approvals."""

from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from app.core import clock
from app.core.actor import Actor
from app.core.db import db, find
from app.core.pages import Page, page
from app.parties.approvals.acts import ACTS, get_act
from app.parties.approvals.models import Approval
from app.parties.approvals.workflow import State
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people.models import Duty, Membership
from app.parties.people.workflow import ACTIVE


def have_four_eyes(act: str) -> bool:
    """True when one of the venue's staff can ask for an act today and another approve it."""
    wanted = get_act(act)
    asking, approving = _holders(wanted.asks), _holders(wanted.approves)
    return bool(asking and approving) and len(asking | approving) > 1


def _holders(duty: str) -> set[UUID]:
    now = clock.now()
    query = (
        select(Membership.user_id)
        .join(Duty, Duty.membership_id == Membership.id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Organisation.kind == OPERATOR,
            Membership.state == ACTIVE,
            Duty.duty == duty,
            Duty.from_at <= now,
            or_(Duty.until_at.is_(None), Duty.until_at > now),
        )
    )
    return set(db.session.scalars(query))


def get_approval(actor: Actor, approval_id: UUID) -> Approval:
    """Raises NotFound, also for those who neither asked nor may decide."""
    return find(Approval, approval_id, actor)


def list_approvals(actor: Actor, *, state: State | None, after: str | None, limit: int) -> Page:
    """What I asked for and what waits for me, newest first; auditors see all."""
    columns: list[Any] = [
        Approval.id,
        Approval.created_at,
        Approval.state,
        Approval.act,
        Approval.subject_id,
        Approval.reasons,
        Approval.asked_by,
    ]
    query = select(*columns)
    if not actor.has("auditor"):
        mine = [name for name, act in ACTS.items() if actor.has(act.approves)]
        query = query.where(or_(Approval.act.in_(mine), Approval.asked_by == actor.user_id))
    if state is not None:
        query = query.where(Approval.state == state)
    return page(query, Approval.created_at, Approval.id, after, limit)

"""What people do with objections. Each public function is one transaction.

The notice is locked before the objection: one order everywhere."""

from typing import Any
from uuid import UUID

from app.core import calendar, clock, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.parties import get_organisation
from app.trading.notices.commands import opened
from app.trading.notices.models import Notice
from app.trading.objections.models import Objection
from app.trading.objections.rules import OwnNotice, is_on_notice, whose_turn_it_is
from app.trading.objections.workflow import OBJECTION, Role

ACCEPT, DECIDE = "objection.accept_working_days", "objection.decide_working_days"


@command
def file_objection(
    actor: Actor, notice_id: UUID, *, text: str, evidence: list[dict[str, Any]]
) -> Objection:
    """Object in writing and under one's name. Raises NotOnNotice, OwnNotice."""
    notice = lock(Notice, notice_id, actor)
    if actor.acts_for(notice.unit_id):
        raise OwnNotice()
    is_on_notice(notice, clock.now())
    frozen = policy.freeze(ACCEPT, DECIDE)
    assert actor.organisation_id is not None
    objection = Objection(
        notice_id=notice.id,
        unit_id=notice.unit_id,
        filer_id=actor.user_id,
        filed_for=actor.organisation_id,
        filer_name=get_organisation(actor.organisation_id).name,
        text=text,
        evidence=evidence,
        due_at=calendar.after_working_days(clock.now(), policy.value(frozen, ACCEPT)).at,
        policy=frozen,
    )
    OBJECTION.begin(objection, "filed", actor, notice=str(notice_id))
    opened(notice)
    return objection


@command
def accept(actor: Actor, objection_id: UUID) -> Objection:
    """Look into it. Raises StillTheUnits for the venue before the unit is late."""
    objection = _held(actor, objection_id)
    OBJECTION.apply(objection, "accept", actor)
    return objection


@command
def uphold(actor: Actor, objection_id: UUID, *, decision: str, sha256: str) -> Objection:
    """It is right: the notice fails. The decision is published."""
    return _decide(actor, objection_id, "uphold", decision, sha256)


@command
def reject(actor: Actor, objection_id: UUID, *, decision: str, sha256: str) -> Objection:
    """It is not: the notice goes on. The decision is published."""
    return _decide(actor, objection_id, "reject", decision, sha256)


@command
def withdraw(actor: Actor, objection_id: UUID) -> Objection:
    """Take it back."""
    objection = _held(actor, objection_id)
    OBJECTION.apply(objection, "withdraw", actor)
    return objection


def _decide(actor: Actor, id: UUID, how: str, decision: str, sha256: str) -> Objection:
    objection = _held(actor, id)
    objection.decision, objection.decision_sha256 = decision, sha256
    OBJECTION.apply(objection, how, actor, sha256=sha256)
    return objection


def _held(actor: Actor, id: UUID) -> Objection:
    notice_id = db.session.query(Objection.notice_id).filter_by(id=id).scalar()
    if notice_id is None:
        raise NotFound()
    lock(Notice, notice_id, actor)
    objection = lock(Objection, id, actor)
    roles = objection.roles_of(actor)
    is_venue = Role.VENUE in roles and Role.FILER not in roles
    whose_turn_it_is(objection, clock.now(), is_venue=is_venue)
    return objection

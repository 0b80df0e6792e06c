"""What people do about acts that need four eyes. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from app.core import policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.parties.approvals.acts import get_act
from app.parties.approvals.models import Approval
from app.parties.approvals.rules import NotYoursToAsk, SameEyes
from app.parties.approvals.workflow import APPROVAL, State
from app.parties.sessions.freshness import require_fresh


@command
def ask(
    actor: Actor, *, act: str, subject_id: UUID, arguments: dict[str, Any], reasons: str
) -> Approval:
    """Ask for an act. Raises ActUnknown, ArgumentsMalformed, NotYoursToAsk, FreshFactorWanted,
    AskedForAlready."""
    wanted = get_act(act)
    if not (actor.is_operator and actor.has(wanted.asks)) or actor.user_id is None:
        raise NotYoursToAsk(act=act)
    if wanted.is_fresh:
        require_fresh(actor)
    wanted.arguments(arguments)
    approval = Approval(
        act=act,
        subject_id=subject_id,
        arguments=arguments,
        reasons=reasons,
        asked_by=actor.user_id,
        policy=policy.freeze("approval.days"),
    )
    APPROVAL.begin(approval, "asked", actor, act=act, on=str(subject_id))
    return approval


@command
def approve(actor: Actor, approval_id: UUID) -> Approval:
    """Approve and do it. Raises SameEyes, FreshFactorWanted, and whatever the act refuses."""
    approval = lock(Approval, approval_id, actor)
    if approval.state == State.ASKED and actor.user_id == approval.asked_by:
        raise SameEyes()
    if approval.state == State.ASKED and get_act(approval.act).is_fresh:
        APPROVAL.require_allowed(approval, "approve", actor)
        require_fresh(actor)
    approval.decided_by = actor.user_id
    APPROVAL.apply(approval, "approve", actor, act=approval.act, on=str(approval.subject_id))
    return approval


@command
def refuse(actor: Actor, approval_id: UUID) -> Approval:
    """Do not do it."""
    approval = lock(Approval, approval_id, actor)
    approval.decided_by = actor.user_id
    APPROVAL.apply(approval, "refuse", actor, act=approval.act)
    return approval


@command
def withdraw(actor: Actor, approval_id: UUID) -> Approval:
    """Ask no longer."""
    approval = lock(Approval, approval_id, actor)
    APPROVAL.apply(approval, "withdraw", actor, act=approval.act)
    return approval

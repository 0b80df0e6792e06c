"""Steps of recoveries: each runs inside somebody's command."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import db, step
from app.core.errors import NotFound
from app.parties.people.holders import list_told
from app.parties.recoveries.models import Recovery
from app.parties.recoveries.rules import (
    NotForOneself,
    require_unseen,
)

COOLDOWN, OPEN = "recovery.cooldown_hours", "recovery.open_hours"


@step
def approve(actor: Actor, recovery_id: UUID, *, evidence_sha256: str) -> None:
    """Two of the venue have seen who claims it. From now on it can be stopped
    for some hours. Raises NotFound, RecoveryOver, NotForOneself."""
    recovery = held(recovery_id)
    if recovery is None or recovery.user_id is None:
        raise NotFound()
    if recovery.user_id == actor.user_id:
        raise NotForOneself()
    require_unseen(recovery)
    hours = policy.freeze(COOLDOWN, OPEN)
    recovery.evidence_sha256, recovery.approved_at = evidence_sha256, clock.now()
    cooldown = timedelta(hours=policy.value(hours, COOLDOWN))
    recovery.ready_at = recovery.approved_at + cooldown
    recovery.ends_at = recovery.ready_at + timedelta(hours=policy.value(hours, OPEN))
    facts: dict[str, Any] = {"recovery": str(recovery.id), "told": ids_of_told(recovery.user_id)}
    facts["ready_at"] = recovery.ready_at.isoformat()
    events.record("user.recovery_approved", recovery.user_id, actor, **facts)


@step
def ids_of_told(user_id: UUID) -> list[str]:
    return [str(id) for id in list_told(user_id, None)]


@step
def held(recovery_id: UUID) -> Recovery | None:
    query = select(Recovery).filter_by(id=recovery_id).with_for_update()
    return db.session.scalar(query)

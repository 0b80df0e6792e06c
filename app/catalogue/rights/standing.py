"""How an organisation stands: whoever may not trade offers nothing either (电商法 27)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.core.errors import Conflict, DomainError
from app.core.events import RecordedEvent
from app.core.workflow import Workflow
from app.parties import Organisation

FELL = ("organisation.suspended", "organisation.lapsed")
STOOD = ("organisation.reinstated", "organisation.verified")
AGAIN = ("submitted", "returned")  # verified anew; until then what was verified holds


class SideNotInGoodStanding(Conflict):
    title = "An organisation that takes part is suspended, closed, or must be verified again"
    zh = "参与单位已被暂停、注销或认证失效"


def fallen(organisation_id: UUID, now: datetime) -> str | None:
    """Why it may not trade: its state; "lapsed" also when the clock is late. None when it may."""
    row = db.session.execute(
        select(Organisation.state, Organisation.verified_until).filter_by(id=organisation_id)
    ).one()
    if row.state not in ("verified", *AGAIN):
        return str(row.state)
    holds = row.verified_until > now if row.verified_until else row.state == "verified"
    return None if holds else "lapsed"


def require_good_standing(organisation_id: UUID, now: datetime, side: str | None = None) -> None:
    """Raises SideNotInGoodStanding."""
    if (state := fallen(organisation_id, now)) is not None:
        raise SideNotInGoodStanding(state=state, **({"side": side} if side else {}))


def controlled_from(organisation_id: UUID) -> str:
    """The country of whoever controls it (GB/T 2659)."""
    found = select(Organisation.controlled_from).filter_by(id=organisation_id)
    return db.session.scalars(found).one()


@step
def follow_standing(
    model: Any, owner: Any, workflow: Workflow, events: Iterable[RecordedEvent]
) -> None:
    """What an organisation has published leaves with its standing and comes back with it;
    what the venue hid for another reason stays hidden."""
    for event in events:
        has_fallen = fallen(event.subject_id, clock.now()) is not None
        mine = select(model.id).where(owner == event.subject_id)
        if has_fallen:
            mine = mine.where(model.state == "published")
        else:
            mine = mine.where(model.state == "hidden", model.hidden_for.is_not(None))
        for id in db.session.scalars(mine.order_by(model.id)).all():
            _move(lock(model, id, SYSTEM), workflow, has_fallen)


def _move(subject: Any, workflow: Workflow, has_fallen: bool) -> None:
    if has_fallen:
        subject.hidden_for = SideNotInGoodStanding.code()
        workflow.apply(subject, "hide", SYSTEM, reason=subject.hidden_for)
        return
    try:
        workflow.apply(subject, "unhide", SYSTEM)
    except DomainError:
        return  # it has expired meanwhile, or lacks a consent: its owner renews it

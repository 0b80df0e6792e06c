"""What people do about changes that wait. Each public function is one transaction."""

from uuid import UUID

from sqlalchemy import select

from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import Forbidden, NotFound
from app.parties.changes.models import Change
from app.parties.changes.rules import OneOrganisationOnly
from app.parties.changes.workflow import CHANGE, WAITING
from app.parties.people.holders import organisations_of
from app.parties.sessions.freshness import require_fresh


@command
def approve(actor: Actor, change_id: UUID) -> Change:
    """The second person's yes: it is done at once. Raises FreshFactorWanted, CoolingDown,
    OneOrganisationOnly, and whatever stands in its way."""
    change = lock(Change, change_id, actor)
    CHANGE.require_allowed(change, "approve", actor)
    require_fresh(actor)
    if change.organisation_id is None and len(organisations_of(change.subject_id)) > 1:
        raise OneOrganisationOnly()
    change.decided_by = actor.user_id
    CHANGE.apply(change, "approve", actor, kind=change.kind, on=str(change.subject_id))
    return change


@command
def refuse(actor: Actor, change_id: UUID) -> Change:
    """An owner's no; whoever asked may refuse it, too."""
    return _ended(actor, change_id, "refuse")


@command
def withdraw(actor: Actor, change_id: UUID) -> Change:
    """Ask no longer."""
    return _ended(actor, change_id, "withdraw")


@command
def let_through(actor: Actor, subject_id: UUID) -> None:
    """A rehearsal's hand does not wait: nothing in it is real. Raises Forbidden, NotFound."""
    if not (actor.is_system and clock.is_rehearsal()):
        raise Forbidden()
    waiting = select(Change.id).filter_by(subject_id=subject_id, state=WAITING)
    ids = db.session.scalars(waiting.order_by(Change.created_at)).all()
    if not ids:
        raise NotFound()
    for id in ids:
        CHANGE.apply(lock(Change, id, actor), "carry_out", actor)


def _ended(actor: Actor, change_id: UUID, name: str) -> Change:
    change = lock(Change, change_id, actor)
    CHANGE.require_allowed(change, name, actor)
    change.decided_by = actor.user_id
    CHANGE.apply(change, name, actor, kind=change.kind, on=str(change.subject_id))
    return change

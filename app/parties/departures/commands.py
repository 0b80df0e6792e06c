"""What owners do when they disagree with a rule. Each public function is one transaction."""

from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.core.policy import Policy
from app.parties.departures.models import Departure
from app.parties.departures.rules import NotYoursToLeave, require_not_in_force


@command
def leave(actor: Actor, key: str, *, row: int, reasons: str) -> Departure:
    """Leave on the day a published row begins to hold; nobody is asked (电商法 34).

    Raises NotFound, NotYoursToLeave, RuleInForce, LeavesAlready.
    """
    if actor.is_operator or not actor.has("owner"):
        raise NotYoursToLeave()
    coming = db.session.scalar(select(Policy).filter_by(key=key, id=row))
    if coming is None:
        raise NotFound()
    require_not_in_force(coming, clock.today())
    departure = Departure(
        organisation_id=actor.organisation_id,
        policy_id=coming.id,
        key=key,
        reasons=reasons,
        declared_by=actor.user_id,
        declared_at=clock.now(),
        leaves_on=coming.valid_from,
    )
    db.session.add(departure)
    db.session.flush()
    assert actor.organisation_id is not None
    on = coming.valid_from.isoformat()
    events.record("organisation.leaves", actor.organisation_id, actor, key=key, on=on)
    return departure


@command
def come_back(actor: Actor, departure_id: UUID) -> Departure:
    """Stay, or come again, by the rules of today. Raises NotFound, NotYoursToLeave."""
    query = select(Departure).filter_by(id=departure_id).with_for_update()
    departure = db.session.scalar(query)
    if departure is None or not actor.acts_for(departure.organisation_id):
        raise NotFound()
    if not actor.has("owner"):
        raise NotYoursToLeave()
    if departure.returned_at is None:
        departure.returned_at = clock.now()
        events.record("organisation.came_back", departure.organisation_id, actor)
    return departure

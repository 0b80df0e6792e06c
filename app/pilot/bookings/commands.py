"""What a base's people do about line time. Each public function is one transaction."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import Range

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound
from app.pilot.bases.models import PilotBase, PilotLine
from app.pilot.bases.workflow import Role
from app.pilot.bookings.models import Booking
from app.pilot.bookings.rules import (
    CancelledAlready,
    LineClosed,
    NotOfTheBase,
    require_possible_time,
)
from app.pilot.projects.queries import is_running_at


@command
def book(
    actor: Actor,
    line_id: UUID,
    *,
    begins_at: datetime,
    ends_at: datetime,
    project_id: UUID | None,
    note: str | None,
) -> Booking:
    """Book a line, for a project of the base or for its own work.

    Raises NotFound, NotOfTheBase, LineClosed, TimeImpossible, LineTaken.
    """
    line = _locked_line(line_id)  # one after another: two that overlap would wait for each other
    base = db.session.get_one(PilotBase, line.base_id)
    _require_staff_of_base(actor, base)
    if line.closed_at is not None:
        raise LineClosed()
    require_possible_time(begins_at, ends_at, clock.now())
    if project_id is not None and not is_running_at(project_id, base.id):
        raise NotFound()
    booking = Booking(
        line_id=line.id,
        base_id=base.id,
        project_id=project_id,
        during=Range(begins_at, ends_at, bounds="[)"),
        note=note,
        made_by=actor.user_id,
    )
    db.session.add(booking)
    db.session.flush()
    facts = {"line": str(line.id), "project": str(project_id) if project_id else None}
    times = {"begins_at": begins_at.isoformat(), "ends_at": ends_at.isoformat()}
    events.record("booking.made", booking.id, actor, **facts, **times)
    return booking


@command
def cancel(actor: Actor, booking_id: UUID) -> Booking:
    """Free the time. Raises NotFound, NotOfTheBase, CancelledAlready."""
    seen = select(PilotBase.id).where(PilotBase.id == Booking.base_id, PilotBase.seen_by(actor))
    query = select(Booking).where(Booking.id == booking_id, seen.exists())
    booking = db.session.scalar(query.with_for_update())
    if booking is None:
        raise NotFound()
    _require_staff_of_base(actor, db.session.get_one(PilotBase, booking.base_id))
    if booking.cancelled_at is not None:
        raise CancelledAlready()
    booking.cancelled_at = clock.now()
    events.record("booking.cancelled", booking.id, actor, line=str(booking.line_id))
    return booking


def _locked_line(line_id: UUID) -> PilotLine:
    line = db.session.scalar(select(PilotLine).filter_by(id=line_id).with_for_update())
    if line is None:
        raise NotFound()
    return line


def _require_staff_of_base(actor: Actor, base: PilotBase) -> None:
    roles = base.roles_of(actor)
    if not roles:
        raise NotFound()
    if Role.STAFF not in roles:
        raise NotOfTheBase()

"""What people see of line time: when it is taken; by whom only the base."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, func, select
from sqlalchemy.dialects.postgresql import Range

from app.core.actor import Actor
from app.core.pages import Page, page_by
from app.pilot.bases.queries import get_base
from app.pilot.bases.workflow import Role
from app.pilot.bookings.models import Booking


def list_bookings(
    actor: Actor,
    base_id: UUID,
    *,
    begins_at: datetime,
    ends_at: datetime,
    after: str | None,
    limit: int,
) -> Page:
    """Bookings of a base's lines that touch a span of time, in order. Raises NotFound."""
    base = get_base(actor, base_id)
    is_staff = Role.STAFF in base.roles_of(actor)
    query = select(Booking).where(
        Booking.base_id == base.id,
        Booking.cancelled_at.is_(None),
        Booking.during.op("&&")(Range(begins_at, ends_at, bounds="[)")),
    )
    begins = func.lower(Booking.during, type_=DateTime(timezone=True))
    found = page_by(query, begins, Booking.id, after=after, limit=limit)
    return Page([_shown(row, is_staff) for row in found.items], found.next)


def _shown(row: Booking, is_staff: bool) -> dict[str, Any]:
    shown = {
        "id": row.id,
        "line_id": row.line_id,
        "begins_at": row.begins_at,
        "ends_at": row.ends_at,
        "cancelled_at": None,
        "project_id": row.project_id if is_staff else None,
        "note": row.note if is_staff else None,
    }
    return shown

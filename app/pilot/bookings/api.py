"""Bookings over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.pilot.bookings import commands, queries
from app.pilot.bookings.schemas import BookingsQuery, BookingView, NewBooking
from app.web.duties import IN_PERSON, OWNER, VERIFIER
from app.web.operations import ACCEPTED, MEMBER, PUBLIC, VERIFIED, Door
from app.web.paging import page_of

door = Door("pilot bookings", __name__, description="Line time of pilot bases")


@door.operation(
    "POST",
    "/pilot-lines/<uuid:line_id>/bookings",
    who=VERIFIED,
    takes=NewBooking,
    gives=BookingView,
    status=201,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, VERIFIER, IN_PERSON},
)
def book(actor: Actor, line_id: UUID, body: dict[str, Any]) -> Any:
    """Book a line of my base; what overlaps is refused."""
    return commands.book(actor, line_id, **body)


@door.operation(
    "POST",
    "/pilot-bookings/<uuid:booking_id>/cancel",
    who=MEMBER,
    gives=BookingView,
    key=ACCEPTED,
    duty={OWNER, VERIFIER, IN_PERSON},
)
def cancel(actor: Actor, booking_id: UUID) -> Any:
    """Free the time."""
    return commands.cancel(actor, booking_id)


@door.operation(
    "GET",
    "/pilot-bases/<uuid:base_id>/bookings",
    who=PUBLIC,
    query=BookingsQuery,
    gives=page_of(BookingView),
)
def list_bookings(actor: Actor, base_id: UUID, query: dict[str, Any]) -> Any:
    """When the lines of a base are taken; for whom only its own people see."""
    return queries.list_bookings(actor, base_id, **query)

"""Visits over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.organisations.schemas import OrganisationView
from app.parties.stations import commands, queries
from app.parties.stations.schemas import Level, NewVisit, VisitView
from app.web.duties import CLERK, OWNER, REVIEWER, VENUE_CLERK
from app.web.operations import ACCEPTED, MEMBER, OPERATOR, VERIFIED, Door
from app.web.paging import PageQuery, page_of

door = Door("stations", __name__, description="Stations (驿站) and the hall: acts for visitors")


@door.operation(
    "POST",
    "/visits",
    who=VERIFIED,
    takes=NewVisit,
    gives=VisitView,
    status=201,
    key=ACCEPTED,
    duty={CLERK, VENUE_CLERK},
)
def open_visit(actor: Actor, body: dict[str, Any]) -> Any:
    """Begin to enter acts for a visitor; send its id as `Acting-Through` with each."""
    return commands.open_visit(actor, **body)


@door.operation("GET", "/visits", who=MEMBER, query=PageQuery, gives=page_of(VisitView))
def list_visits(actor: Actor, query: dict[str, Any]) -> Any:
    """The visits of my station, and those in my organisation's name."""
    return queries.list_visits(actor, **query)


@door.operation(
    "POST",
    "/visits/<uuid:visit_id>/close",
    who=MEMBER,
    gives=VisitView,
    duty={CLERK, OWNER, VENUE_CLERK},
)
def close_visit(actor: Actor, visit_id: UUID) -> Any:
    """The visitor has gone, or their organisation does not want it."""
    return commands.close_visit(actor, visit_id)


@door.operation(
    "POST",
    "/organisations/<uuid:organisation_id>/accredit",
    who=OPERATOR,
    takes=Level,
    gives=OrganisationView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def accredit(actor: Actor, organisation_id: UUID, body: dict[str, Any]) -> Any:
    """Say how far the venue trusts a station or a portal; null takes it back."""
    return commands.accredit(actor, organisation_id, **body)

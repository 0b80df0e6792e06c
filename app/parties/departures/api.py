"""Departures over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.parties.departures import commands, queries
from app.parties.departures.schemas import DepartureView, Leaving
from app.web.duties import OWNER
from app.web.operations import ACCEPTED, MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("departures", __name__, description="Leaving before a rule changes (电商法 34)")


@door.operation(
    "POST",
    "/policies/<string:key>/leave",
    who=MEMBER,
    takes=Leaving,
    gives=DepartureView,
    status=201,
    key=ACCEPTED,
    duty={OWNER},
)
def leave(actor: Actor, key: str, body: dict[str, Any]) -> Any:
    """Take my organisation out on the day this change holds; what runs goes on as before."""
    return commands.leave(actor, key, **body)


@door.operation("GET", "/departures", who=MEMBER, query=PageQuery, gives=page_of(DepartureView))
def list_departures(actor: Actor, query: dict[str, Any]) -> Any:
    """My organisation's; the venue's staff see all."""
    return queries.list_departures(actor, **query)


@door.operation(
    "POST",
    "/departures/<uuid:departure_id>/come-back",
    who=MEMBER,
    gives=DepartureView,
    key=ACCEPTED,
    duty={OWNER},
)
def come_back(actor: Actor, departure_id: UUID) -> Any:
    """Stay, or come again, by the rules of today."""
    return commands.come_back(actor, departure_id)

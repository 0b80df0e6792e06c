"""Figures over HTTP: parse, call one query, show."""

from typing import Any

from app.core.actor import Actor
from app.pilot.statistics import queries
from app.pilot.statistics.schemas import IdleAsset, IdleQuery, PeriodQuery, PilotFigures
from app.web.duties import AUDITOR, REVIEWER
from app.web.operations import OPERATOR, PUBLIC, Door
from app.web.paging import page_of

door = Door("pilot statistics", __name__, description="Figures of pilot bases for the city")


@door.operation("GET", "/statistics/pilot", who=PUBLIC, query=PeriodQuery, gives=PilotFigures)
def read_pilot_figures(actor: Actor, query: dict[str, Any]) -> Any:
    """Use of line time, queue time, and what passed, by kind and field."""
    return queries.read_pilot_figures(actor, **query)


@door.operation(
    "GET",
    "/statistics/idle-results",
    who=OPERATOR,
    query=IdleQuery,
    gives=page_of(IdleAsset),
    duty={REVIEWER, AUDITOR},
)
def list_idle(actor: Actor, query: dict[str, Any]) -> Any:
    """Results of fiscal funding that nobody uses a year after acceptance: for public transfer."""
    return queries.list_idle(actor, **query)

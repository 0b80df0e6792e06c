"""Saved searches over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.catalogue.saved_searches import commands, queries
from app.catalogue.saved_searches.schemas import AlertView, NewSavedSearch, SavedSearchView
from app.core.actor import Actor
from app.web.duties import IN_PERSON, REVIEWER
from app.web.operations import ACCEPTED, MEMBER, Door
from app.web.paging import PageQuery, page_of

door = Door("saved-searches", __name__, description="Questions kept, and what appeared since")
ONE = "/saved-searches/<uuid:saved_search_id>"


@door.operation(
    "POST",
    "/saved-searches",
    who=MEMBER,
    takes=NewSavedSearch,
    gives=SavedSearchView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON, REVIEWER},
)
def save_search(actor: Actor, body: dict[str, Any]) -> Any:
    """Keep a question; new items that fit are told once each."""
    return commands.save_search(actor, **body)


@door.operation(
    "GET", "/saved-searches", who=MEMBER, query=PageQuery, gives=page_of(SavedSearchView)
)
def list_saved_searches(actor: Actor, query: dict[str, Any]) -> Any:
    """My questions, newest first."""
    return queries.list_saved_searches(actor, **query)


@door.operation("DELETE", ONE, who=MEMBER, status=204, duty={IN_PERSON, REVIEWER})
def delete_saved_search(actor: Actor, saved_search_id: UUID) -> Any:
    """Forget a question and its alerts."""
    return commands.delete_saved_search(actor, saved_search_id)


@door.operation("GET", ONE + "/alerts", who=MEMBER, query=PageQuery, gives=page_of(AlertView))
def list_alerts(actor: Actor, saved_search_id: UUID, query: dict[str, Any]) -> Any:
    """What appeared since, newest first; an item that is gone has no card."""
    return queries.list_alerts(actor, saved_search_id, **query)

"""The venue's rules over HTTP (电商法 33): always, for everybody, whole."""

from typing import Any

from app.core.actor import Actor
from app.parties.policies import queries
from app.parties.policies.schemas import PolicyRowView, PolicyView
from app.web.operations import PUBLIC, Door
from app.web.paging import PageQuery, page_of

door = Door("policies", __name__, description="Rules in force and coming, with their sources")


@door.operation("GET", "/policies", who=PUBLIC, query=PageQuery, gives=page_of(PolicyView))
def list_policies(actor: Actor, query: dict[str, Any]) -> Any:
    """Every rule in numbers: its bounds, what holds today, what is published to come."""
    return queries.list_policies(**query)


@door.operation("GET", "/policies/<string:key>", who=PUBLIC, gives=PolicyView)
def get_policy(actor: Actor, key: str) -> Any:
    """One rule: what it may be, what holds today, what is published to come."""
    return queries.get_policy(key)


@door.operation(
    "GET",
    "/policies/<string:key>/history",
    who=PUBLIC,
    query=PageQuery,
    gives=page_of(PolicyRowView),
)
def list_history(actor: Actor, key: str, query: dict[str, Any]) -> Any:
    """Every value one rule had, and why, oldest first."""
    return queries.list_history(key, **query)

"""The venue's rules over HTTP (电商法 33): always, for everybody, whole."""

from typing import Any

from app.core.actor import Actor
from app.parties.policies import queries
from app.parties.policies.schemas import Policies, PolicyHistory
from app.web.operations import PUBLIC, Door

door = Door("policies", __name__, description="Rules in force and coming, with their sources")


@door.operation("GET", "/policies", who=PUBLIC, gives=Policies)
def list_policies(actor: Actor) -> Any:
    """Every rule in numbers: its bounds, what holds today, what is published to come."""
    return queries.list_policies()


@door.operation("GET", "/policies/<string:key>", who=PUBLIC, gives=PolicyHistory)
def get_policy(actor: Actor, key: str) -> Any:
    """One rule, with every value it had and why."""
    return queries.get_policy(key)

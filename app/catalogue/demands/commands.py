"""What people do to a demand. Each public function is one transaction, except the steps `enter`
and `change`, which an import shares."""

from typing import Any
from uuid import UUID

from app.catalogue.demands.models import Demand
from app.catalogue.demands.rules import (
    NotAPoser,
    require_editable,
    require_version_seen,
)
from app.catalogue.demands.steps import change, enter
from app.catalogue.demands.workflow import DEMAND
from app.core.actor import Actor
from app.core.db import command, lock


@command
def create_demand(actor: Actor, **facts: Any) -> Demand:
    """Draft a demand. Raises NotAPoser and what `enter` raises."""
    return enter(actor, **facts)


@command
def edit_demand(actor: Actor, demand_id: UUID, *, version: int, **facts: Any) -> Demand:
    """Change a draft or a returned demand. Raises DemandChanged, DemandNotEditable."""
    demand = _mine(actor, demand_id)
    require_version_seen(demand, version)
    require_editable(demand)
    change(actor, demand, **facts)
    return demand


@command
def submit(actor: Actor, demand_id: UUID) -> Demand:
    """Hand it in for review."""
    return _apply(actor, demand_id, "submit")


@command
def approve(actor: Actor, demand_id: UUID, *, version: int) -> Demand:
    """Publish the version that was reviewed. Raises DemandChanged."""
    demand = lock(Demand, demand_id, actor)
    require_version_seen(demand, version)
    DEMAND.apply(demand, "approve", actor)
    return demand


@command
def send_back(actor: Actor, demand_id: UUID, *, reasons: str) -> Demand:
    """Return it with reasons."""
    demand = _apply(actor, demand_id, "send_back", reasons=reasons)
    demand.review_reasons = reasons
    return demand


@command
def revise(actor: Actor, demand_id: UUID, *, version: int, **facts: Any) -> Demand:
    """Change a published demand; it is reviewed again before anybody finds it."""
    demand = lock(Demand, demand_id, actor)
    require_version_seen(demand, version)
    DEMAND.apply(demand, "revise", actor)
    change(actor, demand, **facts)
    return demand


@command
def renew(actor: Actor, demand_id: UUID) -> Demand:
    """Let it run on from now."""
    return _apply(actor, demand_id, "renew")


@command
def hide(actor: Actor, demand_id: UUID, *, reasons: str) -> Demand:
    """Take it off the shelf."""
    demand = _apply(actor, demand_id, "hide")
    demand.review_reasons = reasons
    return demand


@command
def unhide(actor: Actor, demand_id: UUID) -> Demand:
    """Put it back."""
    return _apply(actor, demand_id, "unhide")


@command
def solve(actor: Actor, demand_id: UUID, *, outcome: str) -> Demand:
    """The poser confirms that it is solved, and how."""
    demand = _apply(actor, demand_id, "solve")
    demand.outcome = outcome
    return demand


@command
def give_up(actor: Actor, demand_id: UUID, *, outcome: str) -> Demand:
    """The poser says that it was not solved, and why."""
    demand = _apply(actor, demand_id, "give_up")
    demand.outcome = outcome
    return demand


@command
def withdraw(actor: Actor, demand_id: UUID) -> Demand:
    """Take it back for good."""
    return _apply(actor, demand_id, "withdraw")


def _apply(actor: Actor, demand_id: UUID, transition: str, **facts: Any) -> Demand:
    demand = lock(Demand, demand_id, actor)
    DEMAND.apply(demand, transition, actor, **facts)
    return demand


def _mine(actor: Actor, demand_id: UUID) -> Demand:
    demand = lock(Demand, demand_id, actor)
    if not actor.acts_for(demand.poser_id) or not (actor.has("lister") or actor.has("bidder")):
        raise NotAPoser()
    return demand

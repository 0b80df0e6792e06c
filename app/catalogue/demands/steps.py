"""Steps of higher modules' transactions with a demand."""

from uuid import UUID

from app.catalogue.demands.models import Demand
from app.catalogue.demands.rules import require_live, require_not_called_before
from app.catalogue.demands.workflow import DEMAND
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import lock


def hold_demand(actor: Actor, demand_id: UUID) -> Demand:
    """Lock it, so that it stands still. Raises NotFound."""
    return lock(Demand, demand_id, actor)


def call_demand(demand_id: UUID, call_id: UUID) -> None:
    """Solutions are called for: it neither changes nor expires meanwhile. Raises CalledAlready,
    DemandExpired."""
    demand = lock(Demand, demand_id, SYSTEM)
    require_not_called_before(demand)
    require_live(demand, clock.now())
    _set(demand, call_id)
    events.record("demand.called", demand.id, SYSTEM, call=str(call_id))


def end_call(demand_id: UUID) -> None:
    """The call is over, whatever came of it."""
    demand = lock(Demand, demand_id, SYSTEM)
    events.record("demand.call_ended", demand.id, SYSTEM, call=str(demand.call_id))
    _set(demand, None)


def _set(demand: Demand, call_id: UUID | None) -> None:
    demand.call_id = call_id
    demand.version += 1
    demand.next_check = DEMAND.next_check(demand)

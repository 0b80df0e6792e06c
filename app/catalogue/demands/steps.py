"""Steps of higher modules' transactions with a demand."""

from secrets import randbelow
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import exists, select

from app.catalogue.demands.models import Demand
from app.catalogue.demands.rules import (
    NotAPoser,
    require_fitting_figures,
    require_live,
    require_not_called_before,
)
from app.catalogue.demands.workflow import DEMAND
from app.catalogue.screening.steps import require_no_secret
from app.core import clock, codes, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.parties import get_organisation


@step
def hold_demand(actor: Actor, demand_id: UUID) -> Demand:
    """Lock it, so that it stands still. Raises NotFound."""
    return lock(Demand, demand_id, actor)


@step
def call_demand(demand_id: UUID, call_id: UUID) -> None:
    """Solutions are called for: it neither changes nor expires meanwhile. Raises CalledAlready,
    DemandExpired."""
    demand = lock(Demand, demand_id, SYSTEM)
    require_not_called_before(demand)
    require_live(demand, clock.now())
    _set(demand, call_id)
    events.record("demand.called", demand.id, SYSTEM, call=str(call_id))


@step
def end_call(demand_id: UUID) -> None:
    """The call is over, whatever came of it."""
    demand = lock(Demand, demand_id, SYSTEM)
    events.record("demand.call_ended", demand.id, SYSTEM, call=str(demand.call_id))
    _set(demand, None)


def _set(demand: Demand, call_id: UUID | None) -> None:
    demand.call_id = call_id
    demand.version += 1
    demand.next_check = DEMAND.next_check(demand)


NUMBERS = 10**8  # a year


@step
def enter(actor: Actor, **facts: Any) -> Demand:
    """Draft a demand. Raises NotAPoser, CodeUnknown, SecretSuspected, BudgetUpsideDown,
    TargetValuesMalformed."""
    if not (actor.has("lister") or actor.has("bidder")):
        raise NotAPoser()
    assert actor.organisation_id is not None
    poser = get_organisation(actor.organisation_id)
    demand = Demand(
        id=uuid4(),  # before what is sealed for it
        number=_draw_number(),
        poser_id=poser.id,
        poser_name=poser.name,
        policy=policy.freeze("demand.valid_days", "demand.renew_days"),
        contact_by=actor.user_id if facts.get("contact") else None,
        **facts,
    )
    _require_sound(demand)
    DEMAND.begin(demand, "drafted", actor)
    return demand


@step
def change(actor: Actor, demand: Demand, **facts: Any) -> None:
    """Other facts. Raises what `enter` raises."""
    changed = sorted(name for name, value in facts.items() if getattr(demand, name) != value)
    for name in changed:
        setattr(demand, name, facts[name])
    if "contact" in changed:
        demand.contact_by = actor.user_id if demand.contact else None
    _require_sound(demand)
    demand.version += 1
    events.record("demand.edited", demand.id, actor, changed=changed)


def _draw_number() -> str:
    """XQ, the year, eight digits by lot: numbers in a row would tell the anonymous one's poser."""
    while True:
        number = f"XQ{clock.today():%Y}{randbelow(NUMBERS):08}"
        if not db.session.scalar(select(exists().where(Demand.number == number))):
            return number


def _require_sound(demand: Demand) -> None:
    demand.targets = demand.targets or []
    require_fitting_figures(demand)
    codes.require("technology_field", demand.field)
    codes.require("district", demand.district)
    codes.require("industry", demand.industry)
    texts = (
        *(demand.title, demand.present, demand.public_summary, demand.keywords),
        *(demand.targets, demand.chain, demand.ip_terms),
    )
    require_no_secret(*texts)

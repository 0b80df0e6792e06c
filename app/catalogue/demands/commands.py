"""What people do to a demand. Each public function is one transaction, except the steps `enter`
and `change`, which an import shares."""

from secrets import randbelow
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import exists, select

from app.catalogue.demands.models import Demand
from app.catalogue.demands.rules import (
    NotAPoser,
    require_editable,
    require_fitting_figures,
    require_version_seen,
)
from app.catalogue.demands.workflow import DEMAND
from app.catalogue.screening.steps import require_no_secret
from app.core import clock, codes, events, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.parties import get_organisation

NUMBERS = 10**8  # a year


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


def enter(actor: Actor, **facts: Any) -> Demand:
    """A step: draft a demand. Raises NotAPoser, CodeUnknown, SecretSuspected, BudgetUpsideDown,
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


def change(actor: Actor, demand: Demand, **facts: Any) -> None:
    """A step: other facts. Raises what `enter` raises."""
    changed = sorted(name for name, value in facts.items() if getattr(demand, name) != value)
    for name in changed:
        setattr(demand, name, facts[name])
    if "contact" in changed:
        demand.contact_by = actor.user_id if demand.contact else None
    _require_sound(demand)
    demand.version += 1
    events.record("demand.edited", demand.id, actor, changed=changed)


def _apply(actor: Actor, demand_id: UUID, transition: str, **facts: Any) -> Demand:
    demand = lock(Demand, demand_id, actor)
    DEMAND.apply(demand, transition, actor, **facts)
    return demand


def _mine(actor: Actor, demand_id: UUID) -> Demand:
    demand = lock(Demand, demand_id, actor)
    if not actor.acts_for(demand.poser_id) or not (actor.has("lister") or actor.has("bidder")):
        raise NotAPoser()
    return demand


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

"""What posers and the venue do with calls. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from app import catalogue
from app.core import policy
from app.core.actor import Actor
from app.core.db import command, lock
from app.core.errors import NotFound
from app.parties import require_stays
from app.trading.calls.models import Call
from app.trading.calls.rules import (
    NotThePoser,
    digest_of,
    require_call_seen,
    require_demand_on_offer,
    require_demand_unchanged,
    require_fitting_criteria,
    require_fitting_custodians,
    require_fitting_days,
    require_fitting_stages,
)
from app.trading.calls.workflow import CALL, Mode
from app.trading.custodians.steps import three_keys
from app.trading.proposals import steps as proposals

POLICIES = (
    *("call.advance_most", "call.choose_working_days", "call.collect_days_least"),
    *("call.score_working_days", "call.stage_reply_working_days"),
)


@command
def draft_call(actor: Actor, *, demand_id: UUID, **terms: Any) -> Call:
    """Call for solutions of a published demand, with the policy values of today.

    Raises NotFound, NotThePoser, DemandNotOnOffer, CriteriaUnfit, StagesUnfit, AdvanceTooLarge,
    CollectionTooShort, SealersMissing, CustodiansUnfit.
    """
    demand = catalogue.hold_demand(actor, demand_id)
    if not actor.acts_for(demand.poser_id):
        raise NotFound()
    if not (actor.has("lister") or actor.has("bidder")):
        raise NotThePoser()
    require_stays(demand.poser_id)
    call = Call(
        demand_id=demand.id,
        poser_id=demand.poser_id,
        poser_name=demand.poser_name,
        policy=policy.freeze(*POLICIES),
    )
    _take_over(call, demand, terms)
    CALL.begin(call, "drafted", actor, demand=str(demand_id))
    return call


@command
def edit(actor: Actor, call_id: UUID, **terms: Any) -> Call:
    """Change a draft. Raises what `draft_call` raises."""
    call = lock(Call, call_id, actor)
    CALL.apply(call, "edit", actor)
    _take_over(call, catalogue.hold_demand(actor, call.demand_id), terms)
    return call


@command
def submit(actor: Actor, call_id: UUID) -> Call:
    """Hand it in for review."""
    call = lock(Call, call_id, actor)
    CALL.apply(call, "submit", actor)
    return call


@command
def send_back(actor: Actor, call_id: UUID, *, reasons: str) -> Call:
    """Return it to its poser."""
    call = lock(Call, call_id, actor)
    CALL.apply(call, "send_back", actor, reasons=reasons)
    call.reasons = reasons
    return call


@command
def announce(actor: Actor, call_id: UUID, *, sha256: str) -> Call:
    """Post it as it was read. Raises CallChanged, DemandNotOnOffer, DemandChangedSince,
    CalledAlready, DemandExpired."""
    call = lock(Call, call_id, actor)
    require_call_seen(call, sha256)
    demand = catalogue.hold_demand(actor, call.demand_id)
    require_demand_on_offer(demand)
    require_demand_unchanged(call, demand.as_called(), _readers_of(demand))
    CALL.apply(call, "announce", actor, sha256=sha256)
    call.reasons = None
    return call


@command
def withdraw(actor: Actor, call_id: UUID) -> Call:
    """Take it back before it is announced."""
    call = lock(Call, call_id, actor)
    CALL.apply(call, "withdraw", actor)
    return call


@command
def score(actor: Actor, call_id: UUID, *, results: list[dict[str, Any]], sha256: str) -> Call:
    """The experts' word on every proposal; `sha256` is of the signed evaluation. The best by score,
    then by price, then by time, comes first; when none passed, the call has failed.

    Raises ScoresIncomplete.
    """
    call = lock(Call, call_id, actor)
    CALL.apply(call, "score", actor, sha256=sha256)
    call.scores_sha256 = sha256
    proposals.rank(call, results)
    return call


@command
def choose(actor: Actor, call_id: UUID, *, proposal_id: UUID, reasons: str | None) -> Call:
    """The poser takes one that passed; the contract follows. Raises NotRanked, ReasonsMissing."""
    call = lock(Call, call_id, actor)
    CALL.apply(call, "choose", actor, proposal=str(proposal_id), reasons=reasons)
    proposals.require_eligible_proposal(call, proposal_id, reasons)
    call.chosen_id, call.reasons = proposal_id, reasons
    return call


@command
def terminate(actor: Actor, call_id: UUID, *, reasons: str) -> Call:
    """End it for a stated reason; nobody is chosen."""
    call = lock(Call, call_id, actor)
    call.reasons = reasons
    CALL.apply(call, "terminate", actor, reason=reasons)
    return call


def _readers_of(demand: Any) -> list[UUID] | None:
    return sorted(demand.selected) if demand.level == "selected" else None


def _take_over(call: Call, demand: Any, terms: dict[str, Any]) -> None:
    require_demand_on_offer(demand)
    require_fitting_criteria(terms["criteria"])
    require_fitting_stages(terms["stages"], policy.value(call.policy, "call.advance_most"))
    require_fitting_days(terms["days"], policy.value(call.policy, "call.collect_days_least"))
    is_sealed = terms["mode"] == Mode.SEALED
    require_fitting_custodians(is_sealed, terms["custodians"])
    if is_sealed:
        three_keys(terms["custodians"], call.poser_id)
        terms["custodians"] = {side: str(id) for side, id in terms["custodians"].items()}
    terms["budget"] = terms["budget"]["amount"]
    for name, value in terms.items():
        setattr(call, name, value)
    call.title, call.content = demand.title, demand.as_called()
    call.selected = _readers_of(demand)
    readers = None if call.selected is None else [str(id) for id in call.selected]
    said = {"demand": str(demand.id), "content": call.content, "readers": readers, **terms}
    call.sha256 = digest_of(said)

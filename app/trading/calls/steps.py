"""What happens to a call inside the transactions of its proposals and their deals.

The call is locked first, whatever of it is locked after."""

from uuid import UUID

from sqlalchemy import select

from app import catalogue
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.trading.calls.models import Call
from app.trading.calls.workflow import CALL, CHOOSING, COLLECTING, SCORING


@step
def hold(call_id: UUID, actor: Actor = SYSTEM) -> Call:
    """Lock it, so that it stands still. Raises NotFound."""
    return lock(Call, call_id, actor)


@step
def count(call: Call, by: int) -> None:
    """So many more open proposals; none at the end is the end."""
    call.count += by
    call.next_check = CALL.next_check(call)


@step
def opened(call: Call) -> None:
    """The sealed proposals are opened."""
    CALL.apply(call, "open", SYSTEM)


@step
def fail(call: Call, reason: str) -> None:
    """Nobody can do it, or nobody signed; the demand is free again."""
    call.reasons = reason
    CALL.apply(call, "fail", SYSTEM, reason=reason)


@step
def reopen(call: Call, best_id: UUID) -> None:
    """The chosen one did not sign: the poser chooses among the others."""
    call.best_id, call.chosen_id, call.deal_id = best_id, None, None
    call.reasons = None  # of the former choice
    CALL.apply(call, "reopen", SYSTEM)


@step
def conclude(call: Call) -> None:
    """The contract is effective."""
    CALL.apply(call, "conclude", SYSTEM)


@step
def hide_with_demand(demand_id: UUID) -> None:
    """The venue took the demand off the shelf: its calls are nobody else's to read, and end, but
    for one whose contract is being drawn up."""
    for call, state in _with_demand(demand_id):
        if state == "published":  # the doubt was cleared before this was told
            continue
        call.is_hidden = True
        call.version += 1
        if call.state in (COLLECTING, SCORING, CHOOSING):
            call.reasons = "demand-hidden"
            CALL.apply(call, "terminate", SYSTEM, reason="demand-hidden")


@step
def show_with_demand(demand_id: UUID) -> None:
    """The doubt is cleared."""
    for call, state in _with_demand(demand_id):
        if state != "hidden":  # again, before this was told
            call.is_hidden = False
            call.version += 1


def _with_demand(demand_id: UUID) -> list[tuple[Call, str]]:
    """Every call of a demand with the demand's state, all locked."""
    rows = select(Call.id).filter_by(demand_id=demand_id).order_by(Call.id)
    mine = [hold(id) for id in db.session.scalars(rows).all()]
    state = catalogue.hold_demand(SYSTEM, demand_id).state if mine else ""
    return [(call, state) for call in mine]

"""What happens to a procedure inside the transactions of its intents, auctions and awards.

The procedure is locked first, whatever of it is locked after."""

from uuid import UUID

from sqlalchemy import select

from app import catalogue
from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.sealing import unseal
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import RESERVE
from app.trading.procedures.workflow import (
    BARRABLE,
    ENDABLE,
    PAUSABLE,
    PROCEDURE,
    QUALIFYING,
)


@step
def hold(procedure_id: UUID, actor: Actor = SYSTEM) -> Procedure:
    """Lock it, so that it stands still. Raises NotFound."""
    return lock(Procedure, procedure_id, actor)


@step
def count(procedure: Procedure, *, open: int = 0, qualified: int = 0) -> None:
    """So many more intents are open or qualified; when none is open any more it goes on."""
    procedure = lock(Procedure, procedure.id, SYSTEM)
    procedure.open_intents += open
    procedure.qualified += qualified
    if procedure.state == QUALIFYING:
        procedure.settled_at = None if procedure.open_intents else clock.now()
        procedure.next_check = PROCEDURE.next_check(procedure)


@step
def fail(procedure: Procedure, reason: str) -> None:
    """Nobody gets it; the listing is free again."""
    procedure.outcome = reason
    PROCEDURE.apply(procedure, "fail", SYSTEM, reason=reason)


@step
def award(procedure: Procedure, price: int) -> None:
    """Somebody gets it, at `price` fen, if they sign."""
    PROCEDURE.apply(procedure, "award", SYSTEM, price=price)


@step
def conclude(procedure: Procedure) -> None:
    """The contract is effective."""
    PROCEDURE.apply(procedure, "conclude", SYSTEM)


@step
def reserve_of(procedure: Procedure) -> int | None:
    """The secret reserve (fen), when the competition is over."""
    if procedure.reserve is None:
        return None
    return int(unseal(procedure.reserve, *RESERVE, procedure.id))


@step
def objected(procedure: Procedure) -> None:
    """An objection is open: nobody competes meanwhile."""
    _count_objections(procedure, 1)


@step
def objection_closed(procedure: Procedure, *, upheld: bool) -> None:
    """One is decided or taken back; an upheld one ends the procedure."""
    procedure = hold(procedure.id)
    if upheld and procedure.state in ENDABLE:
        procedure.outcome = "objection-upheld"
        PROCEDURE.apply(procedure, "terminate", SYSTEM, reasons=procedure.outcome)
    _count_objections(procedure, -1)


def _count_objections(procedure: Procedure, by: int) -> None:
    procedure.open_objections += by
    procedure.version += 1
    procedure.next_check = PROCEDURE.next_check(procedure)


@step
def look_again_at_asset(asset_id: UUID) -> None:
    """The facts behind a right changed: its procedures stand still, all are told, or go on."""
    running = select(Procedure.id).where(
        Procedure.asset_id == asset_id, Procedure.state.in_(BARRABLE)
    )
    for id in db.session.scalars(running.order_by(Procedure.id)).all():
        look_again(hold(id))


@step
def look_again(procedure: Procedure) -> None:
    """What stands against it now is told, and what no longer does; it is locked by the caller."""
    listing = db.session.get_one(catalogue.Listing, procedure.listing_id)
    bar = catalogue.first_bar(listing) if procedure.state in BARRABLE else None
    code = bar.code() if bar else None
    if bar is None:
        _compare_burdens(procedure, listing)
    if code == procedure.barred_for:
        return
    was, procedure.barred_for = procedure.barred_for, code
    if bar and procedure.state in PAUSABLE and procedure.paused_at is None:
        procedure.pause_cause = code
        PROCEDURE.apply(procedure, "stand_still", SYSTEM, reason=code)
    elif was and not bar and procedure.paused_at and procedure.pause_cause == was:
        PROCEDURE.apply(procedure, "resume", SYSTEM)
    elif procedure.pause_cause == was:
        procedure.pause_cause = code
    procedure.version += 1
    procedure.next_check = PROCEDURE.next_check(procedure)
    if bar:
        events.record("procedure.barred", procedure.id, SYSTEM, reason=code, facts=bar.details)
    else:
        events.record("procedure.cleared", procedure.id, SYSTEM)


def _compare_burdens(procedure: Procedure, listing: catalogue.Listing) -> None:
    """What was granted since the announcement bars no sale, but is not what was announced (R4.5):
    all are told, and whoever is bound may leave whole."""
    if procedure.announced_burdens is None or procedure.state not in BARRABLE:
        return
    known = procedure.announced_burdens
    new = [each for each in catalogue.list_burdens(listing.asset) if each not in known]
    if bool(new) == (procedure.burdened_at is not None):
        return
    procedure.burdened_at = clock.now() if new else None
    procedure.version += 1
    events.record("procedure.burdened", procedure.id, SYSTEM, burdens=new)

"""What happens to a procedure inside the transactions of its intents, auctions and awards.

The procedure is locked first, whatever of it is locked after."""

from uuid import UUID

from sqlalchemy import select

from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock
from app.core.sealing import unseal
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import RESERVE
from app.trading.procedures.workflow import DISCLOSING, PROCEDURE, QUALIFYING, end_of_days


def hold(procedure_id: UUID, actor: Actor = SYSTEM) -> Procedure:
    """Lock it, so that it stands still. Raises NotFound."""
    return lock(Procedure, procedure_id, actor)


def count(procedure: Procedure, *, open: int = 0, qualified: int = 0) -> None:
    """So many more intents are open or qualified; when none is open any more it goes on."""
    procedure = lock(Procedure, procedure.id, SYSTEM)
    procedure.open_intents += open
    procedure.qualified += qualified
    if procedure.state == QUALIFYING:
        procedure.settled_at = None if procedure.open_intents else clock.now()
        procedure.next_check = PROCEDURE.next_check(procedure)


def fail(procedure: Procedure, reason: str) -> None:
    """Nobody gets it; the listing is free again."""
    procedure.outcome = reason
    PROCEDURE.apply(procedure, "fail", SYSTEM, reason=reason)


def award(procedure: Procedure, price: int) -> None:
    """Somebody gets it, at `price` fen, if they sign."""
    PROCEDURE.apply(procedure, "award", SYSTEM, price=price)


def conclude(procedure: Procedure) -> None:
    """The contract is effective."""
    PROCEDURE.apply(procedure, "conclude", SYSTEM)


def reserve_of(procedure: Procedure) -> int | None:
    """The secret reserve (fen), when the competition is over."""
    if procedure.reserve is None:
        return None
    return int(unseal(procedure.reserve, *RESERVE, procedure.id))


def count_again() -> None:
    """A holiday notice is published: disclosures that crossed its year are counted in it,
    and nobody loses time that was given, by a pause or otherwise."""
    running = select(Procedure.id).filter_by(
        state=DISCLOSING, is_provisional=True, extensions=0, paused_at=None
    )
    for id in db.session.scalars(running).all():
        procedure = hold(id)
        assert procedure.announced_at is not None
        closes = end_of_days(procedure, procedure.announced_at)
        at = closes.at if procedure.closes_at is None else max(procedure.closes_at, closes.at)
        procedure.closes_at, procedure.is_provisional = at, closes.is_provisional
        procedure.version += 1
        procedure.next_check = PROCEDURE.next_check(procedure)
        events.record("procedure.counted_again", id, SYSTEM, closes_at=at.isoformat())

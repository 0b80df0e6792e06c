"""What happens to a procedure inside the transactions of its intents, auctions and awards.

The procedure is locked first, whatever of it is locked after."""

from uuid import UUID

from app.core import clock
from app.core.actor import SYSTEM, Actor
from app.core.db import lock
from app.core.sealing import unseal
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import RESERVE
from app.trading.procedures.workflow import PROCEDURE, QUALIFYING


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

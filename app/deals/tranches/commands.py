"""What sides and gates do to tranches. Functions marked "a step" run in an event's transaction;
every other public function is one transaction."""

from uuid import UUID

from app.core.actor import Actor
from app.core.db import command, lock
from app.deals.tranches.models import Tranche
from app.deals.tranches.rules import NothingProposed, PartDiffers, require_possible_part
from app.deals.tranches.workflow import TRANCHE, Role


@command
def propose(actor: Actor, tranche_id: UUID, *, part: int) -> Tranche:
    """Say what part of it (fen) the seller should have. Raises PartImpossible."""
    tranche = lock(Tranche, tranche_id, actor)
    TRANCHE.apply(tranche, "propose", actor, part=part)
    require_possible_part(part, tranche.amount)
    tranche.proposed, tranche.proposed_by = part, _side(tranche, actor)
    tranche.next_check = TRANCHE.next_check(tranche)
    return tranche


@command
def agree(actor: Actor, tranche_id: UUID, *, part: int) -> Tranche:
    """Agree to the other side's proposal. Raises NothingProposed, PartDiffers."""
    tranche = lock(Tranche, tranche_id, actor)
    TRANCHE.apply(tranche, "agree", actor, part=part)
    if tranche.proposed_by == _side(tranche, actor):
        raise NothingProposed()
    if tranche.proposed != part:
        raise PartDiffers(proposed=tranche.proposed)
    return tranche


@command
def concede(actor: Actor, tranche_id: UUID) -> Tranche:
    """The seller gives it back."""
    tranche = lock(Tranche, tranche_id, actor)
    TRANCHE.apply(tranche, "concede", actor)
    return tranche


@command
def waive(actor: Actor, tranche_id: UUID) -> Tranche:
    """The buyer pays it all the same."""
    tranche = lock(Tranche, tranche_id, actor)
    TRANCHE.apply(tranche, "waive", actor)
    return tranche


def _side(tranche: Tranche, actor: Actor) -> str:
    return "seller" if Role.SELLER in tranche.roles_of(actor) else "buyer"

"""How a member answers a demand, and what comes of a match. Each public function is one
transaction."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.catalogue import Listing
from app.catalogue.demands.models import Demand
from app.catalogue.demands.queries import get_demand
from app.catalogue.demands.workflow import FINDABLE
from app.catalogue.rights.standing import require_good_standing
from app.catalogue.search.models import Library
from app.catalogue.talents.models import Talent
from app.core import clock
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.matching.models import Suggestion
from app.matching.reasons import BANDS
from app.matching.rules import BY_MEMBER, NotYoursToOffer
from app.matching.workflow import SUGGESTION, State
from app.trading import begin_talks


@command
def answer_demand(actor: Actor, demand_id: UUID, *, library: str, ref: UUID) -> Suggestion:
    """Offer something of one's own, published, to a demand that one may read in full: what was
    suggested already is offered, what was not is so from now on. Raises NotFound, NotYoursToOffer,
    SideNotInGoodStanding."""
    demand = get_demand(actor, demand_id)
    lock(Demand, demand_id, actor)
    if demand.state not in FINDABLE or not demand.may_read_all(actor):
        raise NotFound()
    kind = Library[library.upper()]
    _require_own(actor, demand, kind, ref)
    require_good_standing(demand.poser_id, clock.now(), "buyer")
    known = select(Suggestion.id).filter_by(demand_id=demand_id, library=kind, ref=ref)
    if (id := db.session.scalar(known)) is not None:
        suggestion = lock(Suggestion, id, actor)
        SUGGESTION.apply(suggestion, "offer", actor, side="offerer")
        suggestion.ranker, suggestion.answered_at = BY_MEMBER, clock.now()
        return suggestion
    suggestion = Suggestion(
        demand_id=demand_id,
        poser_id=demand.poser_id,
        library=kind,
        ref=ref,
        offerer_id=actor.organisation_id,
        is_shown_to_offerer=True,
        rank=1,
        score=0.0,
        band=BANDS[-1],
        ranker=BY_MEMBER,
        reasons={},
        answered_at=clock.now(),
    )
    at = State.OFFERER_INTERESTED
    SUGGESTION.begin(suggestion, "offered", actor, at=at, side="offerer", demand=str(demand_id))
    return suggestion


@command
def open_talks(
    actor: Actor, suggestion_id: UUID, *, price: dict[str, Any], message: str | None
) -> Suggestion:
    """Both are interested: the poser makes the first offer on the listing. Raises NotAListing, and
    what opening talks raises."""
    suggestion = lock(Suggestion, suggestion_id, actor)
    SUGGESTION.apply(suggestion, "open_talks", actor)
    talks = begin_talks(actor, listing_id=suggestion.ref, price=price, message=message)
    suggestion.talks_id = talks.id
    return suggestion


def _require_own(actor: Actor, demand: Demand, library: Library, ref: UUID) -> None:
    """Raises NotYoursToOffer."""
    found: Any = db.session.get(Listing if library == Library.LISTINGS else Talent, ref)
    owner = getattr(found, "seller_id", None) or getattr(found, "keeper_id", None)
    is_mine = owner is not None and actor.acts_for(owner) and actor.has("lister")
    if not is_mine or found.state != "published" or actor.acts_for(demand.poser_id):
        raise NotYoursToOffer()

"""What follows for demands and for the search of them."""

from collections.abc import Iterable

from sqlalchemy import select

from app.catalogue.demands.cards import document
from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import DEMAND, FINDABLE
from app.catalogue.rights.standing import FELL, STOOD, follow_standing
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.core.actor import SYSTEM
from app.core.db import db
from app.core.events import RecordedEvent, record
from app.core.inbox import subscribes

comes_from(Library.DEMANDS, Source(Demand, document, (Demand.state.in_(FINDABLE),)))


@subscribes(
    "catalogue.index_demands",
    "demand.published",
    "demand.renewed",
    "demand.unhidden",
    can_wait=True,
)
def index_demands(events: Iterable[RecordedEvent]) -> None:
    """What is published can be found; what left was hidden at once."""
    follow(Library.DEMANDS, events)


@subscribes("catalogue.demands_follow_standing", *FELL, *STOOD)
def follow_standing_of_posers(events: Iterable[RecordedEvent]) -> None:
    """What an organisation that may not trade has published is not public."""
    follow_standing(Demand, Demand.poser_id, DEMAND, events)


@subscribes("catalogue.contacts_of_erased", "user.erased")
def erase_contacts_of_erased(events: Iterable[RecordedEvent]) -> None:
    """Whom an erased person named to be asked, mostly themselves, is forgotten (PIPL 47)."""
    for event in events:
        mine = select(Demand).filter_by(contact_by=event.subject_id).with_for_update()
        for demand in db.session.scalars(mine.order_by(Demand.id)):
            demand.contact = demand.contact_by = None
            demand.version += 1
            record("demand.contact_erased", demand.id, SYSTEM)

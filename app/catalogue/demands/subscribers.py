"""What follows for the search from demands."""

from collections.abc import Iterable

from app.catalogue.demands.cards import document
from app.catalogue.demands.models import Demand
from app.catalogue.demands.workflow import FINDABLE
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.core.events import Told
from app.core.inbox import subscribes

comes_from(Library.DEMANDS, Source(Demand, document, (Demand.state.in_(FINDABLE),)))


@subscribes("catalogue.index_demands", "demand.published", "demand.renewed", "demand.unhidden")
def index_demands(events: Iterable[Told]) -> None:
    """What is published can be found; what left was hidden at once."""
    follow(Library.DEMANDS, events)

"""What follows for the search from talents."""

from collections.abc import Iterable

from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.catalogue.talents.cards import document
from app.catalogue.talents.models import Talent
from app.catalogue.talents.workflow import FINDABLE
from app.core.events import Told
from app.core.inbox import subscribes

comes_from(Library.TALENTS, Source(Talent, document, (Talent.state.in_(FINDABLE),)))


@subscribes(
    "catalogue.index_talents",
    "talent.published",
    "talent.renewed",
    "talent.unhidden",
    "talent.consented",
)
def index_talents(events: Iterable[Told]) -> None:
    """What is published can be found; what left was hidden at once."""
    follow(Library.TALENTS, events)

"""What follows for listings from what the office publishes, and for the search from listings."""

from collections.abc import Iterable

from app.catalogue.listings.documents import document
from app.catalogue.listings.models import Listing
from app.catalogue.listings.steps import answered_in, hold_if_barred, review_again
from app.catalogue.listings.workflow import FINDABLE
from app.catalogue.patents.queries import get_watched
from app.catalogue.patents.rules import LegalStatus
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.core.events import Told
from app.core.inbox import subscribes

comes_from(Library.LISTINGS, Source(Listing, document, (Listing.state.in_(FINDABLE),)))


@subscribes("catalogue.review_again", "patent.updated")
def review_listings_again(events: Iterable[Told]) -> None:
    """A new publication of a patent sends its listings back to review."""
    for event in events:
        review_again(event.subject_id)


@subscribes("catalogue.hold_listings", "patent.status_changed", "patent_watch.ended")
def hold_listings(events: Iterable[Told]) -> None:
    """A lapse, a pledge, a licence, a change of owner or the end of the term suspends what no
    longer fits; what is left of a partly invalidated patent is reviewed again."""
    for event in events:
        is_watch = event.name == "patent_watch.ended"
        patent_id = get_watched(event.subject_id) if is_watch else event.subject_id
        if event.data.get("status") == LegalStatus.PARTLY_INVALIDATED:
            review_again(patent_id)
        hold_if_barred(patent_id)


@subscribes(
    "catalogue.index_listings",
    *(f"listing.{event}" for event in ("approved", "reserved", "released", "resumed", "renewed")),
    "listing.confirmed",
    "listing.card_changed",
)
def index_listings(events: Iterable[Told]) -> None:
    """What is on the shelf can be found as it is now; what left it was hidden at once."""
    follow(Library.LISTINGS, events)


@subscribes(
    "catalogue.time_answers",
    "negotiation.opened",
    "negotiation.countered",
    "negotiation.agreed",
    "negotiation.declined",
)
def time_answers(events: Iterable[Told]) -> None:
    """How long sellers take to a first answer, shown on what they list."""
    for event in events:
        answered_in(event)

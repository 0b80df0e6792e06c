"""What follows for listings from what the office publishes, and for the search from listings."""

from collections.abc import Iterable

from app.catalogue.listings.documents import document
from app.catalogue.listings.models import Listing
from app.catalogue.listings.steps import answered_in, look_again, review_again
from app.catalogue.listings.workflow import FINDABLE
from app.catalogue.patents.rules import LegalStatus
from app.catalogue.search.models import Library
from app.catalogue.search.sources import Source, comes_from, follow
from app.core.events import RecordedEvent
from app.core.inbox import subscribes

comes_from(Library.LISTINGS, Source(Listing, document, (Listing.state.in_(FINDABLE),)))


@subscribes("catalogue.review_again", "patent.updated")
def review_listings_again(events: Iterable[RecordedEvent]) -> None:
    """A new publication of a patent sends its listings back to review."""
    for event in events:
        review_again(event.subject_id)


@subscribes("catalogue.review_what_is_left", "patent.status_changed")
def review_what_is_left(events: Iterable[RecordedEvent]) -> None:
    """What is left of a partly invalidated patent is another right: it is reviewed again."""
    for event in events:
        if event.data.get("status") == LegalStatus.PARTLY_INVALIDATED:
            review_again(event.subject_id)


@subscribes("catalogue.hold_listings", "asset.rights_changed")
def hold_listings(events: Iterable[RecordedEvent]) -> None:
    """A lapse, a pledge, a licence, a change of owner, the end of the term or a seller's suspension
    suspends what no longer fits, and everybody reads what lies on the rest."""
    for event in events:
        look_again(event.subject_id)


@subscribes(
    "catalogue.index_listings",
    *(f"listing.{event}" for event in ("approved", "reserved", "released", "resumed", "renewed")),
    "listing.confirmed",
    "listing.card_changed",
    can_wait=True,
)
def index_listings(events: Iterable[RecordedEvent]) -> None:
    """What is on the shelf can be found as it is now; what left it was hidden at once."""
    follow(Library.LISTINGS, events)


@subscribes(
    "catalogue.time_answers",
    "negotiation.opened",
    "negotiation.countered",
    "negotiation.agreed",
    "negotiation.declined",
    can_wait=True,
)
def time_answers(events: Iterable[RecordedEvent]) -> None:
    """How long sellers take to a first answer, shown on what they list."""
    for event in events:
        answered_in(event)

"""What follows for listings from what the office publishes, and for the search from listings."""

from collections.abc import Iterable

from app.catalogue.listings.queries import list_documents
from app.catalogue.listings.steps import answered_in, hold_if_barred, review_again
from app.catalogue.search.commands import put
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.review_again", "patent.updated")
def review_listings_again(events: Iterable[Told]) -> None:
    """A new publication of a patent sends its listings back to review."""
    for event in events:
        review_again(event.subject_id)


@subscribes("catalogue.hold_listings", "patent.status_changed")
def hold_listings(events: Iterable[Told]) -> None:
    """A lapse, a pledge, a licence or a change of owner suspends what no longer fits."""
    for event in events:
        hold_if_barred(event.subject_id)


@subscribes(
    "catalogue.index_listings",
    *(f"listing.{event}" for event in ("approved", "reserved", "released", "resumed", "renewed")),
    "listing.confirmed",
    "listing.card_changed",
)
def index_listings(events: Iterable[Told]) -> None:
    """What is on the shelf can be found as it is now; what left it was hidden at once."""
    put(list_documents([event.subject_id for event in events]))


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

"""What follows for listings from what the office publishes."""

from collections.abc import Iterable

from app.catalogue.listings.commands import review_again
from app.core.events import Told
from app.core.inbox import subscribes


@subscribes("catalogue.review_again", "patent.updated")
def review_listings_again(events: Iterable[Told]) -> None:
    """A new publication of a patent sends its listings back to review."""
    for event in events:
        review_again(event.subject_id)

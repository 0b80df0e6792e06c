"""What follows for talks from what happened to listings."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.negotiations.steps import supersede, tell_both, tell_of_test


@subscribes(
    "trading.supersede_talks",
    "listing.closed",
    "listing.withdrawn",
    "listing.voided",
    "listing.expired",
    "listing.revised",
    "listing.reopened",
)
def supersede_talks(events: Iterable[RecordedEvent]) -> None:
    """Talks on a right that is no longer to be had, or not on these terms, end."""
    for event in events:
        supersede(event.subject_id, event.happened_at)


@subscribes("trading.tell_talks", "listing.suspended", "listing.resumed", "listing.approved")
def tell_talks(events: Iterable[RecordedEvent]) -> None:
    """Those in talks are told what stands against the listing, and when it is cleared."""
    for event in events:
        is_held = event.name == "listing.suspended"
        notice = {"listing": "suspended", "reason": event.data.get("reason")}
        tell_both(event.subject_id, notice if is_held else None)


@subscribes("trading.tell_of_tests", "asset.test_state_changed")
def tell_of_tests(events: Iterable[RecordedEvent]) -> None:
    """Those in talks are told that the technology is on a pilot line (R1.2.9)."""
    for event in events:
        tell_of_test(event.subject_id, is_in_test=event.data["is_in_test"])

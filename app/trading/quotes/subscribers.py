"""What follows for sealed bids from procedures, and of their opening."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.quotes import steps


@subscribes("quotes.collect", "procedure.competing")
def collect_quotes(events: Iterable[RecordedEvent]) -> None:
    """Several qualified: they hand in sealed bids."""
    for event in events:
        steps.collect(event.subject_id)


@subscribes(
    "quotes.follow",
    "opening.opened",
    "opening.evaluated",
    "opening.found_empty",
    "opening.not_unsealed",
    "opening.not_evaluated",
)
def follow_openings(events: Iterable[RecordedEvent]) -> None:
    """The best price wins, or nobody does."""
    for event in events:
        steps.follow(event.subject_id)


@subscribes("quotes.cancel", "procedure.terminated")
def cancel_quotes(events: Iterable[RecordedEvent]) -> None:
    """Nothing is opened any more."""
    for event in events:
        steps.cancel(event.subject_id)


@subscribes("quotes.stand_still", "procedure.barred")
def stop_openings(events: Iterable[RecordedEvent]) -> None:
    """Nothing is opened of what cannot be sold."""
    for event in events:
        steps.stand_still(event.subject_id)


@subscribes("quotes.go_on", "procedure.cleared")
def let_openings_go_on(events: Iterable[RecordedEvent]) -> None:
    """The right is free again."""
    for event in events:
        steps.go_on(event.subject_id)

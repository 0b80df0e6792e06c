"""What follows for sealed bids from procedures, and of their opening."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.quotes import steps


@subscribes("quotes.collect", "procedure.competing")
def collect_quotes(events: Iterable[Told]) -> None:
    """Several qualified: they hand in sealed bids."""
    for event in events:
        steps.collect(event.subject_id)


@subscribes(
    "quotes.follow",
    "opening.opened",
    "opening.evaluated",
    "opening.found_empty",
    "opening.not_unsealed",
)
def follow_openings(events: Iterable[Told]) -> None:
    """The best price wins, or nobody does."""
    for event in events:
        steps.follow(event.subject_id)


@subscribes("quotes.cancel", "procedure.terminated")
def cancel_quotes(events: Iterable[Told]) -> None:
    """Nothing is opened any more."""
    for event in events:
        steps.cancel(event.subject_id)

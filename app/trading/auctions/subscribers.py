"""What follows for auctions from procedures, and of their end."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.auctions import steps


@subscribes("auctions.open_rooms", "procedure.competing")
def open_rooms(events: Iterable[Told]) -> None:
    """Several qualified: they compete."""
    for event in events:
        steps.open_room(event.subject_id)


@subscribes("auctions.decide", "auction.ended")
def decide_auctions(events: Iterable[Told]) -> None:
    """The last bid wins, or nobody does."""
    for event in events:
        steps.decide(event.subject_id)


@subscribes("auctions.cancel", "procedure.terminated")
def cancel_auctions(events: Iterable[Told]) -> None:
    """Nobody competes any more."""
    for event in events:
        steps.cancel(event.subject_id)

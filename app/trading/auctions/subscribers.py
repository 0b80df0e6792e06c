"""What follows for auctions from procedures, and of their end."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.auctions import steps


@subscribes("auctions.open_rooms", "procedure.competing")
def open_rooms(events: Iterable[RecordedEvent]) -> None:
    """Several qualified: they compete."""
    for event in events:
        steps.open_room(event.subject_id)


@subscribes("auctions.decide", "auction.ended")
def decide_auctions(events: Iterable[RecordedEvent]) -> None:
    """The last bid wins, or nobody does."""
    for event in events:
        steps.decide(event.subject_id)


@subscribes("auctions.end_given_up", "auction.given_up")
def end_given_up_auctions(events: Iterable[RecordedEvent]) -> None:
    """Everybody's deposit goes back; the seller may begin anew."""
    for event in events:
        steps.end_given_up(event.subject_id)


@subscribes("auctions.stand_still", "procedure.barred")
def stop_auctions(events: Iterable[RecordedEvent]) -> None:
    """Nobody bids for what cannot be sold."""
    for event in events:
        steps.stand_still(event.subject_id, event.data["reason"])


@subscribes("auctions.go_on", "procedure.cleared")
def let_auctions_go_on(events: Iterable[RecordedEvent]) -> None:
    """The right is free again."""
    for event in events:
        steps.go_on(event.subject_id)


@subscribes("auctions.look_at_refused", "auction.timer_refused")
def look_at_what_is_refused(events: Iterable[RecordedEvent]) -> None:
    """It does not begin, and all are told why."""
    for event in events:
        steps.look_again(event.subject_id)


@subscribes("auctions.cancel", "procedure.terminated")
def cancel_auctions(events: Iterable[RecordedEvent]) -> None:
    """Nobody competes any more."""
    for event in events:
        steps.cancel(event.subject_id)

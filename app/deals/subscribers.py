"""What follows for a deal from what happened to money, its patents and its sides."""

from collections.abc import Iterable
from uuid import UUID

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.deals.bars import (
    look_again_at,
    look_again_at_asset,
    look_again_at_side,
    tell_deals,
)
from app.deals.steps import hold_payment


@subscribes("deals.hold_payments", "payment.held")
def hold_payments(events: Iterable[RecordedEvent]) -> None:
    """A deal is paid when its payment is held."""
    for event in events:
        hold_payment(UUID(event.data["deal"]), event.subject_id)


@subscribes("deals.tell_of_patents", "patent.status_changed")
def tell_of_patents(events: Iterable[RecordedEvent]) -> None:
    """A running deal's history says what the register says of its patents."""
    for event in events:
        tell_deals(event.subject_id, event.data)


@subscribes("deals.look_again", "asset.rights_changed")
def look_at_rights_again(events: Iterable[RecordedEvent]) -> None:
    """Whoever has agreed on a right is held when something comes to stand against it."""
    for event in events:
        look_again_at_asset(event.subject_id)


@subscribes("deals.look_at_refused", "deal.timer_refused")
def look_at_what_is_refused(events: Iterable[RecordedEvent]) -> None:
    """It is held, so that its buyer may leave whole."""
    for event in events:
        look_again_at(event.subject_id)


@subscribes(
    "deals.look_at_sides",
    *(f"organisation.{event}" for event in ("suspended", "reinstated", "lapsed", "verified")),
    "organisation.relation_declared",
)
def look_at_sides_again(events: Iterable[RecordedEvent]) -> None:
    """Nobody signs with, or delivers to, whoever may not trade."""
    for event in events:
        look_again_at_side(event.subject_id)

"""What follows for a deal from what happened to money, the calendar and its patents."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from app.core.events import Told
from app.core.inbox import subscribes
from app.deals.commands import hold_payment
from app.deals.deadlines import count_again, payment_is_due_at
from app.deals.patents import tell_deals


@subscribes("deals.hold_payments", "payment.held")
def hold_payments(events: Iterable[Told]) -> None:
    """A deal is paid when its payment is held."""
    for event in events:
        hold_payment(UUID(event.data["deal"]), event.subject_id)


@subscribes("deals.follow_payment_deadlines", "payment.rescheduled")
def follow_payment_deadlines(events: Iterable[Told]) -> None:
    """The seller may rescind only after the deadline as it stands now."""
    for event in events:
        due_at = datetime.fromisoformat(event.data["due_at"])
        payment_is_due_at(UUID(event.data["deal"]), event.subject_id, due_at)


@subscribes("deals.count_deadlines_again", "calendar.published")
def count_deadlines_again(events: Iterable[Told]) -> None:
    """Deadlines that crossed an unpublished year are counted in its calendar."""
    for _ in events:
        count_again()


@subscribes("deals.tell_of_patents", "patent.status_changed")
def tell_of_patents(events: Iterable[Told]) -> None:
    """A running deal's history says what the register says of its patents."""
    for event in events:
        tell_deals(event.subject_id, event.data)

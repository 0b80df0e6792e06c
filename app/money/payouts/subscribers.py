"""What follows from a payment that is settled."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.money.payouts import steps


@subscribes(
    "money.instruct_payouts",
    "payment.released",
    "payment.parted",
    "payment.refunded",
    "payment.forfeited",
)
def instruct_payouts(events: Iterable[RecordedEvent]) -> None:
    """Each side gets one instruction for what is its."""
    for event in events:
        steps.instruct_payouts(event.subject_id)


@subscribes(
    "money.instruct_of_deposits", "deposit.refunding", "deposit.forfeited", "deposit.applied"
)
def instruct_of_deposits(events: Iterable[RecordedEvent]) -> None:
    """A deposit that is settled goes where it belongs."""
    for event in events:
        steps.instruct_of_deposit(event.subject_id)

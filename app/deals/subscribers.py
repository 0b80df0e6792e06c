"""What follows for a deal from what happened to money."""

from collections.abc import Iterable
from uuid import UUID

from app.core.events import Told
from app.core.inbox import subscribes
from app.deals.commands import hold_payment


@subscribes("deals.hold_payments", "payment.held")
def hold_payments(events: Iterable[Told]) -> None:
    """A deal is paid when its payment is held."""
    for event in events:
        hold_payment(UUID(event.data["deal"]))

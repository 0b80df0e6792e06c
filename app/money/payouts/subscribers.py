"""What follows from a payment that is settled."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.money.payouts import commands


@subscribes("money.instruct_payouts", "payment.released", "payment.parted", "payment.refunded")
def instruct_payouts(events: Iterable[Told]) -> None:
    """Each side gets one instruction for what is its."""
    for event in events:
        commands.instruct_payouts(event.subject_id)

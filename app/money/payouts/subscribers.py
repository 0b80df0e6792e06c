"""What follows from a released payment."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.money.payouts.commands import instruct_payout


@subscribes("money.instruct_payouts", "payment.released")
def instruct_payouts(events: Iterable[Told]) -> None:
    """Every released payment gets one instruction to the bank."""
    for event in events:
        instruct_payout(event.subject_id)

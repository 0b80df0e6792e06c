"""What follows from bank lines."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.money.statements.steps import look_again, match_line


@subscribes("money.match_lines", "bank_line.received", "bank_line.reopened", is_for_restored=True)
def match_lines(events: Iterable[RecordedEvent]) -> None:
    """Every new line is matched once."""
    for event in events:
        match_line(event.subject_id)


@subscribes("money.look_again", "payment.expected", "deposit.expected", "payout.instructed")
def look_for_lines_that_came_first(events: Iterable[RecordedEvent]) -> None:
    """Money that came or went before the market knew its reference is found."""
    for event in events:
        look_again(event.data["reference"])

"""What follows from bank lines and calendars."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.money.payments.commands import recompute_provisional
from app.money.statements.commands import match_line


@subscribes("money.match_lines", "bank_line.received", "bank_line.reopened")
def match_lines(events: Iterable[Told]) -> None:
    """Every new line is matched once."""
    for event in events:
        match_line(event.subject_id)


@subscribes("money.recompute_due_times", "calendar.published")
def recompute_due_times(events: Iterable[Told]) -> None:
    """Due times that crossed an unpublished year are counted again."""
    for _ in events:
        recompute_provisional()

"""What follows for procedures from calendars."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.procedures.steps import count_again


@subscribes("procedures.count_again", "calendar.published")
def count_disclosures_again(events: Iterable[Told]) -> None:
    """Disclosures that crossed an unpublished year are counted in its calendar."""
    for _ in events:
        count_again()

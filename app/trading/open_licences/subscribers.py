"""What follows for open licences from changes of owners."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.open_licences.commands import end_with_ownership


@subscribes("open_licences.end", "asset.ownership_passed")
def end_open_licences(events: Iterable[Told]) -> None:
    """A former owner licenses nothing; licences that were made stay."""
    for event in events:
        end_with_ownership(event.subject_id)

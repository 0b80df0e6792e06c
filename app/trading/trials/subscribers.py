"""What follows for trials from changes of the right they are about."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.trials.steps import look_again


@subscribes("trials.look_again", "asset.rights_changed")
def look_at_rights_again(events: Iterable[RecordedEvent]) -> None:
    """Nobody goes on trying what was sold to somebody else."""
    for event in events:
        look_again(event.subject_id)

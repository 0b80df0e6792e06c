"""What follows for procedures from what is told of rights."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.procedures.steps import hold, look_again, look_again_at_asset


@subscribes("procedures.look_again", "asset.rights_changed")
def look_at_rights_again(events: Iterable[RecordedEvent]) -> None:
    """Nothing is competed for that cannot be sold."""
    for event in events:
        look_again_at_asset(event.subject_id)


@subscribes("procedures.look_at_refused", "procedure.timer_refused")
def look_at_what_is_refused(events: Iterable[RecordedEvent]) -> None:
    """Days alone may bar it: a licence comes to outlive its patent. All are told."""
    for event in events:
        look_again(hold(event.subject_id))

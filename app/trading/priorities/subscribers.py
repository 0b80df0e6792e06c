"""What follows for priorities from answers, deals and procedures."""

from collections.abc import Iterable

from app.core.db import db
from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.priorities import steps
from app.trading.priorities.models import Priority
from app.trading.procedures import steps as procedures


@subscribes("priorities.settle", "priority.claimed", "priority.waived", "priority.lapsed")
def settle_priorities(events: Iterable[RecordedEvent]) -> None:
    """The deal goes on, to the holder or to its buyer."""
    for event in events:
        priority = db.session.get_one(Priority, event.subject_id)
        if priority.deal_id is not None:
            steps.settle(priority.deal_id)


@subscribes("priorities.follow_deals", "deal.cancelled", "deal.lapsed")
def end_with_deals(events: Iterable[RecordedEvent]) -> None:
    """Nothing is left to take over."""
    for event in events:
        steps.end_of_deal(event.subject_id)


@subscribes("priorities.tell", "procedure.announced", "procedure.amended")
def tell_of_procedures(events: Iterable[RecordedEvent]) -> None:
    """Holders know of what is announced."""
    for event in events:
        steps.tell_of_procedure(procedures.hold(event.subject_id))


@subscribes(
    "priorities.follow_procedures",
    *(f"procedure.{end}" for end in ("single_found", "competing", "unsold", "terminated")),
)
def end_with_procedures(events: Iterable[RecordedEvent]) -> None:
    """Who takes part is decided."""
    for event in events:
        steps.end_of_procedure(event.subject_id)

"""What follows for intents from deposits and procedures."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.intents import steps


@subscribes("intents.follow_deposits", "deposit.frozen", "deposit.lapsed")
def follow_deposits(events: Iterable[RecordedEvent]) -> None:
    """A deposit that arrived qualifies; one that did not, ends it."""
    for event in events:
        if event.name == "deposit.frozen":
            steps.deposit_frozen(event.subject_id)
        else:
            steps.deposit_lapsed(event.subject_id)


@subscribes("intents.void", "procedure.amended")
def void_intents(events: Iterable[RecordedEvent]) -> None:
    """Whoever read another announcement confirms anew."""
    for event in events:
        steps.void_all(event.subject_id)


@subscribes("intents.close_idle", "procedure.closed")
def close_idle_intents(events: Iterable[RecordedEvent]) -> None:
    """What nobody confirmed in time is out."""
    for event in events:
        steps.close_idle(event.subject_id)


@subscribes("intents.close", "procedure.unsold", "procedure.terminated")
def close_intents(events: Iterable[RecordedEvent]) -> None:
    """Nobody gets it: every deposit goes back."""
    for event in events:
        steps.close_all(event.subject_id)


@subscribes("intents.bidder_fell", "organisation.suspended", "organisation.lapsed")
def close_intents_of_the_fallen(events: Iterable[RecordedEvent]) -> None:
    """Whoever may not trade takes no part; what it has paid goes back."""
    for event in events:
        steps.bidder_fell(event.subject_id)

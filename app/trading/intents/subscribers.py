"""What follows for intents from deposits and procedures."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.intents import steps


@subscribes("intents.follow_deposits", "deposit.frozen", "deposit.lapsed")
def follow_deposits(events: Iterable[Told]) -> None:
    """A deposit that arrived qualifies; one that did not, ends it."""
    for event in events:
        if event.name == "deposit.frozen":
            steps.deposit_frozen(event.subject_id)
        else:
            steps.deposit_lapsed(event.subject_id)


@subscribes("intents.void", "procedure.amended")
def void_intents(events: Iterable[Told]) -> None:
    """Whoever read another announcement confirms anew."""
    for event in events:
        steps.void_all(event.subject_id)


@subscribes("intents.extend", "procedure.paused")
def extend_intents(events: Iterable[Told]) -> None:
    """Nobody is late, or agrees by silence, while the procedure is paused."""
    for event in events:
        steps.extend_all(event.subject_id)


@subscribes("intents.close_idle", "procedure.closed")
def close_idle_intents(events: Iterable[Told]) -> None:
    """What nobody completed in time is out."""
    for event in events:
        steps.close_idle(event.subject_id)


@subscribes("intents.close", "procedure.unsold", "procedure.terminated")
def close_intents(events: Iterable[Told]) -> None:
    """Nobody gets it: every deposit goes back."""
    for event in events:
        steps.close_all(event.subject_id)

"""What follows for stages from deals."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.stages.steps import advance, start, void


@subscribes("stages.start", "deal.paid")
def start_with_the_payment(told: Iterable[RecordedEvent]) -> None:
    """Work begins when what is due with the contract lies there; nobody works, and nothing is met,
    before anything is paid."""
    for event in told:
        start(event.subject_id)


@subscribes("stages.advance", "tranche.held")
def advance_with_the_money(told: Iterable[RecordedEvent]) -> None:
    """What is paid in advance is met when it is paid."""
    for event in told:
        advance(event.subject_id)


@subscribes("stages.void", "deal.rescinded", "deal.cancelled", "deal.lapsed")
def void_with_the_deal(told: Iterable[RecordedEvent]) -> None:
    """The deal came to nothing."""
    for event in told:
        void(event.subject_id)

"""What follows for stages from deals."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.stages.steps import start, void


@subscribes("stages.start", "deal.effective")
def start_with_the_contract(told: Iterable[Told]) -> None:
    """Work begins; what is paid in advance is due."""
    for event in told:
        start(event.subject_id)


@subscribes("stages.void", "deal.rescinded", "deal.cancelled", "deal.lapsed")
def void_with_the_deal(told: Iterable[Told]) -> None:
    """The deal came to nothing."""
    for event in told:
        void(event.subject_id)

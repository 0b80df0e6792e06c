"""What follows for projects from the deal with the base."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.pilot.projects.steps import follow_contract


@subscribes("pilot.follow_contracts", "deal.effective")
def follow_contracts(told: Iterable[RecordedEvent]) -> None:
    """Both have signed the contract of service."""
    for event in told:
        follow_contract(event.subject_id, "contract")


@subscribes("pilot.give_up_contracts", "deal.cancelled", "deal.lapsed", "deal.rescinded")
def give_up_contracts(told: Iterable[RecordedEvent]) -> None:
    """The contract came to nothing."""
    for event in told:
        follow_contract(event.subject_id, "give_up")

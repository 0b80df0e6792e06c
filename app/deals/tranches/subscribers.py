"""What follows for tranches from deals, payments and gates."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.deals.tranches.steps import call_off, hold, judge, open_tranches


@subscribes("tranches.open", "deal.effective")
def open_with_the_contract(told: Iterable[RecordedEvent]) -> None:
    """Every tranche of the plan is due from the day of effect."""
    for event in told:
        open_tranches(event.subject_id)


@subscribes("tranches.hold", "payment.held")
def hold_tranches(told: Iterable[RecordedEvent]) -> None:
    """A tranche's own payment has arrived."""
    for event in told:
        hold(event.subject_id)


@subscribes("tranches.judge", "gate.judged")
def follow_gates(told: Iterable[RecordedEvent]) -> None:
    """What a tranche waits for is met, met in part, or not."""
    for event in told:
        judge(event.subject_id, event.data["outcome"])


@subscribes("tranches.follow_delivery", "deal.settled")
def follow_delivery(told: Iterable[RecordedEvent]) -> None:
    """What was delivered is accepted: instalments that are paid, or will be, are the seller's."""
    for event in told:
        judge(event.subject_id, "met")


@subscribes("tranches.call_off", "deal.rescinded", "deal.cancelled", "deal.lapsed")
def call_off_tranches(told: Iterable[RecordedEvent]) -> None:
    """The deal came to nothing."""
    for event in told:
        call_off(event.subject_id)

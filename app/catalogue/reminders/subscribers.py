"""What follows from the clock's reminders."""

from collections.abc import Iterable

from app.catalogue.reminders.steps import remind
from app.core.events import RecordedEvent
from app.core.inbox import subscribes


@subscribes(
    "catalogue.remind",
    *("patent_watch.fee_near", "patent_watch.expiry_near", "listing.expiry_near"),
    *("demand.expiry_near", "talent.expiry_near", "listing.suspended"),
    *("organisation.verification_ends", "credential.expiry_near"),
    *("change.asked", "user.recovery_approved", "user.password_recovered"),
    "user.second_factor_reset",
    can_wait=True,
)
def remind_owners(events: Iterable[RecordedEvent]) -> None:
    """Annual fees, terms, ends of publication, suspensions, changes of who moves money and of where
    it goes: their owners read of them."""
    for event in events:
        remind(event)

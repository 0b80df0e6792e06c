"""What follows for proposals from calls, openings and deals."""

from collections.abc import Iterable

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.proposals import sealing, steps


@subscribes("proposals.collect", "call.announced")
def collect_proposals(events: Iterable[RecordedEvent]) -> None:
    """A sealed call has an envelope with a key of its own."""
    for event in events:
        sealing.collect(event.subject_id)


@subscribes("proposals.follow", "opening.opened", "opening.found_empty", "opening.not_unsealed")
def follow_openings(events: Iterable[RecordedEvent]) -> None:
    """What was handed in is scored, or nobody proposed."""
    for event in events:
        sealing.follow(event.subject_id)


@subscribes("proposals.draft_deal", "call.chosen")
def draft_deals(events: Iterable[RecordedEvent]) -> None:
    """The contract of the one chosen."""
    for event in events:
        steps.draft_deal(event.subject_id)


@subscribes("proposals.follow_deals", "deal.effective", "deal.cancelled", "deal.lapsed")
def follow_deals(events: Iterable[RecordedEvent]) -> None:
    """A signed contract ends the call; one that is not opens the choice again."""
    for event in events:
        if event.name == "deal.effective":
            steps.deal_effective(event.subject_id)
        else:
            steps.deal_failed(event.subject_id, event.acting_for)


@subscribes("proposals.choose_anew", "proposal.withdrawn")
def choose_anew(events: Iterable[RecordedEvent]) -> None:
    """The best waits no longer."""
    for event in events:
        steps.waits_no_longer(event.subject_id)


@subscribes("proposals.release", "call.terminated", "call.failed")
def release_proposals(events: Iterable[RecordedEvent]) -> None:
    """Nobody is chosen any more."""
    for event in events:
        sealing.cancel(event.subject_id)
        steps.release_all(event.subject_id)

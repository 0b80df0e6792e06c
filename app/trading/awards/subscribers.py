"""What follows for awards from procedures and deals."""

from collections.abc import Iterable
from uuid import UUID

from app.core.events import RecordedEvent
from app.core.inbox import subscribes
from app.trading.awards import steps
from app.trading.intents.steps import qualified_of
from app.trading.procedures import steps as procedures


@subscribes("awards.give_to_one", "procedure.single_found")
def give_to_one(events: Iterable[RecordedEvent]) -> None:
    """The only bidder gets it at the higher of list price and its offer (就高; R4.2)."""
    for event in events:
        procedure = procedures.hold(event.subject_id)
        intents = qualified_of(procedure.id)
        if procedure.state == "competing" and intents:
            price = max(procedure.start_price, intents[0].offer or 0)
            steps.create_awards(procedure, [(intents[0], price)])


@subscribes(
    "awards.follow_deals", "deal.effective", "deal.cancelled", "deal.lapsed", "deal.rescinded"
)
def follow_deals(events: Iterable[RecordedEvent]) -> None:
    """A signed contract fulfils the award; one that is not ends it; one that is not paid is the
    winner's default, too."""
    for event in events:
        if event.name == "deal.effective":
            steps.deal_effective(event.subject_id)
        elif event.data.get("reason") == "priority":
            continue  # the holder stands in the winner's place: priority.taken says so
        elif event.name == "deal.rescinded":
            steps.deal_rescinded(event.subject_id, event.acting_for)
        else:
            steps.deal_failed(event.subject_id, event.acting_for)


@subscribes("awards.follow_priorities", "priority.taken")
def follow_priorities(events: Iterable[RecordedEvent]) -> None:
    """A holder took what a single bidder had won: the award is the holder's."""
    for event in events:
        steps.deal_taken(UUID(event.data["instead_of"]), UUID(event.data["deal"]))


@subscribes("awards.settle_matches", "award.match_closed")
def settle_matches(events: Iterable[RecordedEvent]) -> None:
    """Whoever claimed it by priority has it; the others wait no longer."""
    for event in events:
        steps.settle_match(event.subject_id)


@subscribes("awards.look_at_refused", "award.timer_refused")
def look_at_what_is_refused(events: Iterable[RecordedEvent]) -> None:
    """What bars every buyer is told to all; what bars this winner ends by its date."""
    for event in events:
        steps.look_again(event.subject_id)


@subscribes("awards.pass_over", "award.winner_passed_over")
def pass_winners_over(events: Iterable[RecordedEvent]) -> None:
    """Nobody waits for ever for a winner who may not buy."""
    for event in events:
        steps.passed_over(event.subject_id)


@subscribes("awards.stand_still", "procedure.barred")
def stop_awards(events: Iterable[RecordedEvent]) -> None:
    """Silence confirms nothing that cannot be sold."""
    for event in events:
        steps.stand_still(event.subject_id)


@subscribes("awards.go_on", "procedure.cleared")
def let_awards_go_on(events: Iterable[RecordedEvent]) -> None:
    """The right is free again."""
    for event in events:
        steps.go_on(event.subject_id)

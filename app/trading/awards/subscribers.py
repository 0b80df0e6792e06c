"""What follows for awards from procedures and deals."""

from collections.abc import Iterable

from app.core.events import Told
from app.core.inbox import subscribes
from app.trading.awards import steps
from app.trading.intents.steps import qualified_of
from app.trading.procedures import steps as procedures


@subscribes("awards.give_to_one", "procedure.single_found")
def give_to_one(events: Iterable[Told]) -> None:
    """The only bidder gets it at the higher of list price and its offer (就高; R4.2)."""
    for event in events:
        procedure = procedures.hold(event.subject_id)
        intents = qualified_of(procedure.id)
        if procedure.state == "competing" and intents:
            price = max(procedure.start_price, intents[0].offer or 0)
            steps.give(procedure, [(intents[0], price)])


@subscribes("awards.follow_deals", "deal.effective", "deal.cancelled", "deal.lapsed")
def follow_deals(events: Iterable[Told]) -> None:
    """A signed contract fulfils the award; one that is not ends it."""
    for event in events:
        if event.name == "deal.effective":
            steps.deal_effective(event.subject_id)
        else:
            steps.deal_failed(event.subject_id, event.acting_for)


@subscribes("awards.settle_matches", "award.match_closed")
def settle_matches(events: Iterable[Told]) -> None:
    """Whoever claimed it by priority has it; the others wait no longer."""
    for event in events:
        steps.settle_match(event.subject_id)

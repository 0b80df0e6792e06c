"""The life of a trial: convert, return, or overdue."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue, deals
from app.core import calendar, clock
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.trading.trials.rules import end_of_proposal, end_of_trial, may_be_answered


class State(StrEnum):
    PROPOSED = auto()
    RUNNING = auto()
    OVERDUE = auto()  # neither kept nor given back in time
    CONVERTED = auto()
    RETURNED = auto()
    DECLINED = auto()
    WITHDRAWN = auto()
    LAPSED = auto()


class Role(StrEnum):
    TRIER = auto()
    SELLER = auto()
    READER = auto()
    MARKET = auto()


PROPOSED, RUNNING, OVERDUE, CONVERTED, RETURNED, DECLINED, WITHDRAWN, LAPSED = State
TRIER, SELLER, MARKET = (frozenset({role}) for role in (Role.TRIER, Role.SELLER, Role.MARKET))


def it_begins(trial: Any, actor: Actor) -> None:
    trial.started_at = clock.now()
    last = calendar.month_later(clock.today(), trial.months)
    trial.ends_at = calendar.end_of_day(last)


def a_deal_is_drafted(trial: Any, actor: Actor) -> None:
    """On the terms agreed before it began, if the right is still to be had on them."""
    listing = catalogue.hold_for_talks(SYSTEM, trial.listing_id)
    catalogue.terms_are_those_seen(listing, trial.terms_digest)
    catalogue.reserve(listing)
    deal = deals.draft_from(
        actor,
        listing,
        (deals.Origin.TRIAL, trial.id),
        buyer_id=trial.trier_id,
        price=trial.price,
        payment_mode=trial.payment_mode,
        royalty=trial.royalty,
    )
    trial.deal_id = deal.id


# fmt: off
TRIAL = Workflow("trial", [
    #          name          event          from      to         by whom
    Transition("accept",     "accepted",    PROPOSED, RUNNING,   SELLER, [may_be_answered],
               [it_begins]),
    Transition("decline",    "declined",    PROPOSED, DECLINED,  SELLER),
    Transition("withdraw",   "withdrawn",   PROPOSED, WITHDRAWN, TRIER),
    Transition("lapse",      "lapsed",      PROPOSED, LAPSED,    MARKET, due=end_of_proposal),
    Transition("convert",    "converted",   RUNNING,  CONVERTED, TRIER, (), [a_deal_is_drafted]),
    Transition("give_back",  "given_back",  RUNNING,  RETURNED,  TRIER),
    Transition("run_over",   "overdue",     RUNNING,  OVERDUE,   MARKET, due=end_of_trial),
    Transition("convert",    "converted",   OVERDUE,  CONVERTED, TRIER, (), [a_deal_is_drafted]),
    Transition("give_back",  "given_back",  OVERDUE,  RETURNED,  TRIER),
])
# fmt: on

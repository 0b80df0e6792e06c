"""The life of a trial: convert, return, or overdue."""

from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from app import catalogue, deals
from app.core import calendar, clock, policy
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.trading.priorities.steps import tell_of_deal
from app.trading.trials.rules import (
    GRACE,
    end_of_grace,
    end_of_proposal,
    end_of_trial,
    may_be_answered,
)


class State(StrEnum):
    PROPOSED = auto()
    RUNNING = auto()
    OVERDUE = auto()  # neither kept nor given back in time
    CONVERTED = auto()
    RETURNED = auto()
    DECLINED = auto()
    WITHDRAWN = auto()
    LAPSED = auto()
    ENDED = auto()  # it ran over and is not to be kept any more


class Role(StrEnum):
    TRIER = auto()
    SELLER = auto()
    READER = auto()
    MARKET = auto()


PROPOSED, RUNNING, OVERDUE, CONVERTED, RETURNED, DECLINED, WITHDRAWN, LAPSED, ENDED = State
OPEN = (PROPOSED, RUNNING, OVERDUE)
TRIER, SELLER, MARKET = (frozenset({role}) for role in (Role.TRIER, Role.SELLER, Role.MARKET))


def it_begins(trial: Any, actor: Actor) -> None:
    trial.started_at = clock.now()
    last = calendar.month_later(clock.today(), trial.months)
    trial.ends_at = calendar.end_of_day(last)


def it_ends_now(trial: Any, actor: Actor) -> None:
    """What was tried is sold: it is not to be kept; what was received is given back in time."""
    trial.ends_at = clock.now()


def grace_begins(trial: Any, actor: Actor) -> None:
    trial.policy = trial.policy | policy.freeze(GRACE)


def a_deal_is_drafted(trial: Any, actor: Actor) -> None:
    """On the terms agreed before it began, if the right is still to be had on them."""
    listing = catalogue.hold_for_talks(SYSTEM, trial.listing_id)
    catalogue.terms_are_those_seen(listing, trial.terms_digest)
    catalogue.may_be_bargained_for(listing)
    catalogue.reserve(listing, trial.trier_id)
    deal = deals.draft_from(
        actor,
        listing,
        (deals.Origin.TRIAL, trial.id),
        buyer_id=trial.trier_id,
        price=trial.price,
        payment_mode=trial.payment_mode,
        royalty=trial.royalty,
        plan=deals.by_instalments(trial.instalments or ()),
    )
    trial.deal_id = deal.id
    tell_of_deal(deal, listing.asset.priority_holders())


def nothing_bars_it(trial: Any, now: datetime) -> None:
    """What could not be kept is not tried. Raises what bars it."""
    catalogue.require_free(trial.as_kept())


# fmt: off
TRIAL = Workflow("trial", [
    #          name          event          from      to         by whom
    Transition("accept",     "accepted",    PROPOSED, RUNNING,   SELLER,
               [may_be_answered, nothing_bars_it],
               [it_begins]),
    Transition("decline",    "declined",    PROPOSED, DECLINED,  SELLER),
    Transition("withdraw",   "withdrawn",   PROPOSED, WITHDRAWN, TRIER),
    Transition("lapse",      "lapsed",      PROPOSED, LAPSED,    MARKET, due=end_of_proposal),
    Transition("convert",    "converted",   RUNNING,  CONVERTED, TRIER, (), [a_deal_is_drafted]),
    Transition("give_back",  "given_back",  RUNNING,  RETURNED,  TRIER),
    Transition("run_over",   "overdue",     RUNNING,  OVERDUE,   MARKET, (), [grace_begins],
               due=end_of_trial),
    Transition("supersede",  "superseded",  PROPOSED, LAPSED,    MARKET),
    Transition("supersede",  "superseded",  RUNNING,  OVERDUE,   MARKET, (),
               [it_ends_now, grace_begins]),
    Transition("convert",    "converted",   OVERDUE,  CONVERTED, TRIER, (), [a_deal_is_drafted]),
    Transition("give_back",  "given_back",  OVERDUE,  RETURNED,  TRIER),
    Transition("call_off",   "called_off",  OVERDUE,  ENDED,     SELLER),
    Transition("end",        "ended",       OVERDUE,  ENDED,     MARKET, due=end_of_grace),
])
# fmt: on

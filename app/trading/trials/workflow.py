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
    expiry_due_at,
    grace_due_at,
    proposal_due_at,
    require_time_to_answer,
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


def begin_trial(trial: Any, actor: Actor) -> None:
    trial.started_at = clock.now()
    last = calendar.month_later(clock.today(), trial.months)
    trial.ends_at = calendar.end_of_day(last)


def end_trial(trial: Any, actor: Actor) -> None:
    """What was tried is sold: it is not to be kept; what was received is given back in time."""
    trial.ends_at = clock.now()


def begin_grace(trial: Any, actor: Actor) -> None:
    trial.policy = trial.policy | policy.freeze(GRACE)


def draft_deal(trial: Any, actor: Actor) -> None:
    """On the terms agreed before it began, if the right is still to be had on them."""
    listing = catalogue.hold_for_talks(SYSTEM, trial.listing_id)
    catalogue.require_terms_seen(listing, trial.terms_digest)
    catalogue.require_no_exchange_procedure(listing)
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


def require_no_bar(trial: Any, now: datetime) -> None:
    """What could not be kept is not tried. Raises what bars it."""
    catalogue.require_free(trial.as_kept())


# fmt: off
TRIAL = Workflow("trial", [
    #          name          event          from      to         by whom
    Transition("accept",     "accepted",    PROPOSED, RUNNING,   SELLER,
               [require_time_to_answer, require_no_bar],
               [begin_trial]),
    Transition("decline",    "declined",    PROPOSED, DECLINED,  SELLER),
    Transition("withdraw",   "withdrawn",   PROPOSED, WITHDRAWN, TRIER),
    Transition("lapse",      "lapsed",      PROPOSED, LAPSED,    MARKET, due=proposal_due_at),
    Transition("convert",    "converted",   RUNNING,  CONVERTED, TRIER, (), [draft_deal]),
    Transition("give_back",  "given_back",  RUNNING,  RETURNED,  TRIER),
    Transition("run_over",   "overdue",     RUNNING,  OVERDUE,   MARKET, (), [begin_grace],
               due=expiry_due_at),
    Transition("supersede",  "superseded",  PROPOSED, LAPSED,    MARKET),
    Transition("supersede",  "superseded",  RUNNING,  OVERDUE,   MARKET, (),
               [end_trial, begin_grace]),
    Transition("convert",    "converted",   OVERDUE,  CONVERTED, TRIER, (), [draft_deal]),
    Transition("give_back",  "given_back",  OVERDUE,  RETURNED,  TRIER),
    Transition("call_off",   "called_off",  OVERDUE,  ENDED,     SELLER),
    Transition("end",        "ended",       OVERDUE,  ENDED,     MARKET, due=grace_due_at),
])
# fmt: on

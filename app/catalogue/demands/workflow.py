"""The life of a demand (rule-book §9)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.demands.rules import (
    end_of_demand,
    is_live,
    is_not_called,
    says_what_is_wanted,
    time_to_remind,
)
from app.catalogue.rights.standing import require_good_standing
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    PUBLISHED = auto()
    HIDDEN = auto()  # taken off by the venue: a doubt, a secret
    EXPIRED = auto()
    SOLVED = auto()  # confirmed by the poser
    UNSOLVED = auto()
    WITHDRAWN = auto()


class Role(StrEnum):
    POSER = auto()
    REVIEWER = auto()
    SELECTED = auto()  # reads all of a demand for selected parties
    READER = auto()
    MARKET = auto()


class Level(StrEnum):
    """公开级别: who may read it."""

    PUBLIC = auto()  # 公开
    SELECTED = auto()  # 定向: everybody reads the anonymous summary, chosen parties all
    NUMBER_ONLY = auto()  # 仅编号


DRAFT, SUBMITTED, RETURNED, PUBLISHED, HIDDEN, EXPIRED, SOLVED, UNSOLVED, WITHDRAWN = State
FINDABLE = frozenset({PUBLISHED})
READABLE = frozenset({PUBLISHED, SOLVED})
POSER, REVIEWER = frozenset({Role.POSER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})
VENUE = REVIEWER | MARKET


def it_runs(demand: Any, actor: Actor) -> None:
    days = policy.value(demand.policy, "demand.valid_days")
    demand.published_at = demand.published_at or clock.now()
    demand.expires_at, demand.reminded_at = clock.now() + timedelta(days=days), None


def it_runs_on(demand: Any, actor: Actor) -> None:
    """From the end of the term that runs; earlier than its window it begins anew."""
    days = policy.value(demand.policy, "demand.valid_days")
    window = policy.value(demand.policy, "demand.renew_days")
    begins = deadlines.renewed_from(demand.expires_at, window=window)
    demand.expires_at, demand.reminded_at = begins + timedelta(days=days), None


def it_is_told(demand: Any, actor: Actor) -> None:
    demand.reminded_at = clock.now()


def it_is_found_no_more(demand: Any, actor: Actor) -> None:
    demand.leave_search()


def it_is_shown_again(demand: Any, actor: Actor) -> None:
    demand.hidden_for = None


def its_contact_is_erased(demand: Any, actor: Actor) -> None:
    """Nobody asks any more: what a person's name was kept for has ended (PIPL 47)."""
    demand.contact = demand.contact_by = None


def its_poser_stands(demand: Any, now: datetime) -> None:
    """Raises SideNotInGoodStanding."""
    require_good_standing(demand.poser_id, now)


STANDS = [its_poser_stands]
FIT = [says_what_is_wanted]
GONE = [it_is_found_no_more]
STILL = [is_not_called]
OVER = [its_contact_is_erased]

# fmt: off
DEMAND = Workflow("demand", [
    #          name         event          from       to         by whom
    Transition("submit",    "submitted",   DRAFT,     SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   RETURNED,  SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   EXPIRED,   SUBMITTED, POSER,    FIT),
    Transition("approve",   "published",   SUBMITTED, PUBLISHED, REVIEWER, [*FIT, *STANDS],
               [it_runs]),
    Transition("send_back", "returned",    SUBMITTED, RETURNED,  REVIEWER),
    Transition("revise",    "revised",     PUBLISHED, SUBMITTED, POSER,    STILL, GONE),
    Transition("renew",     "renewed",     PUBLISHED, PUBLISHED, POSER,    [is_live], [it_runs_on]),
    Transition("remind",    "expiry_near", PUBLISHED, PUBLISHED, MARKET,   (), [it_is_told],
               due=time_to_remind),
    Transition("expire",    "expired",     PUBLISHED, EXPIRED,   MARKET,   (), GONE,
               due=end_of_demand),
    Transition("hide",      "hidden",      PUBLISHED, HIDDEN,    VENUE,    (), GONE),
    Transition("withdraw",  "withdrawn",   HIDDEN,    WITHDRAWN, POSER,    STILL, OVER),
    Transition("expire",    "expired",     HIDDEN,    EXPIRED,   MARKET,   due=end_of_demand),
    Transition("unhide",    "unhidden",    HIDDEN,    PUBLISHED, VENUE,    [is_live, *STANDS],
               [it_is_shown_again]),
    Transition("solve",     "solved",      PUBLISHED, SOLVED,    POSER,    STILL, [*GONE, *OVER]),
    Transition("solve",     "solved",      EXPIRED,   SOLVED,    POSER,    (), OVER),
    Transition("give_up",   "given_up",    PUBLISHED, UNSOLVED,  POSER,    STILL, [*GONE, *OVER]),
    Transition("give_up",   "given_up",    EXPIRED,   UNSOLVED,  POSER,    (), OVER),
    Transition("withdraw",  "withdrawn",   DRAFT,     WITHDRAWN, POSER,    (), OVER),
    Transition("withdraw",  "withdrawn",   SUBMITTED, WITHDRAWN, POSER,    (), OVER),
    Transition("withdraw",  "withdrawn",   RETURNED,  WITHDRAWN, POSER,    (), OVER),
    Transition("withdraw",  "withdrawn",   PUBLISHED, WITHDRAWN, POSER,    STILL, [*GONE, *OVER]),
])
# fmt: on

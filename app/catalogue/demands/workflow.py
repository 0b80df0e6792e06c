"""The life of a demand (rule-book §9)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.demands.rules import (
    end_of_demand,
    is_live,
    is_not_called,
    says_what_is_wanted,
    time_to_remind,
)
from app.core import clock, policy
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


def it_runs(demand: Any, actor: Actor) -> None:
    days = policy.value(demand.policy, "demand.valid_days")
    demand.published_at = demand.published_at or clock.now()
    demand.expires_at, demand.reminded_at = clock.now() + timedelta(days=days), None


def it_is_told(demand: Any, actor: Actor) -> None:
    demand.reminded_at = clock.now()


def it_is_found_no_more(demand: Any, actor: Actor) -> None:
    demand.leave_search()


FIT = [says_what_is_wanted]
GONE = [it_is_found_no_more]
STILL = [is_not_called]

# fmt: off
DEMAND = Workflow("demand", [
    #          name         event          from       to         by whom
    Transition("submit",    "submitted",   DRAFT,     SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   RETURNED,  SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   EXPIRED,   SUBMITTED, POSER,    FIT),
    Transition("approve",   "published",   SUBMITTED, PUBLISHED, REVIEWER, FIT, [it_runs]),
    Transition("send_back", "returned",    SUBMITTED, RETURNED,  REVIEWER),
    Transition("revise",    "revised",     PUBLISHED, SUBMITTED, POSER,    STILL, GONE),
    Transition("renew",     "renewed",     PUBLISHED, PUBLISHED, POSER,    [is_live], [it_runs]),
    Transition("remind",    "expiry_near", PUBLISHED, PUBLISHED, MARKET,   (), [it_is_told],
               due=time_to_remind),
    Transition("expire",    "expired",     PUBLISHED, EXPIRED,   MARKET,   (), GONE,
               due=end_of_demand),
    Transition("hide",      "hidden",      PUBLISHED, HIDDEN,    REVIEWER, (), GONE),
    Transition("withdraw",  "withdrawn",   HIDDEN,    WITHDRAWN, POSER,    STILL),
    Transition("expire",    "expired",     HIDDEN,    EXPIRED,   MARKET,   due=end_of_demand),
    Transition("unhide",    "unhidden",    HIDDEN,    PUBLISHED, REVIEWER, [is_live]),
    Transition("solve",     "solved",      PUBLISHED, SOLVED,    POSER,    STILL, GONE),
    Transition("solve",     "solved",      EXPIRED,   SOLVED,    POSER),
    Transition("give_up",   "given_up",    PUBLISHED, UNSOLVED,  POSER,    STILL, GONE),
    Transition("give_up",   "given_up",    EXPIRED,   UNSOLVED,  POSER),
    Transition("withdraw",  "withdrawn",   DRAFT,     WITHDRAWN, POSER),
    Transition("withdraw",  "withdrawn",   SUBMITTED, WITHDRAWN, POSER),
    Transition("withdraw",  "withdrawn",   RETURNED,  WITHDRAWN, POSER),
    Transition("withdraw",  "withdrawn",   PUBLISHED, WITHDRAWN, POSER,    STILL, GONE),
])
# fmt: on

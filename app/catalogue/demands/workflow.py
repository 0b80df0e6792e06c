"""The life of a demand (rule-book §9)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.demands.rules import (
    expiry_due_at,
    reminder_due_at,
    require_live,
    require_no_running_call,
    require_what_its_level_needs,
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


def begin_term(demand: Any, actor: Actor) -> None:
    days = policy.value(demand.policy, "demand.valid_days")
    demand.published_at = demand.published_at or clock.now()
    demand.expires_at, demand.reminded_at = clock.now() + timedelta(days=days), None


def prolong_term(demand: Any, actor: Actor) -> None:
    """From the end of the term that runs; earlier than its window it begins anew."""
    days = policy.value(demand.policy, "demand.valid_days")
    window = policy.value(demand.policy, "demand.renew_days")
    begins = deadlines.renewed_from(demand.expires_at, window=window)
    demand.expires_at, demand.reminded_at = begins + timedelta(days=days), None


def note_reminder(demand: Any, actor: Actor) -> None:
    demand.reminded_at = clock.now()


def hide_demand(demand: Any, actor: Actor) -> None:
    demand.leave_search()


def show_demand_again(demand: Any, actor: Actor) -> None:
    demand.hidden_for = None


def erase_contact(demand: Any, actor: Actor) -> None:
    """Nobody asks any more: what a person's name was kept for has ended (PIPL 47)."""
    demand.contact = demand.contact_by = None


def require_standing_of_poser(demand: Any, now: datetime) -> None:
    """Raises SideNotInGoodStanding."""
    require_good_standing(demand.poser_id, now)


STANDS = [require_standing_of_poser]
FIT = [require_what_its_level_needs]
GONE = [hide_demand]
STILL = [require_no_running_call]
OVER = [erase_contact]

# fmt: off
DEMAND = Workflow("demand", [
    #          name         event          from       to         by whom
    Transition("submit",    "submitted",   DRAFT,     SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   RETURNED,  SUBMITTED, POSER,    FIT),
    Transition("submit",    "submitted",   EXPIRED,   SUBMITTED, POSER,    FIT),
    Transition("approve",   "published",   SUBMITTED, PUBLISHED, REVIEWER, [*FIT, *STANDS],
               [begin_term]),
    Transition("send_back", "returned",    SUBMITTED, RETURNED,  REVIEWER),
    Transition("revise",    "revised",     PUBLISHED, SUBMITTED, POSER,    STILL, GONE),
    Transition("renew",     "renewed",     PUBLISHED, PUBLISHED, POSER,    [require_live],
               [prolong_term]),
    Transition("remind",    "expiry_near", PUBLISHED, PUBLISHED, MARKET,   (), [note_reminder],
               due=reminder_due_at),
    Transition("expire",    "expired",     PUBLISHED, EXPIRED,   MARKET,   (), GONE,
               due=expiry_due_at),
    Transition("hide",      "hidden",      PUBLISHED, HIDDEN,    VENUE,    (), GONE),
    Transition("withdraw",  "withdrawn",   HIDDEN,    WITHDRAWN, POSER,    STILL, OVER),
    Transition("expire",    "expired",     HIDDEN,    EXPIRED,   MARKET,   due=expiry_due_at),
    Transition("unhide",    "unhidden",    HIDDEN,    PUBLISHED, VENUE,    [require_live, *STANDS],
               [show_demand_again]),
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

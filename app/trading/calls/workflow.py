"""The life of a call: posted, answered, scored, chosen, contracted (rule-book §9)."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.calls.rules import (
    choice_due_at,
    empty_collection_due_at,
    open_collection_due_at,
    require_time_to_choose,
    require_time_to_score,
    scoring_due_at,
)


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    COLLECTING = auto()  # 揭榜
    SCORING = auto()
    CHOOSING = auto()
    CHOSEN = auto()  # 中榜: the contract is drawn up
    CONCLUDED = auto()
    FAILED = auto()
    TERMINATED = auto()
    WITHDRAWN = auto()


class Mode(StrEnum):
    """Whether the poser reads proposals as they come, or all together after the deadline."""

    SEALED = auto()
    OPEN = auto()


class Role(StrEnum):
    POSER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


DRAFT, SUBMITTED, COLLECTING, SCORING, CHOOSING, CHOSEN = tuple(State)[:6]
CONCLUDED, FAILED, TERMINATED, WITHDRAWN = tuple(State)[6:]
SHOWN = frozenset(State) - {DRAFT, SUBMITTED, WITHDRAWN}
POSER, VENUE, MARKET = (frozenset({role}) for role in (Role.POSER, Role.VENUE, Role.MARKET))


def take_demand(call: Any, actor: Actor) -> None:
    """What is called out stands still: its text cannot change meanwhile."""
    catalogue.call_demand(call.demand_id, call.id)


def begin_collection(call: Any, actor: Actor) -> None:
    call.announced_at = clock.now()
    deadlines.count(call, "closes_at", clock.today(), (call.days, deadlines.DAYS))


def free_demand(call: Any, actor: Actor) -> None:
    catalogue.end_call(call.demand_id)


def begin_scoring(call: Any, actor: Actor) -> None:
    days = policy.value(call.policy, "call.score_working_days")
    call.opened_at = clock.now()
    deadlines.count(call, "score_by", clock.today(), (days, deadlines.WORKING_DAYS))


def end_scoring(call: Any, actor: Actor) -> None:
    call.reasons = call.reasons or "not-scored"


def begin_choosing(call: Any, actor: Actor) -> None:
    days = policy.value(call.policy, "call.choose_working_days")
    deadlines.count(call, "choose_by", clock.today(), (days, deadlines.WORKING_DAYS))


def choose_best(call: Any, actor: Actor) -> None:
    call.chosen_id = call.best_id


def clear_deadlines(call: Any, actor: Actor) -> None:
    call.choose_by = None


FREE = [free_demand]

# fmt: off
CALL = Workflow("call", [
    #          name         event         from        to          by whom
    Transition("edit",      "edited",     DRAFT,      DRAFT,      POSER),
    Transition("submit",    "submitted",  DRAFT,      SUBMITTED,  POSER),
    Transition("send_back", "returned",   SUBMITTED,  DRAFT,      VENUE),
    Transition("announce",  "announced",  SUBMITTED,  COLLECTING, VENUE,  (),
               [take_demand, begin_collection]),
    Transition("withdraw",  "withdrawn",  DRAFT,      WITHDRAWN,  POSER),
    Transition("withdraw",  "withdrawn",  SUBMITTED,  WITHDRAWN,  POSER),
    Transition("close",     "closed",     COLLECTING, SCORING,    MARKET, (),
               [begin_scoring], due=open_collection_due_at),
    Transition("open",      "opened",     COLLECTING, SCORING,    MARKET, (), [begin_scoring]),
    Transition("fail",      "failed",     COLLECTING, FAILED,     MARKET, (), FREE,
               due=empty_collection_due_at),
    Transition("fail",      "failed",     SCORING,    FAILED,     MARKET, (),
               [end_scoring, *FREE], due=scoring_due_at),
    Transition("score",     "scored",     SCORING,    CHOOSING,   VENUE,  [require_time_to_score],
               [begin_choosing]),
    Transition("fail",      "failed",     CHOOSING,   FAILED,     MARKET, (), FREE),
    Transition("choose",    "chosen",     CHOOSING,   CHOSEN,     POSER,  [require_time_to_choose],
               [clear_deadlines]),
    Transition("pass",      "chosen",     CHOOSING,   CHOSEN,     MARKET, (),
               [choose_best, clear_deadlines], due=choice_due_at),
    Transition("reopen",    "reopened",   CHOSEN,     CHOOSING,   MARKET, (), [begin_choosing]),
    Transition("fail",      "failed",     CHOSEN,     FAILED,     MARKET, (), FREE),
    Transition("conclude",  "concluded",  CHOSEN,     CONCLUDED,  MARKET, (), FREE),
    *(Transition("terminate", "terminated", state,    TERMINATED, VENUE | MARKET, (), FREE)
      for state in (COLLECTING, SCORING, CHOOSING)),
])
# fmt: on

"""The life of a call: posted, answered, scored, chosen, contracted (rule-book §9)."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.calls.rules import (
    end_of_choosing,
    end_of_empty_collection,
    end_of_open_collection,
    end_of_scoring,
    may_still_choose,
    may_still_score,
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


def the_demand_is_called(call: Any, actor: Actor) -> None:
    """What is called out stands still: its text cannot change meanwhile."""
    catalogue.call_demand(call.demand_id, call.id)


def days_begin(call: Any, actor: Actor) -> None:
    call.announced_at = clock.now()
    deadlines.count(call, "closes_at", clock.today(), (call.days, deadlines.DAYS))


def the_demand_is_free(call: Any, actor: Actor) -> None:
    catalogue.end_call(call.demand_id)


def experts_look(call: Any, actor: Actor) -> None:
    days = policy.value(call.policy, "call.score_working_days")
    call.opened_at = clock.now()
    deadlines.count(call, "score_by", clock.today(), (days, deadlines.WORKING_DAYS))


def nobody_scored(call: Any, actor: Actor) -> None:
    call.reasons = call.reasons or "not-scored"


def poser_looks(call: Any, actor: Actor) -> None:
    days = policy.value(call.policy, "call.choose_working_days")
    deadlines.count(call, "choose_by", clock.today(), (days, deadlines.WORKING_DAYS))


def the_best_is_chosen(call: Any, actor: Actor) -> None:
    call.chosen_id = call.best_id


def nothing_is_awaited(call: Any, actor: Actor) -> None:
    call.choose_by = None


FREE = [the_demand_is_free]

# fmt: off
CALL = Workflow("call", [
    #          name         event         from        to          by whom
    Transition("edit",      "edited",     DRAFT,      DRAFT,      POSER),
    Transition("submit",    "submitted",  DRAFT,      SUBMITTED,  POSER),
    Transition("send_back", "returned",   SUBMITTED,  DRAFT,      VENUE),
    Transition("announce",  "announced",  SUBMITTED,  COLLECTING, VENUE,  (),
               [the_demand_is_called, days_begin]),
    Transition("withdraw",  "withdrawn",  DRAFT,      WITHDRAWN,  POSER),
    Transition("withdraw",  "withdrawn",  SUBMITTED,  WITHDRAWN,  POSER),
    Transition("close",     "closed",     COLLECTING, SCORING,    MARKET, (),
               [experts_look], due=end_of_open_collection),
    Transition("open",      "opened",     COLLECTING, SCORING,    MARKET, (), [experts_look]),
    Transition("fail",      "failed",     COLLECTING, FAILED,     MARKET, (), FREE,
               due=end_of_empty_collection),
    Transition("fail",      "failed",     SCORING,    FAILED,     MARKET, (),
               [nobody_scored, *FREE], due=end_of_scoring),
    Transition("score",     "scored",     SCORING,    CHOOSING,   VENUE,  [may_still_score],
               [poser_looks]),
    Transition("fail",      "failed",     CHOOSING,   FAILED,     MARKET, (), FREE),
    Transition("choose",    "chosen",     CHOOSING,   CHOSEN,     POSER,  [may_still_choose],
               [nothing_is_awaited]),
    Transition("pass",      "chosen",     CHOOSING,   CHOSEN,     MARKET, (),
               [the_best_is_chosen, nothing_is_awaited], due=end_of_choosing),
    Transition("reopen",    "reopened",   CHOSEN,     CHOOSING,   MARKET, (), [poser_looks]),
    Transition("fail",      "failed",     CHOSEN,     FAILED,     MARKET, (), FREE),
    Transition("conclude",  "concluded",  CHOSEN,     CONCLUDED,  MARKET, (), FREE),
    *(Transition("terminate", "terminated", state,    TERMINATED, VENUE | MARKET, (), FREE)
      for state in (COLLECTING, SCORING, CHOOSING)),
])
# fmt: on

"""The life of an objection (rule-book §2.2)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.objections.about import closed
from app.trading.objections.rules import time_to_remind


class State(StrEnum):
    FILED = auto()
    INVESTIGATING = auto()
    UPHELD = auto()
    REJECTED = auto()
    WITHDRAWN = auto()
    ENDED = auto()  # what it was about is called off


class Role(StrEnum):
    FILER = auto()
    UNIT = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


FILED, INVESTIGATING, UPHELD, REJECTED, WITHDRAWN, ENDED = State
FILER, MARKET = frozenset({Role.FILER}), frozenset({Role.MARKET})
DECIDERS = frozenset({Role.UNIT, Role.VENUE})
DECIDED = frozenset({UPHELD, REJECTED})
OPEN = (FILED, INVESTIGATING)


def time_to_decide_begins(objection: Any, actor: Actor) -> None:
    days = policy.value(objection.policy, "objection.decide_working_days")
    deadlines.count(objection, "due_at", clock.today(), (days, deadlines.WORKING_DAYS))
    objection.is_overdue = False


def it_is_late(objection: Any, actor: Actor) -> None:
    objection.is_overdue = True


def it_fails(objection: Any, actor: Actor) -> None:
    closed(objection, upheld=True)


def it_goes_on(objection: Any, actor: Actor) -> None:
    closed(objection, upheld=False)


# fmt: off
OBJECTION = Workflow("objection", [
    #          name        event        from           to             by whom
    Transition("accept",   "accepted",  FILED,         INVESTIGATING, DECIDERS, (),
               [time_to_decide_begins]),
    Transition("remind",   "overdue",   FILED,         FILED,         MARKET, (), [it_is_late],
               due=time_to_remind),
    Transition("remind",   "overdue",   INVESTIGATING, INVESTIGATING, MARKET, (), [it_is_late],
               due=time_to_remind),
    Transition("uphold",   "upheld",    INVESTIGATING, UPHELD,        DECIDERS, (),
               [it_fails]),
    Transition("reject",   "rejected",  INVESTIGATING, REJECTED,      DECIDERS, (),
               [it_goes_on]),
    *(Transition("withdraw", "withdrawn", state,       WITHDRAWN,     FILER, (), [it_goes_on])
      for state in OPEN),
    *(Transition("end",    "ended",     state,         ENDED,         MARKET, (), [it_goes_on])
      for state in OPEN),
])
# fmt: on

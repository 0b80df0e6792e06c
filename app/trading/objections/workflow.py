"""The life of an objection (rule-book §2.2)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.objections.about import closed
from app.trading.objections.rules import reminder_due_at


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


def begin_time_to_decide(objection: Any, actor: Actor) -> None:
    days = policy.value(objection.policy, "objection.decide_working_days")
    deadlines.count(objection, "due_at", clock.today(), (days, deadlines.WORKING_DAYS))
    objection.is_overdue = False


def note_overdue(objection: Any, actor: Actor) -> None:
    objection.is_overdue = True


def fail_notice(objection: Any, actor: Actor) -> None:
    closed(objection, upheld=True)


def resume_notice(objection: Any, actor: Actor) -> None:
    closed(objection, upheld=False)


# fmt: off
OBJECTION = Workflow("objection", [
    #          name        event        from           to             by whom
    Transition("accept",   "accepted",  FILED,         INVESTIGATING, DECIDERS, (),
               [begin_time_to_decide]),
    Transition("remind",   "overdue",   FILED,         FILED,         MARKET, (), [note_overdue],
               due=reminder_due_at),
    Transition("remind",   "overdue",   INVESTIGATING, INVESTIGATING, MARKET, (), [note_overdue],
               due=reminder_due_at),
    Transition("uphold",   "upheld",    INVESTIGATING, UPHELD,        DECIDERS, (),
               [fail_notice]),
    Transition("reject",   "rejected",  INVESTIGATING, REJECTED,      DECIDERS, (),
               [resume_notice]),
    *(Transition("withdraw", "withdrawn", state,       WITHDRAWN,     FILER, (), [resume_notice])
      for state in OPEN),
    *(Transition("end",    "ended",     state,         ENDED,         MARKET, (), [resume_notice])
      for state in OPEN),
])
# fmt: on

"""The life of an objection (rule-book §2.2)."""

from enum import StrEnum, auto
from typing import Any

from app.core import calendar, clock, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.notices.commands import closed
from app.trading.objections.rules import time_to_remind


class State(StrEnum):
    FILED = auto()
    INVESTIGATING = auto()
    UPHELD = auto()
    REJECTED = auto()
    WITHDRAWN = auto()


class Role(StrEnum):
    FILER = auto()
    UNIT = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


FILED, INVESTIGATING, UPHELD, REJECTED, WITHDRAWN = State
FILER, MARKET = frozenset({Role.FILER}), frozenset({Role.MARKET})
DECIDERS = frozenset({Role.UNIT, Role.VENUE})
DECIDED = frozenset({UPHELD, REJECTED})


def time_to_decide_begins(objection: Any, actor: Actor) -> None:
    days = policy.value(objection.policy, "objection.decide_working_days")
    due = calendar.after_working_days(clock.now(), days)
    objection.due_at, objection.is_overdue = due.at, False


def it_is_late(objection: Any, actor: Actor) -> None:
    objection.is_overdue = True


def the_notice_fails(objection: Any, actor: Actor) -> None:
    closed(objection.notice, upheld=True)


def the_notice_goes_on(objection: Any, actor: Actor) -> None:
    closed(objection.notice, upheld=False)


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
               [the_notice_fails]),
    Transition("reject",   "rejected",  INVESTIGATING, REJECTED,      DECIDERS, (),
               [the_notice_goes_on]),
    Transition("withdraw", "withdrawn", FILED,         WITHDRAWN,     FILER, (),
               [the_notice_goes_on]),
    Transition("withdraw", "withdrawn", INVESTIGATING, WITHDRAWN,     FILER, (),
               [the_notice_goes_on]),
])
# fmt: on

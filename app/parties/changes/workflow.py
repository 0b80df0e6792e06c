"""The life of a change that waits: a second person, or time in which every owner may refuse it."""

from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.changes.kinds import KINDS
from app.parties.changes.rules import cool_down_due_at, lapse_due_at


class State(StrEnum):
    WAITING = auto()
    DONE = auto()
    REFUSED = auto()
    WITHDRAWN = auto()
    LAPSED = auto()


class Role(StrEnum):
    ASKER = auto()
    OWNER = auto()  # is told, and may refuse it
    SECOND_PERSON = auto()
    READER = auto()
    MARKET = auto()


WAITING, DONE, REFUSED, WITHDRAWN, LAPSED = State
ASKER, OWNER = frozenset({Role.ASKER}), frozenset({Role.OWNER})
SECOND, MARKET = frozenset({Role.SECOND_PERSON}), frozenset({Role.MARKET})


def require_still_fitting(change: Any, now: datetime) -> None:
    KINDS[change.kind].fits(change)


def carry_out(change: Any, actor: Actor) -> None:
    KINDS[change.kind].carry_out(change)


# fmt: off
CHANGE = Workflow("change", [
    #          name         event          from     to         by whom  guards
    Transition("approve",   "approved",    WAITING, DONE,      SECOND,  [require_still_fitting],
               [carry_out]),
    Transition("refuse",    "refused",     WAITING, REFUSED,   OWNER),
    Transition("withdraw",  "withdrawn",   WAITING, WITHDRAWN, ASKER),
    Transition("carry_out", "carried_out", WAITING, DONE,      MARKET,  [require_still_fitting],
               [carry_out], due=cool_down_due_at),
    Transition("lapse",     "lapsed",      WAITING, LAPSED,    MARKET,  due=lapse_due_at),
])
# fmt: on

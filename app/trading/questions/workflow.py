"""The life of a question."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.questions.rules import answer_due_at


class State(StrEnum):
    ASKED = auto()
    ANSWERED = auto()


class Role(StrEnum):
    SELLER = auto()
    READER = auto()
    MARKET = auto()


ASKED, ANSWERED = State
SELLER, MARKET = frozenset({Role.SELLER}), frozenset({Role.MARKET})


def note_overdue(question: Any, actor: Actor) -> None:
    question.is_overdue = True


def record_answer(question: Any, actor: Actor) -> None:
    question.answered_at = clock.now()


# fmt: off
QUESTION = Workflow("question", [
    #          name      event      from   to        by whom
    Transition("answer", "answered", ASKED, ANSWERED, by=SELLER, effects=[record_answer]),
    Transition("remind", "overdue",  ASKED, ASKED,    by=MARKET, effects=[note_overdue],
               due=answer_due_at),
])
# fmt: on

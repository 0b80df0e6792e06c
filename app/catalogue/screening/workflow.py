"""The life of a text that seems to speak of a secret (R5.5.4): nothing of it is lost or shown."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    HELD = auto()
    RELEASED = auto()  # harmless: whoever sends it again is not stopped
    REFUSED = auto()
    WITHDRAWN = auto()


class Role(StrEnum):
    AUTHOR = auto()
    REVIEWER = auto()
    READER = auto()
    MARKET = auto()


HELD, RELEASED, REFUSED, WITHDRAWN = State
AUTHOR, REVIEWER = frozenset({Role.AUTHOR, Role.MARKET}), frozenset({Role.REVIEWER})


def record_decision(held: Any, actor: Actor) -> None:
    held.decided_at = clock.now()


def forget_text(held: Any, actor: Actor) -> None:
    held.text = None


# fmt: off
HELD_TEXT = Workflow("held_text", [
    #          name        event        from      to         by whom
    Transition("release",  "released",  HELD,     RELEASED,  REVIEWER, (), [record_decision]),
    Transition("refuse",   "refused",   HELD,     REFUSED,   REVIEWER, (), [record_decision]),
    Transition("withdraw", "withdrawn", HELD,     WITHDRAWN, AUTHOR,   (), [forget_text]),
    Transition("withdraw", "withdrawn", REFUSED,  WITHDRAWN, AUTHOR,   (), [forget_text]),
    Transition("withdraw", "withdrawn", RELEASED, WITHDRAWN, AUTHOR,   (), [forget_text]),
])
# fmt: on

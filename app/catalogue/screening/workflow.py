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


def it_is_decided(held: Any, actor: Actor) -> None:
    held.decided_at = clock.now()


def it_is_forgotten(held: Any, actor: Actor) -> None:
    held.text = None


# fmt: off
HELD_TEXT = Workflow("held_text", [
    #          name        event        from      to         by whom
    Transition("release",  "released",  HELD,     RELEASED,  REVIEWER, (), [it_is_decided]),
    Transition("refuse",   "refused",   HELD,     REFUSED,   REVIEWER, (), [it_is_decided]),
    Transition("withdraw", "withdrawn", HELD,     WITHDRAWN, AUTHOR,   (), [it_is_forgotten]),
    Transition("withdraw", "withdrawn", REFUSED,  WITHDRAWN, AUTHOR,   (), [it_is_forgotten]),
    Transition("withdraw", "withdrawn", RELEASED, WITHDRAWN, AUTHOR,   (), [it_is_forgotten]),
])
# fmt: on

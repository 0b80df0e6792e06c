"""The life of a suggestion (rule-book §9): made, answered by both sides, or taken back."""

from enum import StrEnum, auto
from typing import Any

from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.matching.rules import require_listing


class State(StrEnum):
    SUGGESTED = auto()
    POSER_INTERESTED = auto()
    OFFERER_INTERESTED = auto()
    MUTUAL = auto()  # both are interested
    TALKING = auto()  # the poser has opened talks on it
    DECLINED = auto()
    RETIRED = auto()  # no longer fits, or what it spoke of is gone


class Role(StrEnum):
    POSER = auto()
    OFFERER = auto()
    ONLOOKER = auto()
    MARKET = auto()


SUGGESTED, POSER_INTERESTED, OFFERER_INTERESTED, MUTUAL, TALKING, DECLINED, RETIRED = State
POSER, OFFERER, MARKET = (frozenset({r}) for r in (Role.POSER, Role.OFFERER, Role.MARKET))
EITHER = POSER | OFFERER


def drop_reasons(suggestion: Any, actor: Actor) -> None:
    """What the reasons quote may have been hidden since."""
    suggestion.reasons = {}


BLANK = [drop_reasons]

# fmt: off
SUGGESTION = Workflow("suggestion", [
    #          name        event         from                to                  by whom
    Transition("welcome",  "welcomed",   SUGGESTED,          POSER_INTERESTED,   by=POSER),
    Transition("welcome",  "welcomed",   OFFERER_INTERESTED, MUTUAL,             by=POSER),
    Transition("offer",    "offered",    SUGGESTED,          OFFERER_INTERESTED, by=OFFERER),
    Transition("offer",    "offered",    POSER_INTERESTED,   MUTUAL,             by=OFFERER),
    Transition("decline",  "declined",   SUGGESTED,          DECLINED,           by=EITHER),
    Transition("decline",  "declined",   POSER_INTERESTED,   DECLINED,           by=EITHER),
    Transition("decline",  "declined",   OFFERER_INTERESTED, DECLINED,           by=EITHER),
    Transition("open_talks", "talks_opened", MUTUAL,       TALKING,            by=POSER,
               guards=[require_listing]),
    Transition("decline",  "declined",   MUTUAL,             DECLINED,           by=EITHER),
    Transition("retire",   "retired",    SUGGESTED,          RETIRED,            by=MARKET,
               effects=BLANK),
    Transition("retire",   "retired",    POSER_INTERESTED,   RETIRED,            by=MARKET,
               effects=BLANK),
    Transition("retire",   "retired",    OFFERER_INTERESTED, RETIRED,            by=MARKET,
               effects=BLANK),
    Transition("revive",   "revived",    RETIRED,            SUGGESTED,          by=MARKET),
])
# fmt: on

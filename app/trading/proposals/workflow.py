"""The life of a proposal."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow
from app.trading.proposals.rules import require_collecting_call


class State(StrEnum):
    ENTERED = auto()
    WITHDRAWN = auto()
    RANKED = auto()  # passed; waits until somebody has signed
    REFUSED = auto()
    CHOSEN = auto()
    SIGNED = auto()
    DEFAULTED = auto()  # no contract came of it
    RELEASED = auto()


class Role(StrEnum):
    PROPOSER = auto()
    READER = auto()
    MARKET = auto()


ENTERED, WITHDRAWN, RANKED, REFUSED, CHOSEN, SIGNED, DEFAULTED, RELEASED = State
PROPOSER, MARKET = frozenset({Role.PROPOSER}), frozenset({Role.MARKET})

# fmt: off
PROPOSAL = Workflow("proposal", [
    #          name        event       from     to         by whom
    Transition("revise",   "revised",   ENTERED, ENTERED,   PROPOSER, [require_collecting_call]),
    Transition("withdraw", "withdrawn", ENTERED, WITHDRAWN, PROPOSER, [require_collecting_call]),
    Transition("withdraw", "withdrawn", RANKED,  WITHDRAWN, PROPOSER),
    Transition("rank",     "ranked",    ENTERED, RANKED,    MARKET),
    Transition("refuse",   "refused",   ENTERED, REFUSED,   MARKET),
    Transition("choose",   "chosen",    RANKED,  CHOSEN,    MARKET),
    Transition("sign",     "signed",    CHOSEN,  SIGNED,    MARKET),
    Transition("default",  "defaulted", CHOSEN,  DEFAULTED, MARKET),
    Transition("release",  "released",  RANKED,  RELEASED,  MARKET),
    Transition("release",  "released",  ENTERED, RELEASED,  MARKET),
])
# fmt: on

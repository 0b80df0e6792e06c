"""The life of a holder's right to the same terms, about one deal or one procedure."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow
from app.trading.priorities.rules import answer_due_at, require_open_answer


class State(StrEnum):
    TOLD = auto()
    CLAIMED = auto()  # another, who comes before, may still answer
    TAKEN = auto()  # the deal is the holder's
    WAIVED = auto()
    LAPSED = auto()
    ENDED = auto()  # it was another's, or came to nothing


class Role(StrEnum):
    HOLDER = auto()
    READER = auto()
    MARKET = auto()


TOLD, CLAIMED, TAKEN, WAIVED, LAPSED, ENDED = State
OPEN = (TOLD, CLAIMED)
HOLDER, MARKET = frozenset({Role.HOLDER}), frozenset({Role.MARKET})

# fmt: off
PRIORITY = Workflow("priority", [
    #          name     event      from     to       by whom  guards
    Transition("claim", "claimed", TOLD,    CLAIMED, HOLDER,  [require_open_answer]),
    Transition("waive", "waived",  TOLD,    WAIVED,  HOLDER),
    Transition("lapse", "lapsed",  TOLD,    LAPSED,  MARKET, due=answer_due_at),
    Transition("take",  "taken",   CLAIMED, TAKEN,   MARKET),
    *(Transition("end", "ended",   state,   ENDED,   MARKET) for state in OPEN),
])
# fmt: on

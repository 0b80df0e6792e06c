"""The life of a statement line. Nothing is lost: what does not match waits with its reason."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    RECEIVED = auto()
    MATCHED = auto()
    EXCEPTION = auto()  # in the cashier's queue, the money in suspense


class Role(StrEnum):
    CASHIER = auto()
    FOUR_EYES = auto()  # one asked, another approved (parties.approvals)
    MARKET = auto()


RECEIVED, MATCHED, EXCEPTION = State
CASHIER, MARKET = frozenset({Role.CASHIER}), frozenset({Role.MARKET})
FOUR_EYES = frozenset({Role.FOUR_EYES})

# fmt: off
BANK_LINE = Workflow("bank_line", [
    #          name         event        from       to         by whom
    Transition("match",     "matched",   RECEIVED,  MATCHED,   by=MARKET),
    Transition("set_aside", "set_aside", RECEIVED,  EXCEPTION, by=MARKET),
    Transition("confirm",   "confirmed", EXCEPTION, MATCHED,   by=FOUR_EYES),
    Transition("rematch",   "reopened",  EXCEPTION, RECEIVED,  by=CASHIER | MARKET),
])
# fmt: on

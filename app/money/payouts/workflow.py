"""The life of a payout. A payout that comes back is a later issue's transition (deals-money)."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    INSTRUCTED = auto()
    CONFIRMED = auto()


class Role(StrEnum):
    PAYEE = auto()
    CASHIER = auto()
    MARKET = auto()


INSTRUCTED, CONFIRMED = State
MARKET = frozenset({Role.MARKET})

# fmt: off
PAYOUT = Workflow("payout", [
    #          name       event        from        to         by whom
    Transition("confirm", "confirmed", INSTRUCTED, CONFIRMED, by=MARKET),
])
# fmt: on

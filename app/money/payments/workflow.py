"""The life of a payment: due, held, released or cancelled. The market itself makes every step."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DUE = auto()
    HELD = auto()
    RELEASED = auto()
    CANCELLED = auto()


class Role(StrEnum):
    PAYER = auto()
    PAYEE = auto()
    CASHIER = auto()
    MARKET = auto()


DUE, HELD, RELEASED, CANCELLED = State
MARKET = frozenset({Role.MARKET})

# fmt: off
PAYMENT = Workflow("payment", [
    #          name       event        from  to         by whom
    Transition("hold",    "held",      DUE,  HELD,      by=MARKET),
    Transition("cancel",  "cancelled", DUE,  CANCELLED, by=MARKET),
    Transition("release", "released",  HELD, RELEASED,  by=MARKET),
])
# fmt: on

"""The life of a payment: due, held, released, parted or refunded; or cancelled, or forfeited."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DUE = auto()
    HELD = auto()
    RELEASED = auto()
    CANCELLED = auto()
    PARTED = auto()  # some to the payee, the rest back
    REFUNDED = auto()
    FORFEITED = auto()  # never paid; the deposit credited to it is the payee's


class Role(StrEnum):
    PAYER = auto()
    PAYEE = auto()
    CASHIER = auto()
    MARKET = auto()


DUE, HELD, RELEASED, CANCELLED, PARTED, REFUNDED, FORFEITED = State
MARKET = frozenset({Role.MARKET})

# fmt: off
PAYMENT = Workflow("payment", [
    #          name       event        from  to         by whom
    Transition("hold",    "held",      DUE,  HELD,      by=MARKET),
    Transition("cancel",  "cancelled", DUE,  CANCELLED, by=MARKET),
    Transition("forfeit", "forfeited", DUE,  FORFEITED, by=MARKET),
    Transition("give_back", "refunded", DUE, REFUNDED, by=MARKET),  # of a credited deposit
    Transition("release", "released",  HELD, RELEASED,  by=MARKET),
    Transition("part",    "parted",    HELD, PARTED,    by=MARKET),
    Transition("refund",  "refunded",  HELD, REFUNDED,  by=MARKET),
])
# fmt: on

"""The life of a deposit (rule-book §4.2, §4.3). Only the market moves it."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow
from app.money.deposits.rules import lapse_due_at


class State(StrEnum):
    DUE = auto()
    FROZEN = auto()  # received from the bidder's own account, held on the supervised account
    APPLIED = auto()  # part of the price
    REFUNDING = auto()  # instructed to the bank
    REFUNDED = auto()
    FORFEITED = auto()
    LAPSED = auto()  # did not come in time


class Role(StrEnum):
    PAYER = auto()
    PAYEE = auto()
    CASHIER = auto()
    MARKET = auto()


DUE, FROZEN, APPLIED, REFUNDING, REFUNDED, FORFEITED, LAPSED = State
MARKET = frozenset({Role.MARKET})

# fmt: off
DEPOSIT = Workflow("deposit", [
    #          name       event        from       to         by whom
    Transition("hold",    "frozen",    DUE,       FROZEN,    by=MARKET),
    Transition("lapse",   "lapsed",    DUE,       LAPSED,    by=MARKET, due=lapse_due_at),
    Transition("cancel",  "cancelled", DUE,       LAPSED,    by=MARKET),
    Transition("apply",   "applied",   FROZEN,    APPLIED,   by=MARKET),
    Transition("refund",  "refunding", FROZEN,    REFUNDING, by=MARKET),
    Transition("forfeit", "forfeited", FROZEN,    FORFEITED, by=MARKET),
    Transition("confirm", "refunded",  REFUNDING, REFUNDED,  by=MARKET),
])
# fmt: on

"""The life of an opening: what is collected, unsealed and opened (rule-book §4; decision 12)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, jobs
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.openings.rules import (
    end_of_collection,
    end_of_collection_to_wait,
    end_of_empty_collection,
    end_of_evaluation,
    end_of_unsealing,
    is_not_barred,
    is_technical,
    two_shares_are_there,
)

OPEN_JOB = "trading.open_bids"


class State(StrEnum):
    COLLECTING = auto()
    HELD = auto()  # over; the technical envelopes come first
    UNSEALING = auto()  # two of three custodians give their shares
    OPENING = auto()
    OPENED = auto()
    EVALUATED = auto()
    FAILED = auto()


class Role(StrEnum):
    CUSTODIAN = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


COLLECTING, HELD, UNSEALING, OPENING, OPENED, EVALUATED, FAILED = State
CUSTODIAN, VENUE, MARKET = (frozenset({role}) for role in (Role.CUSTODIAN, Role.VENUE, Role.MARKET))


def custodians_are_called(opening: Any, actor: Actor) -> None:
    opening.unsealing_at = clock.now()


def bids_are_opened(opening: Any, actor: Actor) -> None:
    jobs.request(OPEN_JOB, opening.id)


# fmt: off
OPENING_TABLE = Workflow("opening", [
    #          name           event           from        to          by whom
    Transition("close",       "closed",       COLLECTING, UNSEALING,  MARKET, (),
               [custodians_are_called], due=end_of_collection),
    Transition("hold",        "held",         COLLECTING, HELD,       MARKET, (),
               due=end_of_collection_to_wait),
    Transition("close_empty", "found_empty",  COLLECTING, OPENED,     MARKET, (),
               due=end_of_empty_collection),
    Transition("release",     "released",     HELD,       UNSEALING,  MARKET, (),
               [custodians_are_called]),
    Transition("give_share",  "share_given",  UNSEALING,  UNSEALING,  CUSTODIAN,
               [is_not_barred]),
    Transition("unseal",      "unsealed",     UNSEALING,  OPENING,    MARKET,
               [is_not_barred, two_shares_are_there], [bids_are_opened]),
    Transition("finish",      "opened",       OPENING,    OPENED,     MARKET),
    Transition("evaluate",    "evaluated",    OPENED,     EVALUATED,  VENUE, [is_technical]),
    Transition("give_up",     "not_evaluated", OPENED,    FAILED,     MARKET, (),
               due=end_of_evaluation),
    Transition("fail",        "not_unsealed", UNSEALING,  FAILED,     MARKET, (),
               due=end_of_unsealing),
    Transition("cancel",      "cancelled",    COLLECTING, FAILED,     MARKET),
    Transition("cancel",      "cancelled",    HELD,       FAILED,     MARKET),
    Transition("cancel",      "cancelled",    UNSEALING,  FAILED,     MARKET),
    Transition("cancel",      "cancelled",    OPENING,    FAILED,     MARKET),
])
# fmt: on

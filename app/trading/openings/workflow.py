"""The life of an opening: what is collected, unsealed and opened (rule-book §4; decision 12)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, jobs
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.openings import links
from app.trading.openings.rules import (
    collection_due_at,
    empty_collection_due_at,
    evaluation_due_at,
    giving_up_due_at,
    require_not_barred,
    require_technical,
    require_two_shares,
    unsealing_without_third_due_at,
    waiting_collection_due_at,
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


def log_is_closed(opening: Any, actor: Actor) -> None:
    """Before any share is given it is fixed what was handed in."""
    if opening.form == 1:
        return
    facts = {"handed_in": opening.handed_in, "standing": opening.count}
    until = opening.collects_until.isoformat()
    opening.closed_at_link = links.append(opening, "closed", until=until, **facts).position


def call_custodians(opening: Any, actor: Actor) -> None:
    opening.unsealing_at = clock.now()


def open_bids(opening: Any, actor: Actor) -> None:
    jobs.request(OPEN_JOB, opening.id)


# fmt: off
OPENING_TABLE = Workflow("opening", [
    #          name           event           from        to          by whom
    Transition("close",       "closed",       COLLECTING, UNSEALING,  MARKET, (),
               [log_is_closed, call_custodians], due=collection_due_at),
    Transition("hold",        "held",         COLLECTING, HELD,       MARKET, (),
               [log_is_closed], due=waiting_collection_due_at),
    Transition("close_empty", "found_empty",  COLLECTING, OPENED,     MARKET, (),
               [log_is_closed], due=empty_collection_due_at),
    Transition("release",     "released",     HELD,       UNSEALING,  MARKET, (),
               [call_custodians]),
    Transition("give_share",  "share_given",  UNSEALING,  UNSEALING,  CUSTODIAN,
               [require_not_barred]),
    Transition("unseal",      "unsealed",     UNSEALING,  OPENING,    MARKET,
               [require_not_barred, require_two_shares], [open_bids],
               due=unsealing_without_third_due_at),
    Transition("finish",      "opened",       OPENING,    OPENED,     MARKET),
    Transition("evaluate",    "evaluated",    OPENED,     EVALUATED,  VENUE, [require_technical]),
    Transition("give_up",     "not_evaluated", OPENED,    FAILED,     MARKET, (),
               due=evaluation_due_at),
    Transition("fail",        "not_unsealed", UNSEALING,  FAILED,     MARKET, (),
               due=giving_up_due_at),
    Transition("cancel",      "cancelled",    COLLECTING, FAILED,     MARKET),
    Transition("cancel",      "cancelled",    HELD,       FAILED,     MARKET),
    Transition("cancel",      "cancelled",    UNSEALING,  FAILED,     MARKET),
    Transition("cancel",      "cancelled",    OPENING,    FAILED,     MARKET),
])
# fmt: on

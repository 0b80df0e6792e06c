"""The life of a granted right. It exists from the contract's effect, not from its filing, and its
term runs from the contract's dates (民法典 502, 865; 细则 15)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import calendar
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    RUNNING = auto()
    ENDED = auto()


class Role(StrEnum):
    MARKET = auto()


RUNNING, ENDED = State
MARKET = frozenset({Role.MARKET})


def expiry_due_at(granted: Any) -> datetime | None:
    """Its first day without effect begins; a sold title runs until it has passed."""
    if granted.until_on is None:
        return None
    return calendar.end_of_day(granted.until_on - timedelta(days=1))


# fmt: off
GRANTED_RIGHT = Workflow("granted_right", [
    #          name      event      from     to     by whom
    Transition("end",    "ended",   RUNNING, ENDED, by=MARKET),
    Transition("expire", "expired", RUNNING, ENDED, by=MARKET, due=expiry_due_at),
])
# fmt: on

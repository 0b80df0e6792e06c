"""The life of a membership: a person is asked, agrees, and one day leaves."""

from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from app.core import clock
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.people.rules import leaves_an_owner


class State(StrEnum):
    INVITED = auto()
    ACTIVE = auto()
    DECLINED = auto()
    ENDED = auto()


class Role(StrEnum):
    INVITEE = auto()  # the person themselves
    OWNER = auto()
    COLLEAGUE = auto()
    MARKET = auto()


INVITED, ACTIVE, DECLINED, ENDED = State
INVITEE, OWNER = frozenset({Role.INVITEE}), frozenset({Role.OWNER})
EITHER, MARKET = INVITEE | OWNER, frozenset({Role.MARKET})


def end_of_membership(membership: Any) -> datetime | None:
    found: datetime | None = membership.until_at
    return found


def it_is_over(membership: Any, actor: Actor) -> None:
    """Every duty ends with it; the next request of its tokens is refused (queries)."""
    for duty in membership.duties_at(clock.now()):
        duty.until_at = clock.now()


# fmt: off
MEMBERSHIP = Workflow("membership", [
    #          name        event       from     to        by whom  guards            effects
    Transition("accept",   "accepted", INVITED, ACTIVE,   INVITEE),
    Transition("decline",  "declined", INVITED, DECLINED, INVITEE),
    Transition("end",      "ended",    INVITED, ENDED,    OWNER),
    Transition("end",      "ended",    ACTIVE,  ENDED,    EITHER, [leaves_an_owner], [it_is_over]),
    Transition("expire",   "expired",  ACTIVE,  ENDED,    MARKET, (), [it_is_over],
               due=end_of_membership),
])
# fmt: on

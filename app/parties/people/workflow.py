"""The life of a membership: a person is asked, agrees, and one day leaves."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import clock, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.people.rules import require_remaining_owner


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
INVITATION = "membership.invitation_days"


def expiry_due_at(membership: Any) -> datetime | None:
    found: datetime | None = membership.until_at
    return found


def invitation_due_at(membership: Any) -> datetime | None:
    """Also where nobody answers, because nobody has the login that was asked."""
    if INVITATION not in membership.policy:
        return None  # asked before invitations had an end
    days = policy.value(membership.policy, INVITATION)
    found: datetime = membership.created_at + timedelta(days=days)
    return found


def forget_invitation(membership: Any, actor: Actor) -> None:
    """What was typed is kept no longer than it is waited for."""
    membership.login = membership.login_blind = None


def join_organisation(membership: Any, actor: Actor) -> None:
    membership.agreed_at = clock.now()


def end_duties(membership: Any, actor: Actor) -> None:
    """Every duty ends with it; the next request of its tokens is refused (queries)."""
    for duty in membership.duties_at(clock.now()):
        duty.until_at = clock.now()


ANSWERED = [forget_invitation]

# fmt: off
MEMBERSHIP = Workflow("membership", [
    #          name        event       from     to        by whom  guards            effects
    Transition("accept",   "accepted", INVITED, ACTIVE,   INVITEE, (),
               [*ANSWERED, join_organisation]),
    Transition("decline",  "declined", INVITED, DECLINED, INVITEE, (), ANSWERED),
    Transition("end",      "ended",    INVITED, ENDED,    OWNER,   (), ANSWERED),
    Transition("expire",   "expired",  INVITED, ENDED,    MARKET,  (), [*ANSWERED, end_duties],
               due=invitation_due_at),
    Transition("end",      "ended",    ACTIVE,  ENDED,    EITHER, [require_remaining_owner],
               [end_duties]),
    Transition("expire",   "expired",  ACTIVE,  ENDED,    MARKET, (), [end_duties],
               due=expiry_due_at),
])
# fmt: on

"""The life of a milestone (rule-book R8.4)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines
from app.core.actor import Actor
from app.core.policy import value
from app.core.workflow import Transition, Workflow
from app.pilot.milestones.rules import confirmation_due_at, require_batches, require_running_work
from app.pilot.roles import BASE, CLIENT, MARKET, REVIEWER

DAYS = "pilot.confirm_working_days"


class State(StrEnum):
    SCHEDULED = auto()
    IN_PROGRESS = auto()
    EVIDENCE_SUBMITTED = auto()
    BASE_REVIEWED = auto()
    OBJECTED = auto()
    REWORK = auto()
    CONFIRMED = auto()
    VOID = auto()  # its project ended before it was reached


SCHEDULED, IN_PROGRESS, SUBMITTED, REVIEWED, OBJECTED, REWORK, CONFIRMED, VOID = State


def ask_client(milestone: Any, actor: Actor) -> None:
    days = value(milestone.policy, DAYS)
    deadlines.count(milestone, "confirm_by", clock.today(), (days, deadlines.WORKING_DAYS))


def begin_attempt(milestone: Any, actor: Actor) -> None:
    """Its batches stay as evidence; what counts are those of the new attempt."""
    milestone.attempt += 1
    milestone.confirm_by = milestone.submitted_at = None


def count_milestone(milestone: Any, actor: Actor) -> None:
    """What follows from batches and dates; then the next begins."""
    milestone.confirmed_at = clock.now()
    milestone.count()
    following = milestone.next()
    if following is not None:
        MILESTONE.apply(following, "start", milestone.market())


# fmt: off
MILESTONE = Workflow("milestone", [
    #          name        event                 from         to           by whom    guards
    Transition("start",    "started",            SCHEDULED,   IN_PROGRESS, MARKET),
    Transition("submit",   "evidence_submitted", IN_PROGRESS, SUBMITTED,   BASE,
               [require_running_work, require_batches]),
    Transition("submit",   "evidence_submitted", REWORK,      SUBMITTED,   BASE,
               [require_running_work, require_batches]),
    Transition("review",   "base_reviewed",      SUBMITTED,   REVIEWED,    REVIEWER,
               [require_running_work], [ask_client]),
    Transition("send_back", "sent_back",         SUBMITTED,   REWORK,      REVIEWER,
               [require_running_work], [begin_attempt]),
    Transition("confirm",  "confirmed",          REVIEWED,    CONFIRMED,   CLIENT,
               [require_running_work], [count_milestone]),
    Transition("pass",     "confirmation_passed", REVIEWED,   CONFIRMED,   MARKET,
               [require_running_work], [count_milestone], due=confirmation_due_at),
    Transition("object",   "objected",           REVIEWED,    OBJECTED,    CLIENT,
               [require_running_work]),
    Transition("rework",   "rework_agreed",      OBJECTED,    REWORK,      REVIEWER,
               [require_running_work], [begin_attempt]),
    Transition("confirm",  "confirmed",          OBJECTED,    CONFIRMED,   CLIENT,
               [require_running_work], [count_milestone]),
    *(Transition("void",   "voided",             state,       VOID,        MARKET)
      for state in (SCHEDULED, IN_PROGRESS, SUBMITTED, REVIEWED, OBJECTED, REWORK)),
])
# fmt: on

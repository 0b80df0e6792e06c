"""The life of a milestone (rule-book R8.4)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines
from app.core.actor import Actor
from app.core.policy import value
from app.core.workflow import Transition, Workflow
from app.pilot.milestones.rules import end_of_confirmation, has_batches, work_goes_on
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


def the_client_is_asked(milestone: Any, actor: Actor) -> None:
    days = value(milestone.policy, DAYS)
    deadlines.count(milestone, "confirm_by", clock.today(), (days, deadlines.WORKING_DAYS))


def it_is_done_again(milestone: Any, actor: Actor) -> None:
    """Its batches stay as evidence; what counts are those of the new attempt."""
    milestone.attempt += 1
    milestone.confirm_by = milestone.submitted_at = None


def it_is_counted(milestone: Any, actor: Actor) -> None:
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
               [work_goes_on, has_batches]),
    Transition("submit",   "evidence_submitted", REWORK,      SUBMITTED,   BASE,
               [work_goes_on, has_batches]),
    Transition("review",   "base_reviewed",      SUBMITTED,   REVIEWED,    REVIEWER,
               [work_goes_on], [the_client_is_asked]),
    Transition("send_back", "sent_back",         SUBMITTED,   REWORK,      REVIEWER,
               [work_goes_on], [it_is_done_again]),
    Transition("confirm",  "confirmed",          REVIEWED,    CONFIRMED,   CLIENT,
               [work_goes_on], [it_is_counted]),
    Transition("pass",     "confirmation_passed", REVIEWED,   CONFIRMED,   MARKET,
               [work_goes_on], [it_is_counted], due=end_of_confirmation),
    Transition("object",   "objected",           REVIEWED,    OBJECTED,    CLIENT,
               [work_goes_on]),
    Transition("rework",   "rework_agreed",      OBJECTED,    REWORK,      REVIEWER,
               [work_goes_on], [it_is_done_again]),
    Transition("confirm",  "confirmed",          OBJECTED,    CONFIRMED,   CLIENT,
               [work_goes_on], [it_is_counted]),
    *(Transition("void",   "voided",             state,       VOID,        MARKET)
      for state in (SCHEDULED, IN_PROGRESS, SUBMITTED, REVIEWED, OBJECTED, REWORK)),
])
# fmt: on

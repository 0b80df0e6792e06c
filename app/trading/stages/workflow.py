"""The life of a stage: evidence, an answer, and what its money does (R1.2.7, 民法典 858)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.stages.rules import (
    contract_stands,
    end_of_answering,
    is_late,
    may_still_answer,
    needs_evidence,
)

DAYS = "call.stage_reply_working_days"


class State(StrEnum):
    PLANNED = auto()  # the contract is not signed, or nothing is paid yet
    RUNNING = auto()
    SUBMITTED = auto()
    MET = auto()
    NOT_MET = auto()  # the sides settle its money: agree on a part, concede, waive
    VOID = auto()


class Role(StrEnum):
    DEVELOPER = auto()
    CLIENT = auto()
    READER = auto()
    MARKET = auto()


PLANNED, RUNNING, SUBMITTED, MET, NOT_MET, VOID = State
DEVELOPER, CLIENT, MARKET = (
    frozenset({role}) for role in (Role.DEVELOPER, Role.CLIENT, Role.MARKET)
)


def time_begins(stage: Any, actor: Actor) -> None:
    stage.started_at = clock.now()
    if stage.days is not None:
        deadlines.count(stage, "due_by", clock.today(), (stage.days, deadlines.DAYS))


def client_is_asked(stage: Any, actor: Actor) -> None:
    days = policy.value(stage.policy, DAYS)
    deadlines.count(stage, "answer_by", clock.today(), (days, deadlines.WORKING_DAYS))


def there_is_time_to_mend(stage: Any, actor: Actor) -> None:
    """As much as the client had to answer, when less is left."""
    stage.answer_by = None
    mending = (policy.value(stage.policy, DAYS), deadlines.WORKING_DAYS)
    deadlines.at_least(stage, "due_by", clock.today(), mending)


def it_is_met(stage: Any, actor: Actor) -> None:
    stage.judge("met")


def it_is_not_met(stage: Any, actor: Actor) -> None:
    stage.judge("not_met")


STANDS = [contract_stands]
ANSWERS = [contract_stands, may_still_answer]

# fmt: off
STAGE = Workflow("stage", [
    #          name      event       from       to         by whom
    Transition("start",  "started",  PLANNED,   RUNNING,   MARKET,    (), [time_begins]),
    Transition("advance", "advanced", RUNNING,  MET,       MARKET,    STANDS, [it_is_met]),
    Transition("submit", "submitted", RUNNING,  SUBMITTED, DEVELOPER,
               [contract_stands, needs_evidence], [client_is_asked]),
    Transition("accept", "accepted", SUBMITTED, MET,       CLIENT,    STANDS, [it_is_met]),
    Transition("pass",   "passed",   SUBMITTED, MET,       MARKET,    STANDS, [it_is_met],
               due=end_of_answering),
    Transition("send_back", "returned", SUBMITTED, RUNNING, CLIENT,   ANSWERS,
               [there_is_time_to_mend]),
    Transition("reject", "rejected", SUBMITTED, NOT_MET,   CLIENT,    ANSWERS,
               [it_is_not_met]),
    Transition("reject", "rejected", RUNNING,   NOT_MET,   CLIENT,    [contract_stands, is_late],
               [it_is_not_met]),
    *(Transition("void", "voided",   state,     VOID,      MARKET)
      for state in (PLANNED, RUNNING, SUBMITTED)),
])
# fmt: on

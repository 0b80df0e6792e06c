"""The life of a stage: evidence, an answer, and what its money does (R1.2.7, 民法典 858)."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.stages.rules import (
    answer_due_at,
    require_late_stage,
    require_standing_contract,
    require_time_to_answer,
    require_unpaid_advance,
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


def begin_stage(stage: Any, actor: Actor) -> None:
    stage.started_at = clock.now()
    if stage.days is not None:
        deadlines.count(stage, "due_by", clock.today(), (stage.days, deadlines.DAYS))


def ask_client(stage: Any, actor: Actor) -> None:
    days = policy.value(stage.policy, DAYS)
    deadlines.count(stage, "answer_by", clock.today(), (days, deadlines.WORKING_DAYS))


def prolong_time_to_mend(stage: Any, actor: Actor) -> None:
    """As much as the client had to answer, when less is left."""
    stage.answer_by = None
    mending = (policy.value(stage.policy, DAYS), deadlines.WORKING_DAYS)
    deadlines.at_least(stage, "due_by", clock.today(), mending)


def record_met(stage: Any, actor: Actor) -> None:
    stage.judge("met")


def record_not_met(stage: Any, actor: Actor) -> None:
    stage.judge("not_met")


STANDS = [require_standing_contract]
ANSWERS = [require_standing_contract, require_time_to_answer]

# fmt: off
STAGE = Workflow("stage", [
    #          name      event       from       to         by whom
    Transition("start",  "started",  PLANNED,   RUNNING,   MARKET,    (), [begin_stage]),
    Transition("advance", "advanced", RUNNING,  MET,       MARKET,    STANDS, [record_met]),
    Transition("submit", "submitted", RUNNING,  SUBMITTED, DEVELOPER,
               [require_standing_contract, require_unpaid_advance], [ask_client]),
    Transition("accept", "accepted", SUBMITTED, MET,       CLIENT,    STANDS, [record_met]),
    Transition("pass",   "passed",   SUBMITTED, MET,       MARKET,    STANDS, [record_met],
               due=answer_due_at),
    Transition("send_back", "returned", SUBMITTED, RUNNING, CLIENT,   ANSWERS,
               [prolong_time_to_mend]),
    Transition("reject", "rejected", SUBMITTED, NOT_MET,   CLIENT,    ANSWERS,
               [record_not_met]),
    Transition("reject", "rejected", RUNNING,   NOT_MET,   CLIENT,
               [require_standing_contract, require_late_stage],
               [record_not_met]),
    *(Transition("void", "voided",   state,     VOID,      MARKET)
      for state in (PLANNED, RUNNING, SUBMITTED)),
])
# fmt: on

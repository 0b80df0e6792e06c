"""The life of an import; and of the watch over a patent's fees and term."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.patents.rules import next_fee_on
from app.core import clock, policy
from app.core.actor import Actor
from app.core.clock import SHANGHAI
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    RECEIVED = auto()
    READING = auto()
    FINISHED = auto()
    NEEDS_ATTENTION = auto()  # reading it was given up after the last try


class Role(StrEnum):
    SUBMITTER = auto()
    MARKET = auto()  # the market itself: its workers and its clock


RECEIVED, READING, FINISHED, NEEDS_ATTENTION = State
MARKET = frozenset({Role.MARKET})

# fmt: off
PATENT_IMPORT = Workflow("patent_import", [
    #          name          event         from             to               by whom
    Transition("begin",      "begun",      RECEIVED,        READING,         by=MARKET),
    Transition("finish",     "finished",   READING,         FINISHED,        by=MARKET),
    Transition("set_aside",  "set_aside",  RECEIVED,        NEEDS_ATTENTION, by=MARKET),
    Transition("set_aside",  "set_aside",  READING,         NEEDS_ATTENTION, by=MARKET),
    Transition("begin_anew", "begun_anew", NEEDS_ATTENTION, READING,         by=MARKET),
])
# fmt: on


class WatchState(StrEnum):
    WATCHED = auto()
    ENDED = auto()


def _before(day: date | None, watch: Any, key: str) -> datetime | None:
    if day is None:
        return None
    notice = timedelta(days=policy.value(watch.policy, key))
    return datetime.combine(day - notice, time(), SHANGHAI).astimezone(UTC)


def fee_reminder_due_at(watch: Any) -> datetime | None:
    return _before(watch.next_fee_on, watch, "patent.fee_notice_days")


def end_reminder_due_at(watch: Any) -> datetime | None:
    if watch.is_end_told:
        return None
    return _before(watch.expires_on, watch, "patent.expiry_notice_days")


def expiry_due_at(watch: Any) -> datetime:
    return datetime.combine(watch.expires_on, time(), SHANGHAI).astimezone(UTC)


def plan_next_fee(watch: Any, actor: Actor) -> None:
    """The fee that is near is kept for whoever is told of it: the next is a year away."""
    due = watch.told_fee_on = watch.next_fee_on
    watch.next_fee_on = next_fee_on(due, watch.expires_on, max(due, clock.today()))


def note_end_told(watch: Any, actor: Actor) -> None:
    watch.is_end_told = True


WATCHED, ENDED = WatchState

# fmt: off
PATENT_WATCH = Workflow("patent_watch", [
    #          name          event          from     to       by whom
    Transition("remind_fee", "fee_near",    WATCHED, WATCHED, by=MARKET,
               effects=[plan_next_fee], due=fee_reminder_due_at),
    Transition("remind_end", "expiry_near", WATCHED, WATCHED, by=MARKET,
               effects=[note_end_told], due=end_reminder_due_at),
    Transition("end",        "ended",       WATCHED, ENDED,   by=MARKET, due=expiry_due_at),
    Transition("stop",       "stopped",     WATCHED, ENDED,   by=MARKET),
    Transition("resume",     "resumed",     ENDED,   WATCHED, by=MARKET),
])
# fmt: on

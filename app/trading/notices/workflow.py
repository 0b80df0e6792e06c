"""The life of a public notice (rule-book §2.2)."""

from enum import StrEnum, auto
from typing import Any

from app import deals
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.notices.rules import (
    notice_due_at,
    require_no_open_objection,
    require_publication_of_unit,
    require_waiting_deal,
)


class State(StrEnum):
    DRAFT = auto()
    APPROVED = auto()  # by the unit itself
    PUBLISHING = auto()
    OBJECTED = auto()  # at least one objection is open
    PASSED = auto()
    FAILED = auto()  # an objection was upheld
    WITHDRAWN = auto()


class Role(StrEnum):
    DRAFTER = auto()
    UNIT = auto()  # who may bind the selling unit
    VENUE = auto()
    READER = auto()
    MARKET = auto()


DRAFT, APPROVED, PUBLISHING, OBJECTED, PASSED, FAILED, WITHDRAWN = State
DRAFTER, UNIT = frozenset({Role.DRAFTER, Role.UNIT}), frozenset({Role.UNIT})
MARKET = frozenset({Role.MARKET})
LIVE = frozenset({DRAFT, APPROVED, PUBLISHING, OBJECTED})
SHOWN = frozenset({PUBLISHING, OBJECTED, PASSED, FAILED, WITHDRAWN})


def count_days(notice: Any, actor: Actor) -> None:
    """Calendar days, from the day after; whatever changes, they begin anew (R2.2.3, R2.2.6)."""
    notice.started_at = clock.now()
    days = policy.value(notice.policy, "notice.days")
    deadlines.count(notice, "ends_at", clock.today(), (days, deadlines.DAYS))
    tell(notice, "running")


def release_deal(notice: Any, actor: Actor) -> None:
    tell(notice, "passed")


def require_another_notice(notice: Any, actor: Actor) -> None:
    if notice.ends_at is not None:
        tell(notice, "failed")


def tell(notice: Any, state: str) -> None:
    """The deal knows where its notice stands."""
    day = notice.started_at.astimezone(clock.SHANGHAI).date()
    facts = {"sha256": notice.sha256, "started_on": day, "ends_at": notice.ends_at}
    deals.follow_notice(notice.deal_id, state, **facts)


# fmt: off
NOTICE = Workflow("notice", [
    #          name        event         from        to          by whom
    Transition("edit",     "edited",     DRAFT,      DRAFT,      by=DRAFTER),
    Transition("approve",  "approved",   DRAFT,      APPROVED,   by=UNIT),
    Transition("edit",     "edited",     APPROVED,   DRAFT,      by=DRAFTER),
    Transition("publish",  "published",  APPROVED,   PUBLISHING, by=UNIT,
               guards=[require_waiting_deal, require_publication_of_unit], effects=[count_days]),
    Transition("amend",    "amended",    PUBLISHING, PUBLISHING, by=UNIT,
               guards=[require_waiting_deal], effects=[count_days]),
    Transition("object",   "objected",   PUBLISHING, OBJECTED,   by=MARKET),
    Transition("object",   "objected",   OBJECTED,   OBJECTED,   by=MARKET),
    Transition("clear",    "cleared",    OBJECTED,   PUBLISHING, by=MARKET,
               guards=[require_no_open_objection]),
    Transition("pass",     "passed",     PUBLISHING, PASSED,     by=MARKET,
               guards=[require_no_open_objection], effects=[release_deal], due=notice_due_at),
    Transition("fail",     "failed",     OBJECTED,   FAILED,     by=MARKET,
               effects=[require_another_notice]),
    Transition("withdraw", "withdrawn",  DRAFT,      WITHDRAWN,  by=UNIT),
    Transition("withdraw", "withdrawn",  APPROVED,   WITHDRAWN,  by=UNIT),
    Transition("withdraw", "withdrawn",  PUBLISHING, WITHDRAWN,  by=UNIT,
               effects=[require_another_notice]),
    Transition("withdraw", "withdrawn",  OBJECTED,   WITHDRAWN,  by=UNIT,
               effects=[require_another_notice]),
    Transition("call_off", "called_off", DRAFT,      WITHDRAWN,  by=MARKET),
    Transition("call_off", "called_off", APPROVED,   WITHDRAWN,  by=MARKET),
    Transition("call_off", "called_off", PUBLISHING, WITHDRAWN,  by=MARKET),
    Transition("call_off", "called_off", OBJECTED,   WITHDRAWN,  by=MARKET),
])
# fmt: on

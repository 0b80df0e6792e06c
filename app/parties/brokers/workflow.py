"""The life of a broker's certificate (rule-book §7)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import calendar, clock, deadlines
from app.core.actor import Actor
from app.core.policy import freeze, value
from app.core.workflow import Transition, Workflow
from app.parties.brokers.rules import (
    expiry_due_at,
    reminder_due_at,
    require_continued_training,
    require_not_of_venue,
    require_passed_exam,
    require_training,
)

NOTICE = "broker.renew_days"


class State(StrEnum):
    APPLIED = auto()
    RETURNED = auto()
    MATERIALS_OK = auto()
    EXAMINED = auto()
    CERTIFIED = auto()
    EXPIRED = auto()
    SUSPENDED = auto()
    REVOKED = auto()
    WITHDRAWN = auto()


class Role(StrEnum):
    HOLDER = auto()
    REVIEWER = auto()
    FOUR_EYES = auto()  # one asked, another approved (approvals)
    READER = auto()
    MARKET = auto()


APPLIED, RETURNED, MATERIALS_OK, EXAMINED, CERTIFIED, EXPIRED, SUSPENDED, REVOKED, WITHDRAWN = State
HOLDER, REVIEWER = frozenset({Role.HOLDER}), frozenset({Role.REVIEWER})
FOUR_EYES, MARKET = frozenset({Role.FOUR_EYES}), frozenset({Role.MARKET})
SHOWN = frozenset({CERTIFIED, EXPIRED, SUSPENDED, REVOKED})  # what was public once stays so


def begin_certificate(credential: Any, actor: Actor) -> None:
    """From the end of the term that runs when it is renewed in its last days."""
    years = value(credential.policy, "broker.certificate_years")
    credential.certified_on = clock.today()
    notice, old = value(freeze(NOTICE), NOTICE), credential.valid_until
    begins = deadlines.day_renewed_from(old, window=notice)
    until = calendar.end_of_day(calendar.month_later(begins, 12 * years))
    credential.valid_until = max(until, old) if old else until
    credential.remind_at = credential.valid_until - timedelta(days=notice)


def note_reminder(credential: Any, actor: Actor) -> None:
    credential.remind_at = None


FIT = [require_not_of_venue, require_training, require_passed_exam]
ON = [require_not_of_venue, require_continued_training]

# fmt: off
CREDENTIAL = Workflow("credential", [
    #          name                event                 from          to            by whom
    Transition("accept_materials", "materials_accepted", APPLIED,      MATERIALS_OK, REVIEWER),
    Transition("send_back",        "returned",           APPLIED,      RETURNED,     REVIEWER),
    Transition("send_back",        "returned",           MATERIALS_OK, RETURNED,     REVIEWER),
    Transition("apply_again",      "applied_again",      RETURNED,     APPLIED,      HOLDER,
               [require_not_of_venue]),
    Transition("examine",          "examined",           MATERIALS_OK, EXAMINED,     REVIEWER),
    Transition("examine",          "examined",           EXAMINED,     EXAMINED,     REVIEWER),
    Transition("certify",          "certified",          EXAMINED,     CERTIFIED,    REVIEWER, FIT,
               [begin_certificate]),
    Transition("renew",            "renewed",            CERTIFIED,    CERTIFIED,    REVIEWER, ON,
               [begin_certificate]),
    Transition("renew",            "renewed",            EXPIRED,      CERTIFIED,    REVIEWER, ON,
               [begin_certificate]),
    Transition("examine",          "examined",           CERTIFIED,    CERTIFIED,    REVIEWER),
    Transition("rise",             "raised",             CERTIFIED,    CERTIFIED,    REVIEWER, FIT,
               [begin_certificate]),
    Transition("reissue",          "reissued",           CERTIFIED,    CERTIFIED,    FOUR_EYES),
    Transition("suspend",          "suspended",          CERTIFIED,    SUSPENDED,    REVIEWER),
    Transition("reinstate",        "reinstated",         SUSPENDED,    CERTIFIED,    REVIEWER,
               [require_not_of_venue]),
    Transition("revoke",           "revoked",            CERTIFIED,    REVOKED,      REVIEWER),
    Transition("revoke",           "revoked",            SUSPENDED,    REVOKED,      REVIEWER),
    Transition("remind",           "expiry_near",        CERTIFIED,    CERTIFIED,    MARKET, (),
               [note_reminder], due=reminder_due_at),
    Transition("expire",           "expired",            CERTIFIED,    EXPIRED,      MARKET,
               due=expiry_due_at),
    Transition("expire",           "expired",            SUSPENDED,    EXPIRED,      MARKET,
               due=expiry_due_at),
    Transition("withdraw",         "withdrawn",          APPLIED,      WITHDRAWN,    HOLDER),
    Transition("withdraw",         "withdrawn",          RETURNED,     WITHDRAWN,    HOLDER),
    Transition("withdraw",         "withdrawn",          MATERIALS_OK, WITHDRAWN,    HOLDER),
    Transition("withdraw",         "withdrawn",          EXAMINED,     WITHDRAWN,    HOLDER),
    Transition("withdraw",         "withdrawn",          CERTIFIED,    WITHDRAWN,    HOLDER),
    Transition("send_back",        "returned",           EXAMINED,     RETURNED,     REVIEWER),
])
# fmt: on

"""The accreditation of a pilot base (rule-book R8.2)."""

from enum import StrEnum, auto
from typing import Any

from app.core import calendar, clock, deadlines
from app.core.actor import Actor
from app.core.policy import freeze, value
from app.core.workflow import Transition, Workflow
from app.pilot.bases.rules import expiry_due_at, require_line, require_met_checklist


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    ACCREDITED = auto()
    LAPSED = auto()  # to be accredited anew; running projects go on
    SUSPENDED = auto()


class Role(StrEnum):
    OWNER = auto()  # of the base's organisation
    STAFF = auto()  # verifier there
    ACCREDITOR = auto()
    READER = auto()
    MARKET = auto()


WINDOW = "pilot.accreditation_renew_days"
DRAFT, SUBMITTED, RETURNED, ACCREDITED, LAPSED, SUSPENDED = State
OWNER, ACCREDITOR = frozenset({Role.OWNER}), frozenset({Role.ACCREDITOR})
MARKET = frozenset({Role.MARKET})


def begin_accreditation(base: Any, actor: Actor) -> None:
    """From the end of the accreditation that runs when it is renewed in its last days; from today
    when the base was looked at anew earlier, or it is over."""
    base.accredited_at = clock.now()
    months = 12 * value(base.policy, "pilot.accreditation_years")
    window = value(freeze(WINDOW), WINDOW)
    begins = deadlines.day_renewed_from(base.valid_until, window=window)
    base.valid_until = calendar.end_of_day(calendar.month_later(begins, months))


# fmt: off
BASE = Workflow("pilot_base", [
    #          name         event         from        to          by whom
    Transition("submit",    "submitted",  DRAFT,      SUBMITTED,  OWNER, [require_line]),
    Transition("submit",    "submitted",  RETURNED,   SUBMITTED,  OWNER, [require_line]),
    Transition("submit",    "submitted",  ACCREDITED, SUBMITTED,  OWNER, [require_line]),
    Transition("submit",    "submitted",  LAPSED,     SUBMITTED,  OWNER, [require_line]),
    Transition("accredit",  "accredited", SUBMITTED,  ACCREDITED, ACCREDITOR,
               [require_met_checklist],
               [begin_accreditation]),
    Transition("send_back", "returned",   SUBMITTED,  RETURNED,   ACCREDITOR),
    Transition("suspend",   "suspended",  ACCREDITED, SUSPENDED,  ACCREDITOR),
    Transition("reinstate", "reinstated", SUSPENDED,  ACCREDITED, ACCREDITOR),
    Transition("lapse",     "lapsed",     ACCREDITED, LAPSED,     MARKET, due=expiry_due_at),
    Transition("lapse",     "lapsed",     SUSPENDED,  LAPSED,     MARKET, due=expiry_due_at),
])
# fmt: on

"""The life of an organisation here (rule-book §6.4)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.organisations.rules import expiry_due_at, reminder_due_at, require_complete_file


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    VERIFIED = auto()
    LAPSED = auto()  # to be verified again; reads and drafts meanwhile
    SUSPENDED = auto()
    CLOSED = auto()


class Role(StrEnum):
    OWNER = auto()
    MEMBER = auto()
    VERIFIER = auto()
    FOUR_EYES = auto()  # one asked, another approved (approvals)
    READER = auto()
    MARKET = auto()


NOTICE = "organisation.renew_days"
DRAFT, SUBMITTED, RETURNED, VERIFIED, LAPSED, SUSPENDED, CLOSED = State
EDITABLE = (DRAFT, RETURNED, VERIFIED, LAPSED)
OWNER, VERIFIER = frozenset({Role.OWNER}), frozenset({Role.VERIFIER})
FOUR_EYES, MARKET = frozenset({Role.FOUR_EYES}), frozenset({Role.MARKET})


def begin_verification(organisation: Any, actor: Actor) -> None:
    """From the end of the verification that runs when it is renewed in its days; from now when it
    was amended earlier, or is over."""
    days = policy.value(policy.freeze("organisation.verified_days"), "organisation.verified_days")
    notice = policy.value(policy.freeze(NOTICE), NOTICE)
    begins = deadlines.renewed_from(organisation.verified_until, window=notice)
    organisation.verified_at = clock.now()
    organisation.verified_until = begins + timedelta(days=days)
    organisation.remind_at = organisation.verified_until - timedelta(days=notice)
    organisation.review_reasons = None


def end_verification(organisation: Any, actor: Actor) -> None:
    """It was not verified when it was suspended, and is not when that ends."""
    organisation.verified_until = clock.now()


def note_reminder(organisation: Any, actor: Actor) -> None:
    organisation.remind_at = None


# fmt: off
ORGANISATION = Workflow("organisation", [
    #          name          event         from       to         by whom   guards         effects
    Transition("submit",     "submitted",  DRAFT,     SUBMITTED, OWNER,    [require_complete_file]),
    Transition("submit",     "submitted",  RETURNED,  SUBMITTED, OWNER,    [require_complete_file]),
    Transition("submit",     "submitted",  LAPSED,    SUBMITTED, OWNER,    [require_complete_file]),
    Transition("verify",     "verified",   SUBMITTED, VERIFIED,  VERIFIER, [require_complete_file],
               [begin_verification]),
    Transition("send_back",  "returned",   SUBMITTED, RETURNED,  VERIFIER),
    Transition("amend",      "amended",    VERIFIED,  SUBMITTED, OWNER),
    Transition("lapse",      "lapsed",     VERIFIED,  LAPSED,    MARKET,
               due=expiry_due_at),
    Transition("remind",     "verification_ends", VERIFIED, VERIFIED, MARKET, (),
               [note_reminder], due=reminder_due_at),
    Transition("suspend",    "suspended",  VERIFIED,  SUSPENDED, FOUR_EYES),
    *(Transition("suspend",  "suspended",  state,     SUSPENDED, FOUR_EYES, (),
                 [end_verification]) for state in (SUBMITTED, RETURNED, LAPSED)),
    Transition("reinstate",  "reinstated", SUSPENDED, VERIFIED,  FOUR_EYES),
    Transition("close",      "closed",     SUSPENDED, CLOSED,    FOUR_EYES),
    Transition("close",      "closed",     DRAFT,     CLOSED,    OWNER),
    Transition("close",      "closed",     RETURNED,  CLOSED,    OWNER),
])
# fmt: on

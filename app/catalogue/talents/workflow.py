"""The life of a person's entry (rule-book §9, §6.5: PIPL 13, 15, 17)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.rights.standing import require_good_standing
from app.catalogue.talents.rules import (
    expiry_due_at,
    reminder_due_at,
    require_consent,
    require_live,
)
from app.core import clock, deadlines, jobs, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    PUBLISHED = auto()
    HIDDEN = auto()  # by the venue
    EXPIRED = auto()
    UNCONSENTED = auto()  # the person withdrew: nothing is kept of them
    REMOVED = auto()


class Role(StrEnum):
    PERSON = auto()  # the one of whom it tells
    KEEPER = auto()  # a member of the organisation that entered it
    REVIEWER = auto()
    READER = auto()
    MARKET = auto()


DRAFT, SUBMITTED, RETURNED, PUBLISHED, HIDDEN, EXPIRED, UNCONSENTED, REMOVED = State
FINDABLE = frozenset({PUBLISHED})
OPEN = (DRAFT, SUBMITTED, RETURNED, PUBLISHED, HIDDEN, EXPIRED)  # somebody may still be shown
KEEPER, REVIEWER = frozenset({Role.KEEPER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})
VENUE = REVIEWER | MARKET
THEMSELVES = frozenset({Role.PERSON, Role.KEEPER, Role.MARKET})  # the market: for an erased account


def begin_term(talent: Any, actor: Actor) -> None:
    days = policy.value(talent.policy, "talent.valid_days")
    talent.published_at = talent.published_at or clock.now()
    talent.expires_at, talent.reminded_at = clock.now() + timedelta(days=days), None


def prolong_term(talent: Any, actor: Actor) -> None:
    """From the end of the term that runs; earlier than its window it begins anew."""
    days = policy.value(talent.policy, "talent.valid_days")
    window = policy.value(talent.policy, "talent.renew_days")
    begins = deadlines.renewed_from(talent.expires_at, window=window)
    talent.expires_at, talent.reminded_at = begins + timedelta(days=days), None


def note_reminder(talent: Any, actor: Actor) -> None:
    talent.reminded_at = clock.now()


def hide_entry(talent: Any, actor: Actor) -> None:
    talent.leave_search()


def end_consent(talent: Any, actor: Actor) -> None:
    talent.consent_withdrawn_at = clock.now()


def erase_entry(talent: Any, actor: Actor) -> None:
    """Its purpose has ended, whoever ended it (PIPL 47)."""
    talent.erase()
    jobs.request("catalogue.note_erased_entry", talent.id)


def show_entry_again(talent: Any, actor: Actor) -> None:
    talent.hidden_for = None


def require_standing_of_keeper(talent: Any, now: datetime) -> None:
    """Raises SideNotInGoodStanding."""
    require_good_standing(talent.keeper_id, now)


STANDS = [require_standing_of_keeper]
FIT = [require_consent]
GONE = [hide_entry]
ERASED = [hide_entry, erase_entry]
WITHDRAWN = [end_consent, *ERASED]

# fmt: off
TALENT = Workflow("talent", [
    #          name                event                from         to           by whom
    Transition("submit",           "submitted",         DRAFT,       SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         RETURNED,    SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         EXPIRED,     SUBMITTED,   KEEPER,   FIT),
    Transition("approve",          "published",         SUBMITTED,   PUBLISHED,   REVIEWER,
               [*FIT, *STANDS], [begin_term]),
    Transition("send_back",        "returned",          SUBMITTED,   RETURNED,    REVIEWER),
    Transition("revise",           "revised",           PUBLISHED,   SUBMITTED,   KEEPER, (),
               GONE),
    Transition("renew",            "renewed",           PUBLISHED,   PUBLISHED,   KEEPER,
               [*FIT, require_live], [prolong_term]),
    Transition("remind",           "expiry_near",       PUBLISHED,   PUBLISHED,   MARKET,   (),
               [note_reminder], due=reminder_due_at),
    Transition("expire",           "expired",           PUBLISHED,   EXPIRED,     MARKET, (),
               GONE,
               due=expiry_due_at),
    Transition("hide",             "hidden",            PUBLISHED,   HIDDEN,      VENUE, (),
               GONE),
    Transition("expire",           "expired",           HIDDEN,      EXPIRED,     MARKET,
               due=expiry_due_at),
    Transition("unhide",           "unhidden",          HIDDEN,      PUBLISHED,   VENUE,
               [*FIT, *STANDS, require_live], [show_entry_again]),
    *(Transition("withdraw_consent", "consent_withdrawn", start, UNCONSENTED, THEMSELVES, (),
                 WITHDRAWN) for start in OPEN),
    *(Transition("record_withdrawal", "consent_withdrawn", start, UNCONSENTED, REVIEWER, (),
                 WITHDRAWN) for start in OPEN),
    *(Transition("remove", "removed", start, REMOVED, KEEPER, (), ERASED)
      for start in (*OPEN, UNCONSENTED)),
])
# fmt: on

"""The life of a person's entry (rule-book §9, §6.5: PIPL 13, 15, 17)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.rights.standing import require_good_standing
from app.catalogue.talents.rules import (
    consent_is_given,
    end_of_entry,
    is_live,
    time_to_remind,
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


def it_runs(talent: Any, actor: Actor) -> None:
    days = policy.value(talent.policy, "talent.valid_days")
    talent.published_at = talent.published_at or clock.now()
    talent.expires_at, talent.reminded_at = clock.now() + timedelta(days=days), None


def it_runs_on(talent: Any, actor: Actor) -> None:
    """From the end of the term that runs; earlier than its window it begins anew."""
    days = policy.value(talent.policy, "talent.valid_days")
    window = policy.value(talent.policy, "talent.renew_days")
    begins = deadlines.renewed_from(talent.expires_at, window=window)
    talent.expires_at, talent.reminded_at = begins + timedelta(days=days), None


def it_is_told(talent: Any, actor: Actor) -> None:
    talent.reminded_at = clock.now()


def it_is_found_no_more(talent: Any, actor: Actor) -> None:
    talent.leave_search()


def consent_is_gone(talent: Any, actor: Actor) -> None:
    talent.consent_withdrawn_at = clock.now()


def it_is_erased(talent: Any, actor: Actor) -> None:
    """Its purpose has ended, whoever ended it (PIPL 47)."""
    talent.erase()
    jobs.request("catalogue.note_erased_entry", talent.id)


def it_is_shown_again(talent: Any, actor: Actor) -> None:
    talent.hidden_for = None


def its_keeper_stands(talent: Any, now: datetime) -> None:
    """Raises SideNotInGoodStanding."""
    require_good_standing(talent.keeper_id, now)


STANDS = [its_keeper_stands]
FIT = [consent_is_given]
GONE = [it_is_found_no_more]
ERASED = [it_is_found_no_more, it_is_erased]
WITHDRAWN = [consent_is_gone, *ERASED]

# fmt: off
TALENT = Workflow("talent", [
    #          name                event                from         to           by whom
    Transition("submit",           "submitted",         DRAFT,       SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         RETURNED,    SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         EXPIRED,     SUBMITTED,   KEEPER,   FIT),
    Transition("approve",          "published",         SUBMITTED,   PUBLISHED,   REVIEWER,
               [*FIT, *STANDS], [it_runs]),
    Transition("send_back",        "returned",          SUBMITTED,   RETURNED,    REVIEWER),
    Transition("revise",           "revised",           PUBLISHED,   SUBMITTED,   KEEPER, (),
               GONE),
    Transition("renew",            "renewed",           PUBLISHED,   PUBLISHED,   KEEPER,
               [*FIT, is_live], [it_runs_on]),
    Transition("remind",           "expiry_near",       PUBLISHED,   PUBLISHED,   MARKET,   (),
               [it_is_told], due=time_to_remind),
    Transition("expire",           "expired",           PUBLISHED,   EXPIRED,     MARKET, (),
               GONE,
               due=end_of_entry),
    Transition("hide",             "hidden",            PUBLISHED,   HIDDEN,      VENUE, (),
               GONE),
    Transition("expire",           "expired",           HIDDEN,      EXPIRED,     MARKET,
               due=end_of_entry),
    Transition("unhide",           "unhidden",          HIDDEN,      PUBLISHED,   VENUE,
               [*FIT, *STANDS, is_live], [it_is_shown_again]),
    *(Transition("withdraw_consent", "consent_withdrawn", start, UNCONSENTED, THEMSELVES, (),
                 WITHDRAWN) for start in OPEN),
    *(Transition("record_withdrawal", "consent_withdrawn", start, UNCONSENTED, REVIEWER, (),
                 WITHDRAWN) for start in OPEN),
    *(Transition("remove", "removed", start, REMOVED, KEEPER, (), ERASED)
      for start in (*OPEN, UNCONSENTED)),
])
# fmt: on

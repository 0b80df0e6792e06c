"""The life of a person's entry (rule-book §9, §6.5: PIPL 13, 15, 17)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.talents.rules import (
    consent_is_given,
    end_of_entry,
    is_live,
    time_to_remind,
)
from app.core import clock, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    PUBLISHED = auto()
    HIDDEN = auto()  # by the venue
    EXPIRED = auto()
    UNCONSENTED = auto()  # the person withdrew: nothing is public
    REMOVED = auto()


class Role(StrEnum):
    KEEPER = auto()  # a member of the organisation that entered it
    REVIEWER = auto()
    READER = auto()
    MARKET = auto()


DRAFT, SUBMITTED, RETURNED, PUBLISHED, HIDDEN, EXPIRED, UNCONSENTED, REMOVED = State
FINDABLE = frozenset({PUBLISHED})
KEEPER, REVIEWER = frozenset({Role.KEEPER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})


def it_runs(talent: Any, actor: Actor) -> None:
    days = policy.value(talent.policy, "talent.valid_days")
    talent.published_at = talent.published_at or clock.now()
    talent.expires_at, talent.reminded_at = clock.now() + timedelta(days=days), None


def it_is_told(talent: Any, actor: Actor) -> None:
    talent.reminded_at = clock.now()


def it_is_found_no_more(talent: Any, actor: Actor) -> None:
    talent.leave_search()


def consent_is_gone(talent: Any, actor: Actor) -> None:
    talent.consented, talent.consent_withdrawn_at = [], clock.now()


FIT = [consent_is_given]
GONE = [it_is_found_no_more]
WITHDRAWN = [consent_is_gone, it_is_found_no_more]

# fmt: off
TALENT = Workflow("talent", [
    #          name                event                from         to           by whom
    Transition("submit",           "submitted",         DRAFT,       SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         RETURNED,    SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         EXPIRED,     SUBMITTED,   KEEPER,   FIT),
    Transition("submit",           "submitted",         UNCONSENTED, SUBMITTED,   KEEPER,   FIT),
    Transition("approve",          "published",         SUBMITTED,   PUBLISHED,   REVIEWER, FIT,
               [it_runs]),
    Transition("send_back",        "returned",          SUBMITTED,   RETURNED,    REVIEWER),
    Transition("revise",           "revised",           PUBLISHED,   SUBMITTED,   KEEPER, (),
               GONE),
    Transition("renew",            "renewed",           PUBLISHED,   PUBLISHED,   KEEPER,
               [*FIT, is_live], [it_runs]),
    Transition("remind",           "expiry_near",       PUBLISHED,   PUBLISHED,   MARKET,   (),
               [it_is_told], due=time_to_remind),
    Transition("expire",           "expired",           PUBLISHED,   EXPIRED,     MARKET, (),
               GONE,
               due=end_of_entry),
    Transition("hide",             "hidden",            PUBLISHED,   HIDDEN,      REVIEWER, (),
               GONE),
    Transition("expire",           "expired",           HIDDEN,      EXPIRED,     MARKET,
               due=end_of_entry),
    Transition("unhide",           "unhidden",          HIDDEN,      PUBLISHED,   REVIEWER,
               [*FIT, is_live]),
    Transition("withdraw_consent", "consent_withdrawn", DRAFT,       UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("withdraw_consent", "consent_withdrawn", SUBMITTED,   UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("withdraw_consent", "consent_withdrawn", RETURNED,    UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("withdraw_consent", "consent_withdrawn", PUBLISHED,   UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("withdraw_consent", "consent_withdrawn", HIDDEN,      UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("withdraw_consent", "consent_withdrawn", EXPIRED,     UNCONSENTED, KEEPER,   (),
               WITHDRAWN),
    Transition("remove",           "removed",           DRAFT,       REMOVED,     KEEPER),
    Transition("remove",           "removed",           RETURNED,    REMOVED,     KEEPER),
    Transition("remove",           "removed",           UNCONSENTED, REMOVED,     KEEPER),
    Transition("remove",           "removed",           PUBLISHED,   REMOVED,     KEEPER, (),
               GONE),
])
# fmt: on

"""The life of a listing (rule-book §4.3)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app.catalogue.listings.rules import (
    expiry_due_at,
    reminder_due_at,
    require_live,
    require_renewal_window,
    require_trl_proof_of_asset,
)
from app.catalogue.rights.judging import BARS
from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    PUBLISHED = auto()
    RESERVED = auto()  # a deal on it is running
    CLOSED = auto()  # the right has passed
    WITHDRAWN = auto()
    EXPIRED = auto()
    REJECTED = auto()
    SUSPENDED = auto()  # something stands against it: a lapse, a pledge, a doubt


class Role(StrEnum):
    SELLER = auto()
    BROKER = auto()  # drafts for the seller, who commits
    REVIEWER = auto()
    READER = auto()  # may see it, not touch it
    MARKET = auto()  # the market itself: its clock and its deals


class Right(StrEnum):
    """What is offered (民法典 863; 解释 25)."""

    TRANSFER = auto()  # 转让
    EXCLUSIVE_LICENCE = auto()  # 独占许可: excludes the licensor
    SOLE_LICENCE = auto()  # 排他许可
    ORDINARY_LICENCE = auto()  # 普通许可


DRAFT, SUBMITTED, RETURNED, PUBLISHED, RESERVED, CLOSED, WITHDRAWN, EXPIRED = tuple(State)[:8]
REJECTED, SUSPENDED = State.REJECTED, State.SUSPENDED
PUBLIC_STATES = frozenset({PUBLISHED, RESERVED, CLOSED})
FINDABLE = frozenset({PUBLISHED, RESERVED})
LIVE_STATES = frozenset(
    {SUBMITTED, PUBLISHED, RESERVED, SUSPENDED}
)  # keep others from the same patents
SELLER, REVIEWER = frozenset({Role.SELLER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})
VENUE = REVIEWER | MARKET
FIT = [*BARS, require_trl_proof_of_asset]


def update_card_and_claim(listing: Any, actor: Actor) -> None:
    """Public card and claim on the patents change in the transaction of the state."""
    listing.follow_state()


def require_no_bar(listing: Any, actor: Actor) -> None:
    listing.suspended_for = None


def require_still_tradable(listing: Any, actor: Actor) -> None:
    listing.confirmed_at = clock.now()


def prolong_term(listing: Any, actor: Actor) -> None:
    """From the end of the term that runs."""
    days = policy.value(listing.policy, "listing.valid_days")
    begins = deadlines.renewed_from(listing.expires_at)
    listing.expires_at, listing.reminded_at = begins + timedelta(days=days), None


def note_reminder(listing: Any, actor: Actor) -> None:
    listing.reminded_at = clock.now()


ON_OFFER = [*FIT, require_live]
RENEWABLE = [*ON_OFFER, require_renewal_window]
FOLLOW = [update_card_and_claim]
RESUMED = [require_no_bar, update_card_and_claim]
CONFIRMED = [require_still_tradable, update_card_and_claim]
RENEWED = [require_still_tradable, prolong_term, update_card_and_claim]

# fmt: off
LISTING = Workflow("listing", [
    #          name         event        from       to         by whom
    Transition("submit",    "submitted", DRAFT,     SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("submit",    "submitted", RETURNED,  SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("submit",    "submitted", EXPIRED,   SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("submit",    "submitted", SUSPENDED, SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("approve",   "approved",  SUBMITTED, PUBLISHED, REVIEWER, FIT, FOLLOW),
    Transition("send_back", "returned",  SUBMITTED, RETURNED,  REVIEWER, (),  FOLLOW),
    Transition("reject",    "rejected",  SUBMITTED, REJECTED,  REVIEWER, (),  FOLLOW),
    Transition("suspend",   "suspended", PUBLISHED, SUSPENDED, VENUE,    (),  FOLLOW),
    Transition("resume",    "resumed",   SUSPENDED, PUBLISHED, VENUE,    ON_OFFER, RESUMED),
    Transition("confirm",   "confirmed", PUBLISHED, PUBLISHED, SELLER,   ON_OFFER, CONFIRMED),
    Transition("renew",     "renewed",   PUBLISHED, PUBLISHED, SELLER,   RENEWABLE, RENEWED),
    Transition("remind",    "expiry_near", PUBLISHED, PUBLISHED, MARKET, (),  [note_reminder],
               due=reminder_due_at),
    Transition("revise",    "revised",   PUBLISHED, SUBMITTED, SELLER,   (),  FOLLOW),
    Transition("reopen",    "reopened",  PUBLISHED, SUBMITTED, MARKET,   (),  FOLLOW),
    Transition("reserve",   "reserved",  PUBLISHED, RESERVED,  MARKET,   ON_OFFER, FOLLOW),
    Transition("release",   "released",  RESERVED,  PUBLISHED, MARKET,   (),  FOLLOW),
    Transition("close",     "closed",    RESERVED,  CLOSED,    MARKET,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", DRAFT,     WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", SUBMITTED, WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", RETURNED,  WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", PUBLISHED, WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", SUSPENDED, WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("void",      "voided",    SUSPENDED, WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    DRAFT,     WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    SUBMITTED, WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    RETURNED,  WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    PUBLISHED, WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    EXPIRED,   WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("expire",    "expired",   PUBLISHED, EXPIRED,   MARKET,   (),  FOLLOW,
               due=expiry_due_at),
    Transition("expire",    "expired",   SUSPENDED, EXPIRED,   MARKET,   (),  FOLLOW,
               due=expiry_due_at),
])
# fmt: on

"""The life of a listing (rule-book §4.3)."""

from enum import StrEnum, auto
from typing import Any

from app.catalogue.listings.rules import (
    burdens_are_cleared,
    co_owners_consent,
    end_of_listing,
    is_live,
    licence_ends_before_the_patents,
    no_exclusive_licence_is_running,
    patents_can_be_dealt_in,
    seller_is_on_the_register,
    seller_owns_the_asset,
)
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


class Role(StrEnum):
    SELLER = auto()
    REVIEWER = auto()
    READER = auto()  # may see it, not touch it
    MARKET = auto()  # the market itself: its clock and its deals


class Right(StrEnum):
    """What is offered (民法典 863; 解释 25)."""

    TRANSFER = auto()  # 转让
    EXCLUSIVE_LICENCE = auto()  # 独占许可: excludes the licensor
    SOLE_LICENCE = auto()  # 排他许可
    ORDINARY_LICENCE = auto()  # 普通许可


DRAFT, SUBMITTED, RETURNED, PUBLISHED, RESERVED, CLOSED, WITHDRAWN, EXPIRED = State
PUBLIC_STATES = frozenset({PUBLISHED, RESERVED, CLOSED})
LIVE_STATES = frozenset({SUBMITTED, PUBLISHED, RESERVED})  # keep others from the same patents
SELLER, REVIEWER = frozenset({Role.SELLER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})
FIT = [
    seller_owns_the_asset,
    patents_can_be_dealt_in,
    no_exclusive_licence_is_running,
    co_owners_consent,
    licence_ends_before_the_patents,
    burdens_are_cleared,
    seller_is_on_the_register,
]


def what_stands_follows(listing: Any, actor: Actor) -> None:
    """Public card and claim on the patents change in the transaction of the state."""
    listing.follow_state()


ON_OFFER = [*FIT, is_live]
FOLLOW = [what_stands_follows]

# fmt: off
LISTING = Workflow("listing", [
    #          name         event        from       to         by whom
    Transition("submit",    "submitted", DRAFT,     SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("submit",    "submitted", RETURNED,  SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("submit",    "submitted", EXPIRED,   SUBMITTED, SELLER,   FIT, FOLLOW),
    Transition("approve",   "approved",  SUBMITTED, PUBLISHED, REVIEWER, FIT, FOLLOW),
    Transition("send_back", "returned",  SUBMITTED, RETURNED,  REVIEWER, (),  FOLLOW),
    Transition("revise",    "revised",   PUBLISHED, SUBMITTED, SELLER,   (),  FOLLOW),
    Transition("reopen",    "reopened",  PUBLISHED, SUBMITTED, MARKET,   (),  FOLLOW),
    Transition("reserve",   "reserved",  PUBLISHED, RESERVED,  MARKET,   ON_OFFER, FOLLOW),
    Transition("release",   "released",  RESERVED,  PUBLISHED, MARKET,   (),  FOLLOW),
    Transition("close",     "closed",    RESERVED,  CLOSED,    MARKET,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", DRAFT,     WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", SUBMITTED, WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", RETURNED,  WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("withdraw",  "withdrawn", PUBLISHED, WITHDRAWN, SELLER,   (),  FOLLOW),
    Transition("void",      "voided",    DRAFT,     WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    SUBMITTED, WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    RETURNED,  WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    PUBLISHED, WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("void",      "voided",    EXPIRED,   WITHDRAWN, MARKET,   (),  FOLLOW),
    Transition("expire",    "expired",   PUBLISHED, EXPIRED,   MARKET,   (),  FOLLOW,
               due=end_of_listing),
])
# fmt: on

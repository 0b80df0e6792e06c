"""The life of a listing (rule-book §4.3)."""

from enum import StrEnum, auto
from typing import Any

from app.catalogue.listings.rules import (
    burdens_are_cleared,
    end_of_listing,
    licence_ends_before_the_patents,
    patents_can_be_dealt_in,
    seller_is_on_the_register,
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
SELLER, REVIEWER = frozenset({Role.SELLER}), frozenset({Role.REVIEWER})
MARKET = frozenset({Role.MARKET})
FIT = [
    patents_can_be_dealt_in,
    licence_ends_before_the_patents,
    burdens_are_cleared,
    seller_is_on_the_register,
]


def card_follows(listing: Any, actor: Actor) -> None:
    """The public card changes in the transaction of the state."""
    listing.write_card()


SHOW = [card_follows]

# fmt: off
LISTING = Workflow("listing", [
    #          name         event        from       to         by whom
    Transition("submit",    "submitted", DRAFT,     SUBMITTED, by=SELLER, guards=FIT),
    Transition("submit",    "submitted", RETURNED,  SUBMITTED, by=SELLER, guards=FIT),
    Transition("submit",    "submitted", EXPIRED,   SUBMITTED, by=SELLER, guards=FIT),
    Transition("approve",   "approved",  SUBMITTED, PUBLISHED, by=REVIEWER, guards=FIT,
               effects=SHOW),
    Transition("send_back", "returned",  SUBMITTED, RETURNED,  by=REVIEWER),
    Transition("revise",    "revised",   PUBLISHED, SUBMITTED, by=SELLER, effects=SHOW),
    Transition("reserve",   "reserved",  PUBLISHED, RESERVED,  by=MARKET, effects=SHOW),
    Transition("release",   "released",  RESERVED,  PUBLISHED, by=MARKET, effects=SHOW),
    Transition("close",     "closed",    RESERVED,  CLOSED,    by=MARKET, effects=SHOW),
    Transition("withdraw",  "withdrawn", DRAFT,     WITHDRAWN, by=SELLER),
    Transition("withdraw",  "withdrawn", SUBMITTED, WITHDRAWN, by=SELLER),
    Transition("withdraw",  "withdrawn", RETURNED,  WITHDRAWN, by=SELLER),
    Transition("withdraw",  "withdrawn", PUBLISHED, WITHDRAWN, by=SELLER, effects=SHOW),
    Transition("expire",    "expired",   PUBLISHED, EXPIRED,   by=MARKET, due=end_of_listing,
               effects=SHOW),
])
# fmt: on

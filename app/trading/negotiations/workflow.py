"""The life of talks: who may answer, withdraw, and when silence ends them."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue, deals
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.trading.negotiations.rules import offer_due_at, require_live_offer
from app.trading.priorities.steps import tell_of_deal


class State(StrEnum):
    OPEN = auto()
    AGREED = auto()
    DECLINED = auto()
    WITHDRAWN = auto()
    LAPSED = auto()
    SUPERSEDED = auto()  # the right was sold to somebody else


class Role(StrEnum):
    OFFEROR = auto()  # made the offer on the table
    ANSWERER = auto()  # must answer it
    BROKER = auto()  # mandated to negotiate: reads and drafts, never answers
    ONLOOKER = auto()  # a member without the duty, or the operator: reads only
    MARKET = auto()  # the market itself: its clock and what follows from other sales


def draft_deal(talks: Any, actor: Actor) -> None:
    """The listing is taken off the shelf and the agreed terms become a deal, or nothing happens."""
    listing = catalogue.hold_for_talks(SYSTEM, talks.listing_id)
    catalogue.require_terms_seen(listing, talks.terms_digest)
    catalogue.require_no_exchange_procedure(listing)
    catalogue.reserve(listing, talks.buyer_id)
    deal = deals.draft_from(
        actor,
        listing,
        (deals.Origin.NEGOTIATION, talks.id),
        buyer_id=talks.buyer_id,
        price=talks.price,
    )
    talks.deal_id = deal.id
    tell_of_deal(deal, listing.asset.priority_holders())


OPEN, AGREED, DECLINED, WITHDRAWN, LAPSED, SUPERSEDED = State
OFFEROR, ANSWERER = frozenset({Role.OFFEROR}), frozenset({Role.ANSWERER})
MARKET = frozenset({Role.MARKET})
LIVE = [require_live_offer]

# fmt: off
NEGOTIATION = Workflow("negotiation", [
    #          name         event         from  to          by whom
    Transition("counter",   "countered",  OPEN, OPEN,       by=ANSWERER, guards=LIVE),
    Transition("sign_nda",  "nda_signed", OPEN, OPEN,       by=OFFEROR | ANSWERER),
    Transition("accept",    "agreed",     OPEN, AGREED,     by=ANSWERER, guards=LIVE,
               effects=[draft_deal]),
    Transition("decline",   "declined",   OPEN, DECLINED,   by=ANSWERER),
    Transition("withdraw",  "withdrawn",  OPEN, WITHDRAWN,  by=OFFEROR),
    Transition("lapse",     "lapsed",     OPEN, LAPSED,     by=MARKET, due=offer_due_at),
    Transition("supersede", "superseded", OPEN, SUPERSEDED, by=MARKET),
])
# fmt: on

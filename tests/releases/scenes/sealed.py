"""Sealed bids: quotes and two envelopes, from their collection to the award of the best."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import db
from app.deals import commands as deals
from app.trading.awards import commands as awards
from app.trading.awards.models import Award
from app.trading.openings import commands as openings
from app.trading.openings.models import Opening, SealedBid
from tests.factories.subjects import PRICE
from tests.factories.trades import EVIDENCE
from tests.hands import settle
from tests.releases.market import Market
from tests.releases.scenes.procedures import announced, closes_at, is_free, joined, one_of
from tests.trading.test_sealed import SIDES, Custodians

OF_CALLS = SIDES | {"owner": "buyer"}


def is_founded(market: Market) -> None:
    """Three sides have keys: for what the seller sells, and for what the buyer calls for."""
    market.keys = {
        "seller": Custodians(market.make.cast, SIDES),
        "buyer": Custodians(market.make.cast, OF_CALLS),
    }


def sealed(market: Market, method: str = "quotes", **terms: Any) -> UUID:
    """The id of a procedure that ends in sealed bids."""
    custodians = market.keys["seller"].ids
    return announced(market, method=method, step=None, custodians=custodians, **terms)


def envelope(about_id: UUID, name: str = "price") -> UUID:
    """The id of what is collected for a procedure or a call."""
    found = select(Opening.id).filter_by(about_id=about_id, envelope=name)
    return db.session.scalars(found).one()


def hand_in(market: Market, opening_id: UUID, who: str, entry_id: UUID, **content: Any) -> None:
    """The simple client's way."""
    openings.hand_in_open(market.actor(who), opening_id, entry_id=entry_id, content=content)


def gives_share(market: Market, opening_id: UUID, side: str, owner: str = "seller") -> None:
    """A custodian unseals its shares with its own key, outside, and gives them."""
    keys, sides = market.keys[owner], SIDES if owner == "seller" else OF_CALLS
    actor = market.actor(sides[side])
    openings.give_share(actor, opening_id, **keys.in_hand(actor, opening_id, side))


def opens(market: Market, opening_id: UUID) -> None:
    """Two of three are enough."""
    for side in ("owner", "witness"):
        gives_share(market, opening_id, side)
    settle()


def long_ago(market: Market) -> None:
    """Two envelopes are opened and judged, and their best gives up."""
    id = sealed(market, "two_envelope")
    entry = joined(market, id, "buyer")
    joined(market, id, "rival")
    market.comes_to(closes_at(id))
    technical, price = envelope(id, "technical"), envelope(id)
    hand_in(market, technical, "buyer", entry, text="方案")
    hand_in(market, price, "buyer", entry, price_fen=PRICE + 1)
    market.days_pass(6)
    opens(market, technical)
    _is_judged(market, technical)
    opens(market, price)
    given_up = awards.confirm(market.actor("seller"), one_of(Award, id).id)
    assert given_up.deal_id is not None
    deals.cancel(market.actor("buyer"), given_up.deal_id, reason="不再需要")
    settle()
    is_free(market, id)


def _is_judged(market: Market, opening_id: UUID) -> None:
    ids = db.session.scalars(select(SealedBid.id).filter_by(opening_id=opening_id)).all()
    db.session.rollback()
    results = [{"bid_id": id, "is_passed": True, "score": 80, "reasons": "可行"} for id in ids]
    openings.evaluate(market.actor("reviewer"), opening_id, results=results, sha256=EVIDENCE)
    settle()


def weeks_ago(market: Market) -> None:
    """Announced, with two bidders each; a holder of priority among those of one."""
    holder = {"organisation_id": market.actor("rival").organisation_id, "basis": "completer"}
    made = market.things["sealed"] = {
        "held": sealed(market, "two_envelope"),
        "unsealing": sealed(market),
        "matching": sealed(market, priority=[holder]),
    }
    market.things["entries"] = {
        (name, who): joined(market, id, who)
        for name, id in made.items()
        for who in ("buyer", "rival")
    }


def is_over(market: Market) -> None:
    """They hand in, in the days for it."""
    made, entries = market.things["sealed"], market.things["entries"]
    for (name, who), entry in entries.items():
        if who == "buyer" or name == "matching":
            price = PRICE + (9 if who == "buyer" else 1)
            hand_in(market, envelope(made[name]), who, entry, price_fen=price)
    technical = envelope(made["held"], "technical")
    hand_in(market, technical, "buyer", entries["held", "buyer"], text="方案")


def these_days(market: Market) -> None:
    """The best quote of one is awarded; one share of the others is there."""
    made = market.things["sealed"]
    opens(market, envelope(made["matching"]))
    gives_share(market, envelope(made["held"], "technical"), "owner")
    gives_share(market, envelope(made["unsealing"]), "owner")


def just_now(market: Market) -> None:
    """The second share came; nobody has opened anything yet."""
    gives_share(market, envelope(market.things["sealed"]["held"], "technical"), "witness")

"""Talks, deals, what is paid for them, trials and open licences."""

from itertools import count
from uuid import UUID

from sqlalchemy import select

from app.catalogue.listings import commands as listings
from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.money.payouts.models import Payout
from app.money.statements import commands as statements
from app.trading.negotiations import commands as talks
from app.trading.open_licences import commands as open_licences
from app.trading.trials import commands as trials
from tests.factories.subjects import PRICE, ROAD, statement
from tests.factories.trades import DOCUMENTS
from tests.hands import settle
from tests.releases.market import Market
from tests.releases.scenes.shelf import listed

serial = count(1)
STATIONS = (  # where each step of the road begins
    *("drafted", "signing", "effective", "paid", "delivered", "accepted", "settled", "registered"),
    "completed",
)


def deal(market: Market, state: str, listing_id: UUID | None = None) -> UUID:
    """The id of a deal in this state; of a licence that others may have, too, unless named."""
    talked_over = talk(market, "buyer", listing_id)
    id = talks.accept(market.actor("seller"), talked_over, round=1).deal_id
    assert id is not None
    for step in ROAD[: STATIONS.index(state)]:
        step(market.make, id, "seller")
        db.session.expire_all()
    found = db.session.get_one(Deal, id, populate_existing=True)
    assert found.state == state, found.state
    db.session.rollback()
    return id


def talk(market: Market, who: str = "buyer", listing_id: UUID | None = None) -> UUID:
    """The id of talks that are open."""
    price = {"amount": PRICE, "currency": "CNY"}
    about = listing_id or market.things["licence"]
    return talks.open_talks(market.actor(who), listing_id=about, price=price, message=None).id


def trial(market: Market, months: int = 6, name: str = "licence") -> UUID:
    """The id of one that is proposed."""
    asked = {"months": months, "scope": "试用", "payment_mode": "LUMP_ONCE", "price": 8_000_000}
    about = {"listing_id": market.things[name], "royalty": None}
    return trials.propose(market.actor("buyer"), **about, **asked).id


def take_in(market: Market, out: int, came_in: int, name: str, remark: str) -> None:
    """A line of the bank's statement, in fen."""
    sums = (f"{fen / 100:.2f}" if fen else "" for fen in (out, came_in))
    line = (f"FL{next(serial)}", *sums, name, remark)
    statements.take_in_statement(market.actor("cashier"), content=statement(line))


def long_ago(market: Market) -> None:
    """What is over when its days have passed."""
    talk(market, "buyer", market.things["tender"])
    deal(market, "drafted")
    trial(market)
    trials.accept(market.actor("seller"), trial(market, 1, "trial"))  # nobody gives it back in time
    market.days_pass(15)


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time."""
    _talks(market)
    for state in ("signing", "delivered", "settled", "registered"):
        deal(market, state)
    deal(market, "completed", listed(market))  # a transfer; the others are licences
    market.things["delivered"] = deal(market, "delivered")
    objected = deal(market, "delivered")
    deals.object(market.actor("buyer"), objected, reason="缺工艺参数")
    _bank(market)
    _trials(market)
    _open_licences(market)


def _talks(market: Market) -> None:
    """Of the buyer, one after the other; another's end with their listing."""
    seller, buyer = market.actor("seller"), market.actor("buyer")
    talks.decline(seller, talk(market), round=1)
    talks.withdraw(buyer, talk(market), round=1)
    gone = listed(market)
    talk(market, "rival", gone)
    listings.withdraw(seller, gone)
    settle()
    countered = talk(market, "rival")
    price = {"amount": PRICE + 1_000_000, "currency": "CNY"}
    talks.counter(seller, countered, round=1, price=price, message=None)
    talk(market, "buyer", market.things["published"])


def _bank(market: Market) -> None:
    """One payout has left, another has not; a sum came that nobody understands."""
    payout = db.session.scalars(select(Payout).filter_by(state="instructed")).first()
    assert payout is not None
    take_in(market, payout.amount, 0, payout.payee_name, payout.reference)
    take_in(market, 0, 12_345, "来历不明", "货款")
    settle()


def a_trial_begins(market: Market) -> None:
    """Its month is over when the market is looked at, and nobody has given it back."""
    trials.accept(market.actor("seller"), trial(market, 1, "trial"))


def _trials(market: Market) -> None:
    seller, trier = market.actor("seller"), market.actor("buyer")
    trial(market)
    trials.decline(seller, trial(market))
    trials.withdraw(trier, trial(market))
    for end in ("runs", "convert", "give_back"):
        id = trials.accept(seller, trial(market)).id
        if end == "convert":
            trials.convert(trier, id)
        elif end == "give_back":
            trials.give_back(trier, id, documents=DOCUMENTS)


def _open_licences(market: Market) -> None:
    """Of two patents: what everybody may have of one, and what comes before and after."""
    owner, asset_id = market.actor("seller"), market.make.asset().id
    db.session.rollback()
    terms = {"fee": {"amount": 3_000_000}, "fee_terms": "一次付清。", "term_months": 36}
    for end in (None, open_licences.declare, open_licences.withdraw):
        drafted = open_licences.draft_licence(owner, asset_id=asset_id, report_sha256=None, **terms)
        if end is not None:
            end(owner, drafted.id)
    announced = market.make.open_licence("announced")
    open_licences.take(market.actor("buyer"), announced.id, sha256=announced.sha256, notice="接受")
    settle()


def just_now(market: Market) -> None:
    """Accepted, and a sum that came in; the market has not looked at either."""
    deals.accept_delivery(market.actor("buyer"), market.things["delivered"])
    take_in(market, 0, 54_321, "来历不明", "定金")

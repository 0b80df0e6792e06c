"""Procedures, intents, questions, deposits, auctions and awards, when a procedure takes weeks."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.db import db
from app.deals import commands as deals
from app.money.deposits.models import Deposit
from app.money.payouts.models import Payout
from app.trading.auctions import commands as auctions
from app.trading.auctions.models import Auction
from app.trading.awards import commands as awards
from app.trading.awards.models import Award
from app.trading.intents import commands as intents
from app.trading.procedures import commands as procedures
from app.trading.procedures.models import Procedure
from app.trading.questions import commands as questions
from tests.factories.subjects import PRICE
from tests.factories.trades import TERMS
from tests.hands import settle
from tests.releases.market import Market
from tests.releases.scenes.sales import take_in
from tests.releases.scenes.shelf import listed

STEP = TERMS["step"]["amount"]


def announced(market: Market, state: str = "disclosing", **terms: Any) -> UUID:
    """The id of a procedure: of a listing that an earlier one left, or of a new one."""
    free = market.things.setdefault("free", [])
    listing_id = terms.pop("listing_id", None) or (free.pop() if free else listed(market))
    id = market.make.procedure(state, listing_id=listing_id, **terms).id
    db.session.rollback()
    return id


def is_free(market: Market, *procedure_ids: UUID) -> None:
    """They came to nothing: what they offered may be offered again."""
    for id in procedure_ids:
        procedure = db.session.get_one(Procedure, id, populate_existing=True)
        assert procedure.state in ("unsold", "terminated"), procedure.state
        market.things.setdefault("free", []).append(procedure.listing_id)
    db.session.rollback()


def joined(market: Market, procedure_id: UUID, who: str, state: str = "qualified") -> UUID:
    """The id of somebody's intent."""
    id = market.make.intent(state, who, procedure_id).id
    db.session.rollback()
    return id


def qualifies(market: Market, intent_id: UUID) -> None:
    """The seller agrees to a forwarded intent, and the deposit arrives."""
    intents.agree(market.actor("seller"), intent_id)
    market.make.freeze(intent_id)


def one_of(model: Any, procedure_id: UUID, **by: Any) -> Any:
    """The auction, the award, the opening of a procedure."""
    found = db.session.scalars(select(model).filter_by(procedure_id=procedure_id, **by)).one()
    db.session.rollback()
    return db.session.get_one(model, found.id)


def closes_at(procedure_id: UUID) -> Any:
    """When the time to register is over (UTC)."""
    return db.session.get_one(Procedure, procedure_id, populate_existing=True).closes_at


def bids(market: Market, auction_id: UUID, *who: str) -> None:
    """One after the other, a step each."""
    for steps, each in enumerate(who):
        price = {"amount": PRICE + steps * STEP}
        auctions.bid(market.actor(each), auction_id, price=price, expected_seq=None)


def is_auctioned(market: Market, auction_id: UUID) -> None:
    """From its opening hour to its end, with a bid of each."""
    auction = db.session.get_one(Auction, auction_id, populate_existing=True)
    moments = (auction.starts_at, auction.free_ends_at, auction.ends_at)
    for moment in moments:
        market.comes_to(moment)
        if moment == auction.starts_at:
            bids(market, auction_id, "buyer", "rival")


def is_signed(market: Market, award_id: UUID) -> UUID:
    """The award is confirmed and its contract signed; the deal's id."""
    deal_id = awards.confirm(market.actor("seller"), award_id).deal_id
    assert deal_id is not None
    market.make.both_sign(deal_id)
    return deal_id


def long_ago(market: Market) -> None:
    """From the announcement to every end."""
    seller, reviewer = market.actor("seller"), market.actor("reviewer")
    withdrawn = announced(market, "draft", listing_id=market.things["tender"])
    procedures.withdraw(seller, withdrawn)
    none, cancelled, sold = (announced(market) for _ in range(3))
    doubted = _nobody_will_qualify(market, none)
    for id in (cancelled, sold):
        for who in ("buyer", "rival"):
            joined(market, id, who)
    market.days_pass(1.1)
    intents.refuse(seller, doubted, reasons="未补正")
    market.comes_to(closes_at(sold))
    procedures.terminate(reviewer, cancelled, reasons="权属争议")
    settle()
    _a_deposit_goes_back(market, cancelled)
    is_auctioned(market, one_of(Auction, sold).id)
    _second_is_signed_and_never_paid(market, sold)
    is_free(market, none, cancelled)


def _nobody_will_qualify(market: Market, procedure_id: UUID) -> UUID:
    """Three intents that come to nothing; the one that the seller doubts."""
    seller = market.actor("seller")
    doubted = joined(market, procedure_id, "buyer", "forwarded")
    intents.ask_to_cure(seller, doubted, reasons="缺资质")
    joined(market, procedure_id, "stranger", "agreed")  # whose deposit will not come
    intents.withdraw(market.actor("rival"), joined(market, procedure_id, "rival", "submitted"))
    asked = questions.ask(market.actor("buyer"), procedure_id, text="是否含设备？")
    questions.answer(seller, asked.id, answer="不含。")
    return doubted


def _a_deposit_goes_back(market: Market, procedure_id: UUID) -> None:
    mine = select(Deposit.id).filter_by(procedure_id=procedure_id)
    payout = db.session.scalars(select(Payout).where(Payout.deposit_id.in_(mine))).first()
    assert payout is not None
    take_in(market, payout.amount, 0, payout.payee_name, payout.reference)
    settle()


def _second_is_signed_and_never_paid(market: Market, procedure_id: UUID) -> None:
    seller = market.actor("seller")
    first = one_of(Award, procedure_id, rank=1).id
    awards.ask_to_cure(seller, first, reasons="缺资质")
    market.days_pass(1.1)
    awards.reject(seller, first, reasons="未补正")
    deal_id = is_signed(market, one_of(Award, procedure_id, rank=2).id)
    market.days_pass(10)
    deals.rescind(seller, deal_id)
    settle()


LATE = ("scheduled", "free", "timed", "paused", "curing", "pending")  # qualify when it suits us


def weeks_ago(market: Market) -> None:
    """Announced; one bidder each has qualified."""
    names = (*LATE, "won", "qualifying")
    made = market.things["procedures"] = {name: announced(market) for name in names}
    for name in ("scheduled", "free", "timed", "paused", "won"):
        joined(market, made[name], "buyer")
    joined(market, made["won"], "rival")


def last_day(market: Market) -> None:
    """The last bidders register; the seller takes its time."""
    made = market.things["procedures"]
    joined(market, made["qualifying"], "stranger", "submitted")
    joined(market, made["qualifying"], "rival", "agreed")  # the deposit is awaited
    late = market.things["late"] = {}
    for name in (*LATE, "qualifying"):
        who = "buyer" if name in ("curing", "pending", "qualifying") else "rival"
        late[name] = joined(market, made[name], who, "forwarded")


def is_over(market: Market) -> None:
    """The auction of the first is held."""
    is_auctioned(market, room(market, "won").id)


def competes(market: Market, *names: str) -> None:
    """The last bidder qualifies, so that these go on now."""
    for name in names:
        qualifies(market, market.things["late"][name])
    settle()


def room(market: Market, name: str) -> Auction:
    """The auction of one of these procedures."""
    auction: Auction = one_of(Auction, market.things["procedures"][name])
    return auction


def opens(market: Market, name: str) -> None:
    """The room is opened at its hour, and two bid."""
    auction = room(market, name)
    market.comes_to(auction.starts_at)
    bids(market, auction.id, "buyer", "rival")


def just_now(market: Market) -> None:
    """One room is stopped, one comes into its timed period."""
    auctions.pause(market.actor("reviewer"), room(market, "paused").id, reasons="系统故障")
    market.comes_to(room(market, "timed").free_ends_at)


def these_days(market: Market) -> None:
    """What is under way, and what ends without any time."""
    seller, made = market.actor("seller"), market.things["procedures"]
    awards.ask_to_cure(seller, one_of(Award, made["curing"]).id, reasons="缺资质")
    awards.confirm(seller, one_of(Award, made["won"], rank=1).id)
    second = one_of(Award, made["won"], rank=2)
    awards.refuse_to_wait(market.actor_of(second.bidder_id, "bidder"), second.id)
    for state in ("draft", "submitted"):
        announced(market, state, listing_id=market.things["tender"])
    _intents(market)


def _intents(market: Market) -> None:
    """Who registered before an amendment confirms anew; others are found wanting."""
    seller, reviewer, id = market.actor("seller"), market.actor("reviewer"), announced(market)
    joined(market, id, "buyer", "submitted")
    other = {"conditions": "依法设立的企业法人。", "start_price": None, "approval_sha256": None}
    procedures.amend(seller, id, **TERMS | other)
    settle()
    returned = joined(market, id, "stranger", "submitted")
    intents.send_back(reviewer, returned, reasons="缺营业执照")
    doubted = joined(market, id, "rival", "forwarded")
    intents.ask_to_cure(seller, doubted, reasons="缺资质")
    questions.ask(market.actor("buyer"), id, text="是否含设备？")

"""What bars a right is asked at every step of a sale, and whoever stands on the right when it comes
is held, told, and leaves whole (民法典 444, 563; 专利法实施细则 104)."""

from datetime import datetime, timedelta

import pytest

from app.core import clock
from app.core.db import db
from app.trading.procedures.models import Procedure
from tests.conftest import problem_of
from tests.factories.register import (
    INVALID,
    PLEDGED,
    PRESERVED,
    RELEASED,
    RESTORED,
    UNHEARD_OF,
    UNPAID,
    announce,
    decide,
)
from tests.factories.trades import DOCUMENTS, TERMS
from tests.hands import stand_at

DIGEST = "ab" * 32
ITEMS = {"items": [{"name": "资料.pdf", "sha256": DIGEST}]}
BARS = {
    "lapse": (UNPAID, {}, "patent-not-tradable"),
    "invalidation": (INVALID, {}, "patent-not-tradable"),
    "pledge": (PLEDGED, {"holder": "某银行"}, "burden-uncleared"),
    "preservation": (PRESERVED, {}, "burden-uncleared"),
    "unknown": (UNHEARD_OF, {}, "register-unclear"),
    "suspension": (None, {}, "side-not-in-good-standing"),
}


@pytest.fixture
def strike(as_, cast):
    """Let a bar come on what a listing offers; returns its code."""

    def come(bar, listing_id):
        kind, detail, code = BARS[bar]
        if kind is None:
            decide(as_, "organisation.suspend", cast["seller"].organisation_id)
            return code
        patents = as_("reviewer").get(f"/listings/{listing_id}").json["patents"]
        on = clock.today()
        db.session.rollback()
        announce(as_, patents[0]["application_number"], kind, on, **detail)
        return code

    return come


def procedure_at(make, pass_days, stage):
    """(procedure id, listing id, id of what the stage is about)."""
    if stage == "disclosing":
        made = make.procedure()
        return made.id, made.listing_id, None
    if stage == "forwarded":
        made = make.procedure()
        found = made.id, made.listing_id
        return *found, make.intent("forwarded", "buyer", found[0]).id
    if stage == "qualified":
        made = make.procedure()
        found = made.id, made.listing_id
        return *found, make.intent("qualified", "buyer", found[0]).id
    if stage in ("scheduled", "free"):
        made = make.auction(pass_days, stage)
    else:
        made = make.award(pass_days)
    listing_id = db.session.get_one(Procedure, made.procedure_id).listing_id
    return made.procedure_id, listing_id, made.id


def deal_at(make, state):
    deal = make.deal(state)
    return deal.id, deal.listing_id, deal.contract_number


@pytest.mark.parametrize("bar", BARS)
def test_nothing_is_announced_of_what_is_barred(as_, make, strike, bar):
    made = make.procedure("submitted")
    procedure_id, listing_id = made.id, made.listing_id
    db.session.rollback()
    strike(bar, listing_id)
    answer = as_("reviewer").post(f"/procedures/{procedure_id}/announce")
    assert problem_of(answer) == (409, "listing-suspended")
    assert as_("reviewer").get(f"/procedures/{procedure_id}").json["state"] == "submitted"


@pytest.mark.parametrize("bar", BARS)
def test_nobody_registers_or_is_agreed_to_for_what_is_barred(as_, make, strike, pass_days, bar):
    procedure_id, listing_id, intent_id = procedure_at(make, pass_days, "forwarded")
    db.session.rollback()
    code = strike(bar, listing_id)
    shown = as_(None).get(f"/procedures/{procedure_id}").json
    assert (shown["barred_for"], shown["pause_cause"]) == (code, code)
    asked = {"edition": 1, "documents": DOCUMENTS}
    refused = as_("rival").post(f"/procedures/{procedure_id}/intents", asked)
    assert problem_of(refused) == (409, code)
    if bar != "suspension":  # its seller does nothing at all
        refused = as_("seller").post(f"/intents/{intent_id}/agree")
        assert problem_of(refused) == (409, code)
    assert as_("buyer").get(f"/intents/{intent_id}").json["state"] == "forwarded"


@pytest.mark.parametrize("bar", BARS)
def test_a_winner_is_not_confirmed_of_what_is_barred_and_leaves_whole(
    as_, make, strike, pass_days, settle, bar
):
    procedure_id, listing_id, award_id = procedure_at(make, pass_days, "pending")
    db.session.rollback()
    code = strike(bar, listing_id)
    if bar != "suspension":
        refused = as_("seller").post(f"/awards/{award_id}/confirm")
        assert problem_of(refused) == (409, code)
    pass_days(40)
    settle()
    assert as_("buyer").get(f"/awards/{award_id}").json["state"] == "pending", (
        "silence confirms not"
    )
    assert as_("buyer").post(f"/awards/{award_id}/leave").json["state"] == "released"
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"
    assert as_(None).get(f"/procedures/{procedure_id}").json["state"] == "unsold"


@pytest.mark.parametrize("bar", BARS)
def test_a_deal_between_its_signatures_stands_still(as_, make, strike, pass_days, settle, bar):
    deal_id, listing_id, number = deal_at(make, "signing")
    db.session.rollback()
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/{number}").json["sha256"]
    signing = {"version": number, "sha256": digest}
    assert as_("seller").post(f"/deals/{deal_id}/sign", signing).status_code == 200
    code = strike(bar, listing_id)
    refused = as_("buyer").post(f"/deals/{deal_id}/sign", signing)
    assert problem_of(refused) == (409, code)
    pass_days(60)
    settle()
    deal = as_("buyer").get(f"/deals/{deal_id}").json
    assert (deal["state"], deal["held_for"]) == ("signing", code)
    assert "deal.held" in [e["name"] for e in _history(as_, deal_id)]
    left = as_("buyer").post(f"/deals/{deal_id}/cancel", {"reason": "权利受限"})
    assert left.json["state"] == "cancelled"


@pytest.mark.parametrize("bar", BARS)
def test_a_paid_deal_is_not_delivered_and_its_buyer_gets_everything_back(
    as_, make, strike, settle, bar
):
    deal_id, listing_id, _ = deal_at(make, "paid")
    db.session.rollback()
    payment = as_("buyer").get(f"/deals/{deal_id}").json["payment_id"]
    code = strike(bar, listing_id)
    if bar != "suspension":
        refused = as_("seller").post(f"/deals/{deal_id}/deliver", ITEMS)
        assert problem_of(refused) == (409, code)
    left = as_("buyer").post(f"/deals/{deal_id}/leave")
    assert left.json["state"] == "rescinded", left.json
    settle()
    paid = as_("buyer").get(f"/payments/{payment}").json
    assert paid["state"] == "refunded"
    payout = as_("buyer").get("/payouts").json["items"][0]
    assert payout["amount"]["amount"] == paid["amount"]["amount"]


def test_silence_accepts_nothing_that_is_held(as_, make, strike, pass_days, settle):
    deal_id, listing_id, _ = deal_at(make, "delivered")
    db.session.rollback()
    strike("invalidation", listing_id)
    pass_days(90)
    settle()
    assert as_("buyer").get(f"/deals/{deal_id}").json["state"] == "delivered"
    assert as_("buyer").post(f"/deals/{deal_id}/leave").json["state"] == "rescinded"


def test_nobody_leaves_a_deal_that_nothing_stands_against(as_, make):
    deal_id, _, _ = deal_at(make, "paid")
    db.session.rollback()
    refused = as_("buyer").post(f"/deals/{deal_id}/leave")
    assert problem_of(refused) == (409, "nothing-stands-against-it")


@pytest.mark.parametrize(("bar", "lifted"), [("lapse", RESTORED), ("pledge", RELEASED)])
def test_what_is_cleared_goes_on_with_all_its_time(as_, make, strike, pass_days, bar, lifted):
    deal_id, listing_id, number = deal_at(make, "signing")
    db.session.rollback()
    before = as_("buyer").get(f"/deals/{deal_id}").json["sign_by"]
    strike(bar, listing_id)
    pass_days(30)
    patent = as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]
    on = clock.today()
    db.session.rollback()
    announce(as_, patent, lifted, on)
    deal = as_("buyer").get(f"/deals/{deal_id}").json
    assert (deal["held_for"], deal["state"]) == (None, "signing")
    assert deal["sign_by"] > before
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/{number}").json["sha256"]
    for who in ("seller", "buyer"):
        signed = as_(who).post(f"/deals/{deal_id}/sign", {"version": number, "sha256": digest})
    assert signed.json["state"] == "effective"


def test_a_scheduled_auction_does_not_open_while_the_right_is_barred(
    as_, make, strike, pass_days, settle
):
    _, listing_id, auction_id = procedure_at(make, pass_days, "scheduled")
    db.session.rollback()
    strike("lapse", listing_id)
    pass_days(5)
    settle()
    assert as_(None).get(f"/auctions/{auction_id}").json["state"] == "scheduled"
    patent = as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]
    on = clock.today()
    db.session.rollback()
    announce(as_, patent, RESTORED, on)
    starts = datetime.fromisoformat(as_(None).get(f"/auctions/{auction_id}").json["starts_at"])
    assert starts >= clock.now() + timedelta(days=1)
    stand_at(starts, timedelta(seconds=1))
    settle()
    assert as_(None).get(f"/auctions/{auction_id}").json["state"] == "free"


def test_a_running_auction_is_paused_and_a_bidder_who_leaves_gets_the_deposit_back(
    as_, make, strike, pass_days, settle
):
    _, listing_id, auction_id = procedure_at(make, pass_days, "free")
    db.session.rollback()
    code = strike("preservation", listing_id)
    room = as_(None).get(f"/auctions/{auction_id}").json
    assert (room["state"], room["pause_cause"]) == ("paused", code)
    bid = as_("buyer").post(f"/auctions/{auction_id}/bids", {"price": {"amount": 50_000_000}})
    assert problem_of(bid) == (409, "auction-not-open")
    refused = as_("reviewer").post(f"/auctions/{auction_id}/resume")
    assert problem_of(refused) == (409, code)
    (mine,) = as_("buyer").get("/intents").json["items"]
    left = as_("buyer").post(f"/intents/{mine['id']}/withdraw")
    assert left.json["state"] == "withdrawn", left.json
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_whoever_qualified_stays_bound_while_the_right_is_free(as_, make, pass_days):
    _, _, intent_id = procedure_at(make, pass_days, "qualified")
    db.session.rollback()
    refused = as_("buyer").post(f"/intents/{intent_id}/withdraw")
    assert problem_of(refused) == (409, "qualified-stays-bound")


def test_a_winner_who_leaves_a_barred_deal_loses_no_deposit(as_, make, strike, pass_days, settle):
    _, listing_id, award_id = procedure_at(make, pass_days, "pending")
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    strike("invalidation", listing_id)
    left = as_("buyer").post(f"/deals/{deal_id}/cancel", {"reason": "专利已被宣告无效"})
    assert left.json["state"] == "cancelled"
    settle()
    deposit = as_("buyer").get("/deposits").json["items"][0]
    assert (deposit["state"], deposit["reason"]) == ("refunding", "the right was not to be had")


def test_a_winners_deposit_in_an_effective_deal_goes_back_with_the_rest(
    as_, make, strike, pass_days, settle
):
    _, listing_id, award_id = procedure_at(make, pass_days, "pending")
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    for who in ("seller", "buyer"):
        as_(who).post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    settle()
    strike("lapse", listing_id)
    assert as_("buyer").post(f"/deals/{deal_id}/leave").json["state"] == "rescinded"
    settle()
    payout = as_("buyer").get("/payouts").json["items"][0]
    assert payout["amount"]["amount"] == 5_000_000


def _history(as_, deal_id):
    return as_("buyer").get(f"/deals/{deal_id}/history?limit=50").json["items"]


def test_a_state_owned_enterprise_sells_by_an_exchange_procedure_only(as_, make, owner, cast):
    owner(f"update organisations set regime = 'soe' where id = '{cast['seller'].organisation_id}'")
    listing, licence = make.listing().id, make.listing(right="ordinary_licence", term_months=6).id
    db.session.rollback()
    offer = {"price": {"amount": 100}, "listing_id": str(listing)}
    refused = as_("buyer").post("/negotiations", offer)
    assert problem_of(refused) == (409, "exchange-procedure-needed")
    trial = {"listing_id": str(listing), "months": 6, "scope": "试用"}
    trial |= {"payment_mode": "LUMP_ONCE", "price": 100}
    refused = as_("buyer").post("/trials", trial)
    assert problem_of(refused) == (409, "exchange-procedure-needed")
    opened = as_("buyer").post("/negotiations", offer | {"listing_id": str(licence)})
    assert opened.status_code == 201, "an ordinary licence has no such procedure"
    assert (
        as_("seller").post("/procedures", TERMS | {"listing_id": str(listing)}).status_code == 201
    )


@pytest.mark.parametrize("export_class", ["restricted", "prohibited", "unknown"])
def test_a_buyer_controlled_from_abroad_gets_only_what_is_free(
    as_, make, owner, cast, pass_days, export_class
):
    asset_id = make.asset(export_class=export_class).id
    made = make.procedure(listing_id=make.listing(asset_id=asset_id).id)
    procedure_id = made.id
    home = make.deal("signing", asset_id=asset_id, right="ordinary_licence", term_months=6)
    deal_id, number = home.id, home.contract_number
    db.session.rollback()
    buyer = cast["buyer"].organisation_id
    owner(f"update organisations set controlled_from = 'US' where id = '{buyer}'")
    asked = {"edition": 1, "documents": DOCUMENTS}
    refused = as_("buyer").post(f"/procedures/{procedure_id}/intents", asked)
    assert problem_of(refused) == (409, "export-barred")
    assert as_("rival").post(f"/procedures/{procedure_id}/intents", asked).status_code == 201
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/{number}").json["sha256"]
    signed = as_("buyer").post(f"/deals/{deal_id}/sign", {"version": number, "sha256": digest})
    assert problem_of(signed) == (409, "export-barred")


def test_a_bidder_who_falls_keeps_nobody_waiting(as_, make, cast):
    made = make.procedure()
    procedure_id = made.id
    intent_id = make.intent("forwarded", "buyer", procedure_id).id
    db.session.rollback()
    decide(as_, "organisation.suspend", cast["buyer"].organisation_id)
    assert as_("reviewer").get(f"/intents/{intent_id}").json["state"] == "closed"
    assert as_(None).get(f"/procedures/{procedure_id}").json["barred_for"] is None

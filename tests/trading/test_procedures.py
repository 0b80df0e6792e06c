"""Listing trade: announced, registered for, qualified, awarded (rule-book §4.2, §4.3)."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.core import calendar
from app.core.actor import SYSTEM
from app.core.clock import SHANGHAI
from app.core.db import db
from app.money.deposits.models import Deposit
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS, TERMS
from tests.hands import MS, stand_at

HOUR = timedelta(hours=1)

PRICE = 50_000_000


def path_of(made):
    path = f"/procedures/{made.id}"
    db.session.rollback()
    return path


def wire(**changes):
    return TERMS | changes


def test_what_is_announced_takes_the_listing_off_the_shelf(as_, make):
    listing_id = str(make.listing().id)
    path = path_of(make.procedure(listing_id=listing_id, reserve={"amount": 60_000_000}))
    shown = as_(None).get(path).json
    assert (shown["state"], shown["has_reserve"]) == ("disclosing", True)
    assert "60000000" not in str(shown)
    assert as_(None).get(f"/listings/{listing_id}").json["state"] == "reserved"
    offer = {"listing_id": listing_id, "price": {"amount": 1}}
    assert problem_of(as_("buyer").post("/negotiations", offer)) == (409, "not-on-offer")
    assert [p["id"] for p in as_(None).get("/procedures").json["items"]] == [shown["id"]]


@pytest.mark.parametrize(
    ("change", "status", "problem"),
    [
        ({"deposit_bp": 499}, 422, "deposit-out-of-range"),
        ({"deposit_bp": 2_001}, 422, "deposit-out-of-range"),
        ({"step": None}, 422, "step-impossible"),
        ({"step": {"amount": PRICE + 1}}, 422, "step-impossible"),
        ({"method": "quotes"}, 422, "step-impossible"),
        ({"reserve": {"amount": PRICE}}, 422, "reserve-below-start"),
        ({"method": "quotes", "step": None, "reserve": {"amount": PRICE * 2}}, 422,
         "reserve-below-start"),
        ({"extensions_most": 4}, 422, "too-many-extensions"),
        ({"method": "raffle"}, 422, "invalid"),
        ({"conditions": " "}, 422, "invalid"),
    ],
)  # fmt: skip
def test_a_procedure_is_refused(as_, make, change, status, problem):
    listing_id = str(make.listing().id)
    db.session.rollback()
    answer = as_("seller").post("/procedures", wire(listing_id=listing_id, **change))
    assert problem_of(answer) == (status, problem)


@pytest.mark.parametrize(
    ("who", "terms", "status", "problem"),
    [
        ("stranger", {}, 404, "not-found"),
        ("clerk", {}, 403, "duty-missing"),
        ("seller", {"right": "ordinary_licence", "term_months": 12}, 409, "not-exclusive"),
    ],
)
def test_whoever_may_not_offer_it_is_refused(as_, make, who, terms, status, problem):
    listing_id = str(make.listing(**terms).id)
    db.session.rollback()
    answer = as_(who).post("/procedures", wire(listing_id=listing_id))
    assert problem_of(answer) == (status, problem)


def test_one_bidder_gets_it_at_the_higher_of_list_price_and_offer(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    make.intent("qualified", "buyer", path.rpartition("/")[2], offer=55_000_000)
    pass_days(20)
    settle()
    assert as_(None).get(path).json["state"] == "awarding"
    award = as_("buyer").get(f"{path}/awards").json["items"][0]
    assert (award["state"], award["price"]["amount"]) == ("pending", 55_000_000)
    confirmed = as_("seller").post(f"/awards/{award['id']}/confirm").json
    deal = as_("buyer").get(f"/deals/{confirmed['deal_id']}").json
    assert (deal["origin_kind"], deal["needs_notice"]) == ("award", False)
    assert deal["price"]["amount"] == 55_000_000


def test_the_winners_deposit_is_part_of_the_price(as_, make, pass_days, settle):
    award = make.award(pass_days)
    award_id, procedure = award.id, f"/procedures/{award.procedure_id}"
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    for who in ("seller", "buyer"):
        as_(who).post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    settle()
    assert as_(None).get(procedure).json["state"] == "concluded"
    deal = as_("buyer").get(f"/deals/{deal_id}").json
    payment = as_("buyer").get(f"/payments/{deal['payment_id']}").json
    assert (payment["amount"]["amount"], payment["credited"]) == (PRICE, PRICE // 10)
    make.bank_line(PRICE * 9 // 10, deal["buyer_name"], payment["reference"])
    assert as_("buyer").get(f"/deals/{deal_id}").json["state"] == "paid"
    deposit = as_("buyer").get("/deposits").json["items"][0]
    assert deposit["state"] == "applied"


def test_a_price_that_is_paid_too_late_leaves_the_deposit_with_the_seller(
    as_, make, pass_days, settle
):
    award_id = make.award(pass_days).id
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("buyer").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    for who in ("seller", "buyer"):
        as_(who).post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    settle()
    pass_days(15)
    assert as_("seller").post(f"/deals/{deal_id}/rescind").json["state"] == "rescinded"
    settle()
    payout = as_("seller").get("/payouts").json["items"][0]
    assert payout["amount"]["amount"] == PRICE // 10
    listing = as_("seller").get(f"/deals/{deal_id}").json["listing_id"]
    assert as_(None).get(f"/listings/{listing}").json["state"] == "published"


def test_a_signature_of_the_last_day_costs_the_winner_nothing(as_, make, pass_days, settle):
    award_id = make.award(pass_days).id
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("seller").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    stand_at(datetime.fromisoformat(as_("seller").get(f"/deals/{deal_id}").json["sign_by"]), -HOUR)
    signed = as_("seller").post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    assert signed.status_code == 200
    pass_days(1)
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_a_winner_who_does_not_sign_loses_the_deposit(as_, make, pass_days, settle):
    award_id = make.award(pass_days).id
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    as_("seller").post(f"/deals/{deal_id}/draw-up", {})
    digest = as_("seller").get(f"/deals/{deal_id}/contracts/1").json["sha256"]
    as_("seller").post(f"/deals/{deal_id}/sign", {"version": 1, "sha256": digest})
    for n in (1, 2):
        assert as_("seller").post(f"/deals/{deal_id}/prolong").json["prolongations"] == n
    assert problem_of(as_("seller").post(f"/deals/{deal_id}/prolong")) == (409, "prolonged-enough")
    pass_days(40)
    settle()
    deposit = as_("buyer").get("/deposits").json["items"][0]
    assert (deposit["state"], deposit["reason"]) == ("forfeited", "the winner did not sign")
    assert as_("seller").get("/deposits").json["items"][0]["id"] == deposit["id"]
    procedure = as_("buyer").get(f"/awards/{award_id}").json["procedure_id"]
    assert as_(None).get(f"/procedures/{procedure}").json["outcome"] == "not-signed"


def test_a_seller_who_does_not_sign_gives_the_deposit_back(as_, make, pass_days, settle):
    award_id = make.award(pass_days).id
    db.session.rollback()
    as_("seller").post(f"/awards/{award_id}/confirm")
    pass_days(40)
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_nobody_qualified_extends_as_announced_and_then_finds_nobody(as_, make, pass_days, settle):
    path = path_of(make.procedure(extensions_most=1))
    pass_days(20)
    settle()
    shown = as_(None).get(path).json
    assert (shown["state"], shown["extensions"]) == ("disclosing", 1)
    pass_days(12)
    settle()
    assert as_(None).get(path).json["state"] == "unsold"
    assert as_(None).get(f"/listings/{shown['listing_id']}").json["state"] == "published"


def test_a_repetition_below_nine_tenths_needs_an_approval(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    pass_days(20)
    settle()
    terms = wire(start_price={"amount": 44_999_999}, approval_sha256=None)
    refused = as_("seller").post(f"{path}/repeat", terms)
    assert problem_of(refused) == (422, "price-cut-needs-approval")
    again = as_("seller").post(f"{path}/repeat", terms | {"start_price": {"amount": 45_000_000}})
    assert again.json["chain"] == [path.rpartition("/")[2]]
    twice = as_("seller").post(f"{path}/repeat", terms | {"start_price": {"amount": 45_000_000}})
    assert problem_of(twice) == (409, "repeated-already")
    follow = f"/procedures/{again.json['id']}"
    as_("seller").post(f"{follow}/submit")
    assert as_("reviewer").post(f"{follow}/announce").json["state"] == "disclosing"


def test_an_amendment_voids_what_was_registered_until_it_is_confirmed(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    intent_id = make.intent("qualified", "buyer", path.rpartition("/")[2]).id
    db.session.rollback()
    before = as_(None).get(path).json
    pass_days(3)  # a weekend at the end takes two
    terms = wire(conditions="同上，另须承诺不转售。")
    changed = as_("seller").post(f"{path}/amend", terms).json
    assert (changed["edition"], changed["closes_at"] > before["closes_at"]) == (2, True)
    settle()
    intent = f"/intents/{intent_id}"
    assert as_("buyer").get(intent).json["state"] == "voided"
    stale = as_("buyer").post(f"{intent}/confirm", {"edition": 1})
    assert problem_of(stale) == (409, "announcement-changed")
    assert as_("buyer").post(f"{intent}/confirm", {"edition": 2}).json["state"] == "submitted"
    as_("reviewer").post(f"{intent}/forward")
    as_("seller").post(f"{intent}/agree")
    settle()
    assert as_("buyer").get(intent).json["state"] == "qualified", "the deposit lay there"
    pass_days(6)
    assert problem_of(as_("seller").post(f"{path}/amend", terms)) == (409, "rectification-over")


def test_a_pause_shifts_what_is_left_and_ends_by_itself(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    before = as_(None).get(path).json["closes_at"]
    refused = as_("seller").post(f"{path}/pause", {"reasons": "?"})
    assert problem_of(refused) == (403, "duty-missing")
    as_("reviewer").post(f"{path}/pause", {"reasons": "权属争议"})
    pass_days(25)
    settle()
    assert as_(None).get(path).json["state"] == "disclosing"
    refused = as_("buyer").post(f"{path}/intents", {"edition": 1, "documents": DOCUMENTS})
    assert problem_of(refused) == (409, "disclosure-over")
    pass_days(10)
    settle()
    shown = as_(None).get(path).json
    assert (shown["paused_at"], shown["closes_at"] > before) == (None, True)


def test_a_holiday_notice_takes_back_no_time_that_a_pause_gave(as_, make, pass_days, settle, owner):
    path = path_of(make.procedure())
    as_("reviewer").post(f"{path}/pause", {"reasons": "权属争议"})
    pass_days(10)
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    before = as_(None).get(path).json["closes_at"]
    owner("update procedures set is_provisional = true")
    day = datetime.fromisoformat(before).astimezone(SHANGHAI).date()
    calendar.publish(SYSTEM, day.year, {day: (True, "调休")}, "国办发明电")
    settle()
    assert as_(None).get(path).json["closes_at"] == before
    told = text("select count(*) from events where name = 'procedure.counted_again'")
    assert db.session.scalar(told) == 1


def test_a_termination_gives_every_deposit_back(as_, make, settle):
    path = path_of(make.procedure())
    make.intent("qualified", "buyer", path.rpartition("/")[2])
    as_("reviewer").post(f"{path}/terminate", {"reasons": "专利被宣告无效"})
    settle()
    assert as_(None).get(path).json["outcome"] == "专利被宣告无效"
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_silence_of_venue_and_seller_agrees(as_, make, pass_days, settle):
    intent_id = make.intent().id
    db.session.rollback()
    pass_days(8)
    settle()
    assert as_("buyer").get(f"/intents/{intent_id}").json["state"] == "forwarded"
    pass_days(8)
    settle()
    intent = as_("buyer").get(f"/intents/{intent_id}").json
    assert intent["state"] == "agreed"
    assert as_("buyer").get(f"/deposits/{intent['deposit_id']}").json["state"] == "due"


def test_a_deposit_that_comes_late_or_from_another_qualifies_nobody(as_, make, pass_days, settle):
    intent = make.intent("agreed")
    intent_id, deposit_id = intent.id, intent.deposit_id
    db.session.rollback()
    deposit = as_("buyer").get(f"/deposits/{deposit_id}").json
    make.bank_line(5_000_000, "路人实业有限公司", deposit["reference"])
    make.bank_line(4_999_999, deposit["payer_name"], deposit["reference"])
    assert as_("buyer").get(f"/intents/{intent_id}").json["state"] == "agreed"
    pass_days(8)
    make.bank_line(5_000_000, deposit["payer_name"], deposit["reference"])
    settle()
    assert as_("buyer").get(f"/intents/{intent_id}").json["state"] == "lapsed"
    reasons = {line["reason"] for line in as_("cashier").get("/bank-lines").json["items"]}
    assert {"payer-differs", "amount-too-small"} <= reasons


def test_a_deposit_booked_in_time_counts_though_its_statement_comes_later(
    as_, make, pass_days, settle
):
    intent = make.intent("agreed")
    intent_id, deposit = intent.id, db.session.get_one(Deposit, intent.deposit_id)
    due, said = deposit.due_at, (deposit.payer_name, deposit.reference)
    stand_at(due, timedelta(hours=9))
    settle()
    last_day = (due - MS).astimezone(SHANGHAI).date()
    make.bank_line(5_000_000, *said, booked_on=last_day)
    settle()
    assert as_("buyer").get(f"/intents/{intent_id}").json["state"] == "qualified"


def test_a_deposit_booked_a_day_late_is_set_aside(as_, make, settle):
    intent = make.intent("agreed")
    deposit = db.session.get_one(Deposit, intent.deposit_id)
    due, said = deposit.due_at, (deposit.payer_name, deposit.reference)
    stand_at(due, timedelta(hours=9))
    make.bank_line(5_000_000, *said, booked_on=due.astimezone(SHANGHAI).date())
    (line,) = as_("cashier").get("/bank-lines").json["items"]
    assert (line["state"], line["reason"]) == ("exception", "deposit-late")


def test_a_deposit_is_not_due_while_the_procedure_stands_still(as_, make, pass_days, settle):
    intent = make.intent("agreed")
    path, deposit_id = f"/procedures/{intent.procedure_id}", intent.deposit_id
    before = db.session.get_one(Deposit, deposit_id).due_at
    db.session.rollback()
    as_("reviewer").post(f"{path}/pause", {"reasons": "核查"})
    pass_days(20)
    settle()
    assert as_("buyer").get(f"/deposits/{deposit_id}").json["state"] == "due"
    assert as_("reviewer").post(f"{path}/resume").status_code == 200
    after = datetime.fromisoformat(as_("buyer").get(f"/deposits/{deposit_id}").json["due_at"])
    assert after - before >= timedelta(days=20)


def test_a_refusal_comes_after_the_time_to_mend(as_, make, pass_days, settle):
    intent = f"/intents/{make.intent('forwarded').id}"
    db.session.rollback()
    why = {"reasons": "未附生产许可"}
    assert problem_of(as_("seller").post(f"{intent}/refuse", why)) == (409, "cure-not-asked")
    assert as_("seller").post(f"{intent}/ask-to-cure", why).json["state"] == "curing"
    assert problem_of(as_("seller").post(f"{intent}/refuse", why)) == (409, "cure-running")
    pass_days(1.1)
    assert as_("seller").post(f"{intent}/refuse", why).json["state"] == "refused"
    settle()
    again = make.intent("submitted", "buyer", as_("buyer").get(intent).json["procedure_id"])
    assert again.state == "submitted"


@pytest.mark.parametrize(
    ("who", "body", "status", "problem"),
    [
        ("seller", {}, 403, "duty-missing"),
        ("reviewer", {}, 403, "duty-missing"),
        ("buyer_clerk", {}, 403, "duty-missing"),
        ("buyer", {"edition": 2}, 409, "announcement-changed"),
        ("buyer", {"offer": {"amount": PRICE - 1}}, 422, "offer-too-low"),
        ("buyer", {"documents": []}, 422, "invalid"),
        ("newcomer", {}, 403, "organisation-not-verified"),
    ],
)
def test_an_intent_is_refused(as_, make, who, body, status, problem):
    path = path_of(make.procedure())
    answer = as_(who).post(f"{path}/intents", {"edition": 1, "documents": DOCUMENTS} | body)
    assert problem_of(answer) == (status, problem)


def test_rivals_do_not_see_each_other_and_the_seller_sees_who_is_complete(as_, make):
    path = path_of(make.procedure())
    intent = f"/intents/{make.intent('submitted', 'buyer', path.rpartition('/')[2]).id}"
    db.session.rollback()
    assert problem_of(as_("stranger").get(intent)) == (404, "not-found")
    assert problem_of(as_("seller").get(intent)) == (404, "not-found")
    assert as_("seller").get(f"{path}/intents").json["items"] == []
    assert problem_of(as_("stranger").get(f"{path}/intents")) == (404, "not-found")
    as_("reviewer").post(f"{intent}/forward")
    seen = as_("seller").get(intent).json
    assert (seen["bidder_name"], seen["offer"]) == ("示范科技（郑州）有限公司", None)
    twice = as_("buyer").post(f"{path}/intents", {"edition": 1, "documents": DOCUMENTS})
    assert problem_of(twice) == (409, "intent-exists")


def test_questions_are_answered_for_everybody_and_lateness_is_shown(as_, make, pass_days, settle):
    question = make.question()
    path = f"/questions/{question.id}"
    of = f"/procedures/{question.procedure_id}/questions"
    db.session.rollback()
    pass_days(6)
    settle()
    assert as_(None).get(path).json["is_overdue"]
    refused = as_("buyer").post(f"{path}/answer", {"answer": "?"})
    assert problem_of(refused) == (403, "duty-missing")
    as_("seller").post(f"{path}/answer", {"answer": "不含设备。"})
    assert as_(None).get(of).json["items"][0]["answer"] == "不含设备。"
    assert problem_of(as_("seller").post(of, {"text": "?"})) == (409, "nobody-asks")


def test_two_exclusive_rights_of_one_field_and_territory_cannot_both_be_live(as_, make):
    asset = make.asset()
    terms = {"right": "exclusive_licence", "term_months": 36, "asset_id": asset.id}
    asset_id = str(asset.id)
    make.listing(**terms, territory_code="410000", use_field="33")
    db.session.rollback()
    body = {
        "asset_id": asset_id,
        "right": "exclusive_licence",
        "term_months": 36,
        "price": {"amount": PRICE},
    }
    for reach, status in (
        ({"territory_code": "410100", "use_field": "33"}, 409),
        ({"territory_code": "100000"}, 409),
        ({"territory_code": "370000", "use_field": "33"}, 200),
        ({"territory_code": "410000", "use_field": "36"}, 200),
    ):
        drafted = as_("seller").post("/listings", body | reach)
        answer = as_("seller").post(f"/listings/{drafted.json['id']}/submit")
        assert answer.status_code == status, (reach, answer.json)
    whole = as_("seller").post("/listings", body | {"right": "transfer", "term_months": None,
                                                    "territory_code": "410000"})  # fmt: skip
    assert problem_of(whole) == (422, "reach-malformed")
    kept = db.session.scalars(text("select count(*) from exclusive_claims")).one()
    assert kept >= 3


def test_a_deposit_that_lapsed_during_an_amendment_is_asked_for_anew(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    intent = make.intent("agreed", "buyer", path.rpartition("/")[2])
    at, first = f"/intents/{intent.id}", str(intent.deposit_id)
    db.session.rollback()
    as_("seller").post(f"{path}/amend", wire(deposit_bp=1_500))
    settle()
    pass_days(8)
    settle()
    assert as_("buyer").get(f"/deposits/{first}").json["state"] == "lapsed"
    as_("buyer").post(f"{at}/confirm", {"edition": 2})
    as_("reviewer").post(f"{at}/forward")
    again = as_("seller").post(f"{at}/agree").json["deposit_id"]
    assert again != first
    shown = as_("buyer").get(f"/deposits/{again}").json
    assert (shown["state"], shown["amount"]["amount"]) == ("due", PRICE * 15 // 100)


def test_nobody_agrees_by_silence_while_the_procedure_is_paused(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    intent = f"/intents/{make.intent('forwarded', 'buyer', path.rpartition('/')[2]).id}"
    db.session.rollback()
    as_("reviewer").post(f"{path}/pause", {"reasons": "权属争议"})
    settle()
    pass_days(20)
    settle()
    assert as_("buyer").get(intent).json["state"] == "forwarded"


def test_what_is_awarded_is_not_terminated(as_, make, pass_days):
    path = f"/procedures/{make.award(pass_days).procedure_id}"
    db.session.rollback()
    refused = as_("reviewer").post(f"{path}/terminate", {"reasons": "?"})
    assert problem_of(refused) == (409, "transition-not-open")


def test_the_buyer_of_an_award_does_not_draw_up(as_, make, pass_days):
    award_id = make.award(pass_days).id
    db.session.rollback()
    deal_id = as_("seller").post(f"/awards/{award_id}/confirm").json["deal_id"]
    refused = as_("buyer").post(f"/deals/{deal_id}/draw-up", {})
    assert problem_of(refused) == (403, "seller-draws-up")

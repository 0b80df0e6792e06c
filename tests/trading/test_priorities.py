"""Holders of a right to the same terms are told, and count in talks, trials and against a single
bidder (民法典 847, 859, 860; R1.2.6)."""

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import PRICE, proof
from tests.factories.trades import DOCUMENTS


@pytest.fixture
def asset(make, cast):
    """Of the seller; two organisations may take its title at the same terms."""
    holders = [
        {"organisation_id": str(cast[who].organisation_id), "basis": basis}
        for who, basis in (("rival", "co_developer"), ("stranger", "commissioner"))
    ]
    made = make.asset(facts={"priority": holders, "trl_proofs": [proof(5)]}).id
    db.session.remove()
    return made


@pytest.fixture
def agreed(as_, make, asset):
    """Path of a deal agreed in talks, drawn up, not signed."""
    listing = str(make.listing(asset_id=asset).id)
    db.session.remove()
    offer = {"listing_id": listing, "price": {"amount": PRICE}}
    talks = as_("buyer").post("/negotiations", offer).json
    accepted = as_("seller").post(f"/negotiations/{talks['id']}/accept", {"round": 1}).json
    path = f"/deals/{accepted['deal_id']}"
    assert as_("seller").post(f"{path}/draw-up", {}).json["state"] == "signing"
    return path


def signing(as_, path):
    return {"version": 1, "sha256": as_("seller").get(f"{path}/contracts/1").json["sha256"]}


def told(as_, who):
    """The newest thing that this holder was told: its path."""
    return f"/priorities/{as_(who).get('/priorities').json['items'][0]['id']}"


def test_holders_are_told_the_terms_and_nobody_signs_meanwhile(as_, agreed, asset):
    for who, rank in (("rival", 1), ("stranger", 2)):
        shown = as_(who).get(told(as_, who)).json
        assert (shown["state"], shown["rank"], shown["price"]["amount"]) == ("told", rank, PRICE)
        assert (shown["asset_id"], shown["answer_by"] is not None) == (str(asset), True)
        assert "buyer" not in str(shown), "who agreed on it is not theirs to know"
    for who in ("seller", "buyer"):
        refused = as_(who).post(f"{agreed}/sign", signing(as_, agreed))
        assert problem_of(refused) == (409, "priority-open")
    assert as_("buyer").get("/priorities").json["items"] == []
    assert problem_of(as_("buyer").get(told(as_, "rival"))) == (404, "not-found")


def test_when_all_have_waived_or_are_silent_the_sides_sign(as_, agreed, pass_days, settle):
    assert as_("rival").post(f"{told(as_, 'rival')}/waive").json["state"] == "waived"
    settle()
    refused = as_("buyer").post(f"{agreed}/sign", signing(as_, agreed))
    assert problem_of(refused) == (409, "priority-open")
    pass_days(20)
    settle()
    assert as_("stranger").get(told(as_, "stranger")).json["state"] == "lapsed"
    deal = as_("buyer").get(agreed).json
    assert (deal["state"], deal["priority_until"]) == ("signing", None), "nobody was late"
    assert as_("buyer").post(f"{agreed}/sign", signing(as_, agreed)).status_code == 200


def test_a_holder_takes_the_deal_at_the_same_terms(as_, agreed, settle):
    assert as_("rival").post(f"{told(as_, 'rival')}/claim").json["state"] == "claimed"
    settle()
    mine = as_("rival").get(told(as_, "rival")).json
    assert mine["state"] == "taken"
    deal = as_("rival").get(f"/deals/{mine['taken_deal_id']}").json
    assert (deal["origin_kind"], deal["price"]["amount"]) == ("priority", PRICE)
    assert deal["buyer_name"] == "竞争实业（河南）有限公司"
    assert as_("buyer").get(agreed).json["state"] == "cancelled"
    assert as_("stranger").get(told(as_, "stranger")).json["state"] == "ended"
    path = f"/deals/{deal['id']}"
    as_("seller").post(f"{path}/draw-up", {})
    for who in ("seller", "rival"):
        assert as_(who).post(f"{path}/sign", signing(as_, path)).status_code == 200
    settle()
    assert as_("rival").get(path).json["state"] == "effective"


def test_the_first_in_rank_comes_first_however_late(as_, agreed, settle):
    as_("stranger").post(f"{told(as_, 'stranger')}/claim")
    settle()
    assert as_("stranger").get(told(as_, "stranger")).json["state"] == "claimed"
    as_("rival").post(f"{told(as_, 'rival')}/claim")
    settle()
    assert as_("rival").get(told(as_, "rival")).json["state"] == "taken"
    assert as_("stranger").get(told(as_, "stranger")).json["state"] == "ended"


def test_the_second_in_rank_has_it_when_the_first_is_silent(as_, agreed, pass_days, settle):
    as_("stranger").post(f"{told(as_, 'stranger')}/claim")
    pass_days(20)
    settle()
    assert as_("stranger").get(told(as_, "stranger")).json["state"] == "taken"


def test_a_holder_answers_in_time_or_not_at_all(as_, agreed, pass_days):
    path = told(as_, "rival")
    pass_days(20)
    assert problem_of(as_("rival").post(f"{path}/claim")) == (409, "priority-over")


@pytest.mark.parametrize(("who", "status"), [("buyer", 404), ("seller", 403), ("reviewer", 403)])
def test_nobody_answers_for_a_holder(as_, agreed, who, status):
    path = told(as_, "rival")
    for answer in ("claim", "waive"):
        assert as_(who).post(f"{path}/{answer}").status_code == status


def test_a_buyer_who_is_the_first_holder_waits_for_nobody(as_, make, asset):
    listing = str(make.listing(asset_id=asset).id)
    db.session.remove()
    offer = {"listing_id": listing, "price": {"amount": PRICE}}
    talks = as_("rival").post("/negotiations", offer).json
    accepted = as_("seller").post(f"/negotiations/{talks['id']}/accept", {"round": 1}).json
    assert as_("rival").get(f"/deals/{accepted['deal_id']}").json["priority_until"] is None


def test_priority_is_in_titles_not_in_licences(as_, make, asset):
    listing = str(make.listing(asset_id=asset, right="exclusive_licence", term_months=36).id)
    db.session.remove()
    offer = {"listing_id": listing, "price": {"amount": PRICE}}
    talks = as_("buyer").post("/negotiations", offer).json
    as_("seller").post(f"/negotiations/{talks['id']}/accept", {"round": 1})
    assert as_("rival").get("/priorities").json["items"] == []


def test_a_holder_who_may_not_buy_does_not_take_it(as_, cast, agreed, pass_days, settle, owner):
    """Tied to the seller and silent about it: the same question as of any buyer."""
    invited = as_("buyer").post("/memberships", {"login": "clerk", "duties": []})
    assert invited.status_code == 201
    owner("update organisations set legal_representative = '赵六' where name = '郑州示范大学'")
    owner("update organisations set legal_representative = '赵六' where name like '竞争实业%'")
    as_("rival").post(f"{told(as_, 'rival')}/claim")
    as_("stranger").post(f"{told(as_, 'stranger')}/waive")
    settle()
    assert as_("rival").get(told(as_, "rival")).json["state"] == "ended"
    assert as_("buyer").get(agreed).json["priority_until"] is None


def test_what_the_sides_give_up_leaves_nothing_to_take(as_, agreed, settle):
    as_("buyer").post(f"{agreed}/cancel", {"reason": "改变计划"})
    settle()
    for who in ("rival", "stranger"):
        assert as_(who).get(told(as_, who)).json["state"] == "ended"
    late = as_("rival").post(f"{told(as_, 'rival')}/claim")
    assert problem_of(late) == (409, "transition-not-open")


@pytest.fixture
def announced(make, asset, settle):
    """Path of a procedure on the asset, whose seller names no holder."""
    path = f"/procedures/{make.procedure(listing_id=make.listing(asset_id=asset).id).id}"
    db.session.remove()
    settle()
    return path


def test_no_holder_of_the_result_is_left_out_of_a_procedure_and_all_are_told(as_, cast, announced):
    named = [h["organisation_id"] for h in as_(None).get(announced).json["priority"]]
    assert named == [str(cast[who].organisation_id) for who in ("rival", "stranger")]
    shown = as_("rival").get(told(as_, "rival")).json
    assert (shown["state"], f"/procedures/{shown['procedure_id']}") == ("told", announced)
    instead = as_("rival").post(f"{told(as_, 'rival')}/claim")
    assert problem_of(instead) == (409, "register-instead")
    registered = as_("rival").post(f"{announced}/intents", {"edition": 1, "documents": DOCUMENTS})
    assert registered.status_code == 201


@pytest.fixture
def won_by_one(as_, make, announced, pass_days, settle):
    """Path of the deal of a single bidder; one of the holders had waived."""
    as_("stranger").post(f"{told(as_, 'stranger')}/waive")
    make.intent("qualified", "buyer", announced.rpartition("/")[2], offer=PRICE + 1)
    db.session.remove()
    pass_days(20)
    settle()
    (award,) = as_("buyer").get(f"{announced}/awards").json["items"]
    confirmed = as_("seller").post(f"/awards/{award['id']}/confirm")
    assert confirmed.status_code == 200, confirmed.json
    return f"/deals/{confirmed.json['deal_id']}"


def test_a_holder_counts_against_a_single_bidder(as_, announced, won_by_one, settle):
    as_("seller").post(f"{won_by_one}/draw-up", {})
    refused = as_("buyer").post(f"{won_by_one}/sign", signing(as_, won_by_one))
    assert problem_of(refused) == (409, "priority-open")
    shown = as_("rival").get(told(as_, "rival")).json
    assert (shown["state"], shown["price"]["amount"]) == ("told", PRICE + 1)
    as_("rival").post(f"{told(as_, 'rival')}/claim")
    settle()
    taken = as_("rival").get(told(as_, "rival")).json
    path = f"/deals/{taken['taken_deal_id']}"
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"
    assert as_(None).get(announced).json["state"] == "awarding"
    as_("seller").post(f"{path}/draw-up", {})
    for who in ("seller", "rival"):
        assert as_(who).post(f"{path}/sign", signing(as_, path)).status_code == 200
    settle()
    assert as_("rival").get(path).json["state"] == "effective"
    assert as_(None).get(announced).json["state"] == "concluded"


def test_a_single_bidder_has_it_when_the_holders_let_it_go(as_, announced, won_by_one, settle):
    as_("rival").post(f"{told(as_, 'rival')}/waive")
    settle()
    as_("seller").post(f"{won_by_one}/draw-up", {})
    for who in ("seller", "buyer"):
        assert as_(who).post(f"{won_by_one}/sign", signing(as_, won_by_one)).status_code == 200
    settle()
    assert as_(None).get(announced).json["state"] == "concluded"


def test_a_holder_who_takes_it_and_does_not_sign_ends_the_procedure(
    as_, announced, won_by_one, pass_days, settle
):
    as_("rival").post(f"{told(as_, 'rival')}/claim")
    settle()
    pass_days(40)
    settle()
    shown = as_(None).get(announced).json
    assert (shown["state"], shown["outcome"]) == ("unsold", "not-signed")
    assert as_(None).get(f"/listings/{shown['listing_id']}").json["state"] == "published"


def test_holders_count_when_a_trial_is_kept(as_, make, asset):
    listing = str(make.listing(asset_id=asset).id)
    db.session.remove()
    asked = {"listing_id": listing, "months": 6, "scope": "试用", "payment_mode": "LUMP_ONCE"}
    trial = as_("buyer").post("/trials", asked | {"price": 8_000_000})
    assert trial.status_code == 201, trial.json
    path = f"/trials/{trial.json['id']}"
    as_("seller").post(f"{path}/accept")
    kept = as_("buyer").post(f"{path}/convert")
    assert kept.status_code == 200, kept.json
    assert as_("buyer").get(f"/deals/{kept.json['deal_id']}").json["priority_until"] is not None
    assert as_("rival").get(told(as_, "rival")).json["price"]["amount"] == 8_000_000

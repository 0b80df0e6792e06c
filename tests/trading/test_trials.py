"""Trials (先用后付): convert with one of four payment shapes, return, overdue."""

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS

ROYALTY = {"base": "sales", "rate_mode": "fixed", "rates_bp": [300]}
SHAPES = {
    "LUMP_ONCE": {"price": 8_000_000},
    "LUMP_INSTALMENT": {"price": 8_000_000},
    "ROYALTY": {"royalty": ROYALTY},
    "ENTRY_PLUS_ROYALTY": {"price": 1_000_000, "royalty": ROYALTY},
}


@pytest.fixture
def propose(as_, make):
    def ask(who="buyer", **changes):
        listing = make.listing(right="exclusive_licence", term_months=36)
        listing_id = str(listing.id)
        db.session.rollback()
        body = {
            "listing_id": listing_id,
            "months": 6,
            "scope": "在一条产线上试用。",
            "payment_mode": "LUMP_ONCE",
            "price": 8_000_000,
        }
        return as_(who).post("/trials", body | changes)

    return ask


@pytest.mark.parametrize("mode", SHAPES)
def test_a_trial_is_kept_on_the_terms_agreed_before_it(as_, propose, settle, mode):
    shape = {"price": 0} | SHAPES[mode]
    path = f"/trials/{propose(payment_mode=mode, **shape).json['id']}"
    assert as_("seller").post(f"{path}/accept").json["state"] == "running"
    kept = as_("buyer").post(f"{path}/convert").json
    assert kept["state"] == "converted"
    deal_path = f"/deals/{kept['deal_id']}"
    deal = as_("buyer").get(deal_path).json
    assert (deal["payment_mode"], deal["price"]["amount"]) == (mode, shape["price"])
    as_("seller").post(f"{deal_path}/draw-up", {})
    contract = as_("buyer").get(f"{deal_path}/contracts/1").json
    assert contract["text"]["price"]["mode"] == mode
    for who in ("seller", "buyer"):
        as_(who).post(f"{deal_path}/sign", {"version": 1, "sha256": contract["sha256"]})
    signed = as_("buyer").get(deal_path).json
    assert signed["state"] == ("paid" if mode == "ROYALTY" else "effective")
    if mode == "ROYALTY":
        as_("seller").post(f"{deal_path}/deliver", {"items": DOCUMENTS})
        as_("buyer").post(f"{deal_path}/accept-delivery")
        settle()
        assert as_("buyer").get(deal_path).json["state"] == "settled"


def test_a_trial_is_given_back(as_, propose):
    path = f"/trials/{propose().json['id']}"
    as_("seller").post(f"{path}/accept")
    returned = as_("buyer").post(f"{path}/give-back", {"documents": DOCUMENTS}).json
    assert (returned["state"], returned["returned"]) == ("returned", DOCUMENTS)
    assert problem_of(as_("buyer").post(f"{path}/convert")) == (409, "transition-not-open")


def test_a_trial_runs_over_and_may_still_be_kept_or_given_back(as_, propose, pass_days, settle):
    path = f"/trials/{propose().json['id']}"
    as_("seller").post(f"{path}/accept")
    pass_days(190)
    settle()
    shown = as_("buyer").get(path).json
    assert shown["state"] == "overdue"
    assert {t["name"] for t in shown["transitions"]} == {"convert", "give_back"}


def test_a_right_that_was_sold_meanwhile_cannot_be_kept(as_, propose, make, settle):
    asked = propose().json
    path = f"/trials/{asked['id']}"
    as_("seller").post(f"{path}/accept")
    body = {"listing_id": asked["listing_id"], "price": {"amount": 9_000_000}}
    talks = as_("rival").post("/negotiations", body).json
    as_("seller").post(f"/negotiations/{talks['id']}/accept", {"round": 1})
    assert problem_of(as_("buyer").post(f"{path}/convert")) == (409, "transition-not-open")
    assert as_("buyer").get(path).json["state"] == "running"


@pytest.mark.parametrize(
    ("who", "change", "status", "problem"),
    [
        ("seller", {}, 403, "not-a-trier"),
        ("buyer_clerk", {}, 403, "not-a-trier"),
        ("buyer", {"payment_mode": "ROYALTY"}, 422, "payment-unsound"),
        ("buyer", {"payment_mode": "ROYALTY", "price": 0}, 422, "payment-unsound"),
        ("buyer", {"price": 0}, 422, "payment-unsound"),
        ("buyer", {"royalty": ROYALTY}, 422, "payment-unsound"),
        ("buyer", {"payment_mode": "BARTER"}, 422, "invalid"),
        ("buyer", {"months": 25}, 422, "invalid"),
    ],
)
def test_a_trial_is_refused(propose, who, change, status, problem):
    assert problem_of(propose(who, **change)) == (status, problem)


def test_a_proposal_lapses_unanswered(as_, propose, pass_days, settle):
    path = f"/trials/{propose().json['id']}"
    pass_days(11)
    late = as_("seller").post(f"{path}/accept")
    assert problem_of(late) == (409, "trial-over"), "also while the clock is late"
    settle()
    assert as_("seller").get(path).json["state"] == "lapsed"

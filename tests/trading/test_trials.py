"""Trials (先用后付): convert with one of four payment shapes, return, overdue."""

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS

ROYALTY = {"base": "sales", "rate_mode": "fixed", "rates_bp": [300]}
LATER = [{"amount": 2_000_000, "after_months": 3}, {"amount": 2_500_000, "after_months": 12}]
SHAPES = {
    "LUMP_ONCE": {"price": 8_000_000},
    "LUMP_INSTALMENT": {"price": 8_000_000, "instalments": LATER},
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


@pytest.fixture
def kept(as_, propose, settle):
    """The path of an effective deal that came of a trial, to be paid in instalments."""
    shape = {"payment_mode": "LUMP_INSTALMENT", "price": 8_000_000, "instalments": LATER}
    asked = propose(**shape).json
    assert asked["instalments"] == LATER
    path = f"/trials/{asked['id']}"
    as_("seller").post(f"{path}/accept")
    deal = f"/deals/{as_('buyer').post(f'{path}/convert').json['deal_id']}"
    as_("seller").post(f"{deal}/draw-up", {})
    contract = as_("buyer").get(f"{deal}/contracts/1").json
    for who in ("seller", "buyer"):
        as_(who).post(f"{deal}/sign", {"version": 1, "sha256": contract["sha256"]})
    settle()
    return deal


def tranches_of(as_, deal):
    return as_("buyer").get(f"{deal}/tranches").json["items"]


def pay(as_, make, payment_id):
    payment = as_("buyer").get(f"/payments/{payment_id}").json
    make.bank_line(payment["amount"]["amount"], payment["payer_name"], payment["reference"])


def deliver(as_, make, settle, deal):
    pay(as_, make, as_("buyer").get(deal).json["payment_id"])
    assert as_("seller").post(f"{deal}/deliver", {"items": DOCUMENTS}).status_code == 200
    as_("buyer").post(f"{deal}/accept-delivery")
    settle()
    assert as_("seller").get(deal).json["state"] == "settled"


def paid_out(as_, deal):
    rows = as_("seller").get("/payouts").json["items"]
    return sorted(p["amount"]["amount"] for p in rows if deal.endswith(p["deal_id"]))


def test_a_trial_is_kept_and_paid_in_instalments(as_, make, kept, settle):
    first = as_("buyer").get(f"/payments/{as_('buyer').get(kept).json['payment_id']}").json
    assert first["amount"]["amount"] == 3_500_000
    second, third = tranches_of(as_, kept)
    assert [t["amount"]["amount"] for t in (second, third)] == [2_000_000, 2_500_000]
    assert second["pay_by"] < third["pay_by"]
    pay(as_, make, second["payment_id"])  # early: it waits for what it is paid for
    assert [t["state"] for t in tranches_of(as_, kept)] == ["held", "due"]
    deliver(as_, make, settle, kept)
    assert [t["state"] for t in tranches_of(as_, kept)] == ["released", "due"]
    pay(as_, make, third["payment_id"])
    assert [t["state"] for t in tranches_of(as_, kept)] == ["released", "released"]
    assert paid_out(as_, kept) == [1_980_000, 2_475_000, 3_465_000]


def test_an_instalment_that_is_not_paid_is_told_once_and_still_owed(
    as_, make, kept, settle, pass_days
):
    deliver(as_, make, settle, kept)
    pass_days(100)
    settle()
    second, third = tranches_of(as_, kept)
    assert (second["state"], third["overdue_at"]) == ("due", None)
    assert second["overdue_at"] >= second["pay_by"]
    pay(as_, make, second["payment_id"])
    assert tranches_of(as_, kept)[0]["state"] == "released"


def test_the_instalments_are_those_agreed_before_the_trial(as_, make, kept, propose):
    shape = {"payment_mode": "LUMP_INSTALMENT", "price": 8_000_000, "instalments": LATER}
    path = f"/trials/{propose(**shape).json['id']}"
    as_("seller").post(f"{path}/accept")
    deal = f"/deals/{as_('buyer').post(f'{path}/convert').json['deal_id']}"
    gate = {"gate_kind": "pilot_project", "gate_id": str(make.pilot_project().id)}
    db.session.rollback()
    other = {"tranches": [{"title": "另一期", "amount": 1_000, **gate}]}
    refused = as_("seller").post(f"{deal}/draw-up", other)
    assert problem_of(refused) == (409, "plan-is-announced")
    for _ in range(2):
        assert as_("seller").post(f"{deal}/draw-up", {}).status_code == 200
    text = as_("buyer").get(f"{deal}/contracts/2").json["text"]
    assert [part["after_months"] for part in text["price"]["tranches"]] == [3, 12]
    assert text["price"]["at_once_fen"] == 3_500_000


def test_a_seller_who_withdraws_for_want_of_the_first_part_is_owed_no_instalment(
    as_, kept, settle, pass_days
):
    pass_days(30)
    assert as_("seller").post(f"{kept}/rescind").json["state"] == "rescinded"
    settle()
    assert [t["state"] for t in tranches_of(as_, kept)] == ["cancelled", "cancelled"]


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
    assert as_("buyer").post(f"{path}/convert").json["state"] == "converted"


def test_a_trial_that_ran_over_is_called_off_by_the_seller_and_not_before(
    as_, propose, pass_days, settle
):
    path = f"/trials/{propose().json['id']}"
    as_("seller").post(f"{path}/accept")
    assert problem_of(as_("seller").post(f"{path}/call-off")) == (409, "transition-not-open")
    pass_days(190)
    settle()
    assert problem_of(as_("buyer").post(f"{path}/call-off")) == (403, "not-your-transition")
    assert as_("seller").post(f"{path}/call-off").json["state"] == "ended"
    assert problem_of(as_("buyer").post(f"{path}/convert")) == (409, "transition-not-open")


def test_a_trial_that_ran_over_ends_by_itself_when_its_days_of_grace_are_over(
    as_, propose, pass_days, settle
):
    path = f"/trials/{propose().json['id']}"
    as_("seller").post(f"{path}/accept")
    pass_days(190)
    settle()
    pass_days(4)
    settle()
    assert as_("seller").get(path).json["state"] == "overdue"
    pass_days(8)  # 15 days from the end of the six months
    settle()
    assert as_("seller").get(path).json["state"] == "ended"


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
        ("seller", {}, 403, "duty-missing"),
        ("buyer_clerk", {}, 403, "duty-missing"),
        ("buyer", {"payment_mode": "ROYALTY"}, 422, "payment-unsound"),
        ("buyer", {"payment_mode": "ROYALTY", "price": 0}, 422, "payment-unsound"),
        ("buyer", {"price": 0}, 422, "payment-unsound"),
        ("buyer", {"royalty": ROYALTY}, 422, "payment-unsound"),
        ("buyer", {"payment_mode": "BARTER"}, 422, "invalid"),
        ("buyer", {"months": 25}, 422, "invalid"),
        ("buyer", {"payment_mode": "LUMP_INSTALMENT"}, 422, "instalments-unsound"),
        ("buyer", {"instalments": LATER}, 422, "instalments-unsound"),
        *(
            ("buyer", {"payment_mode": "LUMP_INSTALMENT", "instalments": later}, status, code)
            for later, status, code in (
                ([{"amount": 8_000_000, "after_months": 1}], 422, "instalments-unsound"),
                ([{"amount": 5_600_001, "after_months": 1}], 422, "instalments-unsound"),
                ([{"amount": 1, "after_months": 13}], 422, "instalments-unsound"),
                ([LATER[1], LATER[0]], 422, "instalments-unsound"),
                ([LATER[0], LATER[0]], 422, "instalments-unsound"),
                ([{"amount": 0, "after_months": 1}], 422, "invalid"),
                ([{"amount": 1, "after_months": 0}], 422, "invalid"),
            )
        ),
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

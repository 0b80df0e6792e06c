"""The start price is amended in the days of rectification, with what the law asks for it."""

from datetime import datetime

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.trades import TERMS

PRICE = 50_000_000
LARGE = 1_000_000_000  # R4.2: from ten million yuan a state-owned enterprise announces 20 days
APPROVAL = "ab" * 32


def path_of(made):
    path = f"/procedures/{made.id}"
    db.session.rollback()
    return path


def amended(as_, path, price, who="seller", **changes):
    body = TERMS | {"start_price": {"amount": price}} | changes
    return as_(who).post(f"{path}/amend", body)


def days_of(shown):
    times = (datetime.fromisoformat(shown[name]) for name in ("announced_at", "closes_at"))
    begun, closes = times
    return (closes - begun).days


def test_a_higher_price_begins_the_days_anew_and_asks_for_its_deposit(as_, make, pass_days, settle):
    path = path_of(make.procedure())
    id = path.rpartition("/")[2]
    stays = f"/intents/{make.intent('qualified', 'buyer', id, offer=PRICE + 1).id}"
    leaves = f"/intents/{make.intent('qualified', 'rival', id).id}"
    db.session.rollback()
    before = as_(None).get(path).json
    pass_days(2)
    now = amended(as_, path, 60_000_000).json
    assert now["start_price"]["amount"] == 60_000_000
    assert now["deposit"]["amount"] == 6_000_000
    assert (now["edition"], now["announced_at"] > before["announced_at"]) == (2, True)
    assert days_of(now) >= 15
    assert now["rectify_until"] == before["rectify_until"], "it is not prolonged by itself"
    assert now["sha256"] != before["sha256"]
    settle()
    for intent, who in ((stays, "buyer"), (leaves, "rival")):
        assert as_(who).get(intent).json["state"] == "voided"
    assert problem_of(as_("buyer").post(f"{stays}/confirm", {"edition": 1}))[0] == 409
    assert as_("rival").post(f"{leaves}/withdraw").json["state"] == "withdrawn"
    settle()
    (back,) = as_("rival").get("/deposits").json["items"]
    assert (back["state"], back["amount"]["amount"]) == ("refunding", PRICE // 10)
    assert as_("buyer").post(f"{stays}/confirm", {"edition": 2}).json["state"] == "submitted"
    as_("reviewer").post(f"{stays}/forward")
    as_("seller").post(f"{stays}/agree")
    settle()
    held = as_("buyer").get("/deposits").json["items"]
    assert sorted((one["state"], one["amount"]["amount"]) for one in held) == [
        ("due", 6_000_000),
        ("refunding", PRICE // 10),
    ]
    make.freeze(stays.rpartition("/")[2])
    pass_days(25)
    settle()
    award = as_("buyer").get(f"{path}/awards").json["items"][0]
    assert award["price"]["amount"] == 60_000_000, "an offer of before counts for no less"


def test_a_cut_beyond_a_tenth_needs_a_fresh_approval(as_, make):
    path = path_of(make.procedure())
    assert amended(as_, path, PRICE * 9 // 10).status_code == 200
    below = PRICE * 9 // 10 - 1
    assert problem_of(amended(as_, path, below)) == (422, "price-cut-needs-approval")
    assert as_(None).get(path).json["start_price"]["amount"] == PRICE * 9 // 10
    cut = amended(as_, path, below, approval_sha256=APPROVAL)
    assert (cut.status_code, cut.json["edition"]) == (200, 3)


def test_small_steps_and_a_detour_upwards_do_not_get_around_it(as_, make):
    path = path_of(make.procedure())
    for price in (48_000_000, 46_000_000, 45_000_000):
        assert amended(as_, path, price).status_code == 200
    assert problem_of(amended(as_, path, 44_999_999)) == (422, "price-cut-needs-approval")
    assert amended(as_, path, 60_000_000).status_code == 200
    assert problem_of(amended(as_, path, 53_999_999)) == (422, "price-cut-needs-approval")


def test_a_state_owned_enterprise_shows_an_approval_and_announces_as_long_as_its_price_asks(
    as_, make, cast, owner
):
    seller = cast["seller"].organisation_id
    owner(f"update organisations set regime = 'soe' where id = '{seller}'")
    path = path_of(make.procedure())
    before = as_(None).get(path).json
    assert problem_of(amended(as_, path, LARGE)) == (422, "price-change-needs-approval")
    assert amended(as_, path, PRICE).status_code == 200, "the same price is none"
    now = amended(as_, path, LARGE, approval_sha256=APPROVAL).json
    assert days_of(before) < 20
    assert days_of(now) >= 27, "twenty working days instead of ten"


@pytest.mark.parametrize(
    ("who", "status", "problem"),
    [
        (None, 401, "token-missing"),
        ("stranger", 403, "not-your-transition"),
        ("buyer", 403, "duty-missing"),
        ("clerk", 403, "duty-missing"),
        ("reviewer", 403, "duty-missing"),
    ],
)
def test_nobody_else_changes_a_price(as_, make, who, status, problem):
    path = path_of(make.procedure())
    assert problem_of(amended(as_, path, 60_000_000, who=who)) == (status, problem)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"start_price": {"amount": 0}}, "invalid"),
        ({"start_price": {"amount": -5}}, "invalid"),
        ({"start_price": {"amount": 1.5}}, "invalid"),
        ({"start_price": {"amount": 70_000_000}, "reserve": {"amount": 60_000_000}},
         "reserve-below-start"),
        ({"start_price": {"amount": 45_000_000}, "step": {"amount": 45_000_001}},
         "step-impossible"),
        ({"start_price": {"amount": 60_000_000}, "deposit_bp": 499}, "deposit-out-of-range"),
    ],
)  # fmt: skip
def test_a_price_that_does_not_fit_leaves_all_as_it_was(as_, make, change, problem):
    path = path_of(make.procedure())
    before = as_(None).get(path).json
    answer = as_("seller").post(f"{path}/amend", TERMS | change)
    assert problem_of(answer) == (422, problem)
    assert as_(None).get(path).json == before


def test_after_the_days_of_rectification_and_in_a_draft_it_stays(as_, make, pass_days):
    path = path_of(make.procedure())
    draft = path_of(make.procedure("draft"))
    assert problem_of(amended(as_, draft, 60_000_000)) == (409, "transition-not-open")
    pass_days(8)
    assert problem_of(amended(as_, path, 60_000_000)) == (409, "rectification-over")
    assert as_(None).get(path).json["start_price"]["amount"] == PRICE

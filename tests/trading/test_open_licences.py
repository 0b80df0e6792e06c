"""Open licences (rule-book §5.4): notice and payment make the licence, nobody accepts."""

import pytest

from app.core.db import db
from tests.conftest import problem_of

FEE = 3_000_000
DIGEST = "ab" * 32


def declaration(asset_id, **changes):
    terms = {"fee": {"amount": FEE}, "fee_terms": "一次付清。", "term_months": 36}
    return {"asset_id": str(asset_id), **terms} | changes


@pytest.fixture
def licence(as_, make):
    """Path of an announced one."""
    asset_id = make.asset().id
    db.session.rollback()
    drafted = as_("seller").post("/open-licences", declaration(asset_id))
    path = f"/open-licences/{drafted.json['id']}"
    assert as_("seller").post(f"{path}/declare").status_code == 200
    assert as_("reviewer").post(f"{path}/announce").json["state"] == "announced"
    return path


def take(as_, path, who="buyer"):
    digest = as_(None).get(path).json["sha256"]
    return as_(who).post(f"{path}/take", {"sha256": digest, "notice": "我方接受声明的条件。"})


def test_notice_and_payment_make_the_licence(as_, licence, make, settle):
    deal = take(as_, licence).json
    assert (deal["state"], deal["right"], deal["origin_kind"]) == (
        "effective",
        "ordinary_licence",
        "open_licence",
    )
    payment = as_("buyer").get(f"/payments/{deal['payment_id']}").json
    make.bank_line(FEE, deal["buyer_name"], payment["reference"])
    settle()
    path = f"/deals/{deal['id']}"
    assert as_("seller").get(path).json["state"] == "settled"
    day = as_("seller").get(path).json["accepted_at"]
    from datetime import datetime
    from zoneinfo import ZoneInfo

    on = datetime.fromisoformat(day).astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()
    filed = as_("buyer").post(f"{path}/record-filing", {"filed_on": on})
    assert filed.json["state"] == "completed"


def test_a_notice_without_payment_is_no_licence(as_, licence, pass_days, settle):
    deal = take(as_, licence).json
    pass_days(15)
    settle()
    assert as_("buyer").get(f"/deals/{deal['id']}").json["state"] == "lapsed"


def test_a_payment_without_notice_is_an_unknown_sum(as_, licence, make, settle):
    make.bank_line(FEE, "示范科技（郑州）有限公司", "开放许可费")
    line = as_("cashier").get("/bank-lines").json["items"][0]
    assert (line["state"], line["reason"]) == ("exception", "no-reference")
    assert as_("buyer").get("/deals").json["items"] == []


def test_a_withdrawal_leaves_the_licences_that_were_made(as_, licence, make, settle):
    deal = take(as_, licence).json
    assert as_("seller").post(f"{licence}/withdraw").json["state"] == "withdrawn"
    assert problem_of(take(as_, licence, "rival")) == (409, "not-open")
    payment = as_("buyer").get(f"/payments/{deal['payment_id']}").json
    make.bank_line(FEE, deal["buyer_name"], payment["reference"])
    settle()
    assert as_("seller").get(f"/deals/{deal['id']}").json["state"] == "settled"


def test_only_ordinary_licences_are_offered_while_it_is_open(as_, licence):
    asset_id = as_(None).get(licence).json["asset_id"]
    body = {
        "asset_id": asset_id,
        "right": "exclusive_licence",
        "term_months": 12,
        "price": {"amount": FEE},
    }
    drafted = as_("seller").post("/listings", body).json["id"]
    assert problem_of(as_("seller").post(f"/listings/{drafted}/submit")) == (409, "open-to-all")
    ordinary = as_("seller").post("/listings", body | {"right": "ordinary_licence"}).json["id"]
    assert as_("seller").post(f"/listings/{ordinary}/submit").status_code == 200


@pytest.mark.parametrize(
    ("burden", "problem"),
    [
        ({"kind": "pledge", "holder": "某银行", "consent": None}, "burden-uncleared"),
        ({"kind": "exclusive_licence", "holder": "某公司", "consent": None}, "burden-uncleared"),
        ({"kind": "suspension", "holder": "某人", "consent": None}, "burden-uncleared"),
        ({"kind": "co_owner", "holder": "某大学", "consent": None}, "burden-uncleared"),
    ],
)
def test_what_stands_against_it_is_said(as_, make, burden, problem):
    asset_id = make.asset(burdens=[burden]).id
    db.session.rollback()
    drafted = as_("seller").post("/open-licences", declaration(asset_id)).json["id"]
    answer = as_("seller").post(f"/open-licences/{drafted}/declare")
    assert problem_of(answer) == (409, problem)


def test_an_application_or_know_how_is_not_open_to_licence(as_, make):
    for changes, problem in (
        ({"patents": [make.patent(kind="A")], "title_evidence": "x"}, (409, "patent-not-tradable")),
        ({"patents": [], "kind": "know_how"}, (422, "not-a-patent")),
    ):
        asset_id = make.asset(**changes).id
        db.session.rollback()
        drafted = as_("seller").post("/open-licences", declaration(asset_id)).json["id"]
        answer = as_("seller").post(f"/open-licences/{drafted}/declare")
        assert problem_of(answer) == problem


def test_an_exclusive_licence_on_offer_stands_against_the_announcement(as_, make):
    asset_id = make.asset().id
    make.listing(asset_id=asset_id, right="exclusive_licence", term_months=12)
    db.session.rollback()
    drafted = as_("seller").post("/open-licences", declaration(asset_id)).json["id"]
    as_("seller").post(f"/open-licences/{drafted}/declare")
    answer = as_("reviewer").post(f"/open-licences/{drafted}/announce")
    assert problem_of(answer) == (409, "exclusive-on-offer")


@pytest.mark.parametrize(
    ("who", "body", "status", "problem"),
    [
        ("seller", {}, 403, "duty-missing"),
        ("buyer_clerk", {}, 403, "duty-missing"),
        ("buyer", {"sha256": DIGEST}, 409, "licence-terms-changed"),
        ("buyer", {"notice": ""}, 422, "invalid"),
        ("newcomer", {}, 403, "organisation-not-verified"),
    ],
)
def test_a_notice_is_refused(as_, licence, who, body, status, problem):
    given = {"sha256": as_(None).get(licence).json["sha256"], "notice": "?"} | body
    assert problem_of(as_(who).post(f"{licence}/take", given)) == (status, problem)


def test_a_new_owner_licenses_and_the_former_does_not(as_, licence, make, settle, owner, cast):
    asset_id = as_(None).get(licence).json["asset_id"]
    make.deal("completed", asset_id=asset_id)
    settle()
    assert as_(None).get(licence).json["state"] == "withdrawn"
    assert problem_of(take(as_, licence, "rival")) == (409, "not-open")
    owner(
        "update membership_duties d set duty = 'lister' from memberships m where d.duty = 'bidder' "
        f"and m.id = d.membership_id and m.user_id = '{cast['buyer'].actor.user_id}'"
    )
    again = as_("seller").post("/open-licences", declaration(asset_id))
    assert problem_of(again) == (404, "not-found")
    drafted = as_("buyer").post("/open-licences", declaration(asset_id))
    path = f"/open-licences/{drafted.json['id']}"
    assert as_("buyer").post(f"{path}/declare").status_code == 200
    assert as_("reviewer").post(f"{path}/announce").json["state"] == "announced"
    assert take(as_, path, "rival").json["state"] == "effective"

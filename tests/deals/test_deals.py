"""Deals over HTTP: contract, signatures, delivery, acceptance, registration, title."""

import pytest
from sqlalchemy import text

from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import DIGEST, PRICE, shanghai_day

AMOUNT = {"amount": PRICE, "currency": "CNY"}


def path_of(deal):
    return f"/deals/{deal.id}"


def contract_of(as_, path):
    number = as_("seller").get(path).json["contract_number"]
    return as_("seller").get(f"{path}/contracts/{number}").json


def registration(deal, **changes):
    return {
        "number": "2026410100000123",
        "registry_name": "郑州市技术合同登记处",
        "registered_on": shanghai_day(deal.effective_at).isoformat(),
        "contract_value": AMOUNT,
        "technical_value": {"amount": PRICE - 100},
        "certificate_sha256": DIGEST,
    } | changes


def test_the_contract_carries_what_the_law_asks_for_and_its_bytes_have_the_hash(as_, make):
    from hashlib import sha256

    path = path_of(make.deal("signing"))
    contract = contract_of(as_, path)
    assert sha256(contract["canonical"].encode()).hexdigest() == contract["sha256"]
    (patent,) = contract["text"]["subject"]["patents"]
    assert set(patent) >= {"name", "applicants", "filed_on", "application_number", "expires_on"}
    assert contract["text"]["contract"]["type"] == "ZR01"
    assert contract["text"]["price"]["yuan"] == "500000.00"


def test_both_sign_the_hash_and_the_deal_is_effective(as_, make, told):
    path = path_of(make.deal("signing"))
    contract = contract_of(as_, path)
    body = {"version": 1, "sha256": contract["sha256"]}
    first = as_("buyer").post(f"{path}/sign", body).json
    assert (first["state"], first["effective_at"]) == ("signing", None)
    assert problem_of(as_("buyer").post(f"{path}/sign", body)) == (409, "signed-already")
    second = as_("seller").post(f"{path}/sign", body).json
    assert second["state"] == "effective"
    payment = as_("buyer").get(f"/payments/{second['payment_id']}").json
    assert (payment["state"], payment["amount"]["amount"]) == ("due", PRICE)
    assert told("deal.")[-3:] == ["deal.signed", "deal.signed", "deal.effective"]


def test_a_new_version_voids_the_signatures(as_, make):
    path = path_of(make.deal("signing"))
    old = contract_of(as_, path)
    as_("buyer").post(f"{path}/sign", {"version": 1, "sha256": old["sha256"]})
    as_("seller").post(f"{path}/draw-up", {"clauses": {"disputes": "提交人民法院"}})
    stale = as_("seller").post(f"{path}/sign", {"version": 1, "sha256": old["sha256"]})
    assert problem_of(stale) == (409, "contract-changed")
    new = contract_of(as_, path)
    assert (new["number"], new["signatures"]) == (2, [])
    signed = as_("seller").post(f"{path}/sign", {"version": 2, "sha256": new["sha256"]})
    assert signed.json["state"] == "signing"


@pytest.mark.parametrize(
    ("who", "change", "status", "problem"),
    [
        ("stranger", {}, 404, "not-found"),
        ("buyer_clerk", {}, 403, "duty-missing"),
        ("reviewer", {}, 403, "duty-missing"),
        ("buyer", {"sha256": "00" * 32}, 409, "contract-changed"),
        ("buyer", {"version": 2}, 409, "contract-changed"),
        ("buyer", {"sha256": "AB" * 32}, 422, "invalid"),
    ],
)
def test_a_signature_is_refused(as_, make, who, change, status, problem):
    path = path_of(make.deal("signing"))
    body = {"version": 1, "sha256": contract_of(as_, path)["sha256"]} | change
    assert problem_of(as_(who).post(f"{path}/sign", body)) == (status, problem)


def test_a_state_set_unit_signs_after_its_public_notice_has_run(as_, make, pass_days, settle):
    deal = make.deal("signing", seller="state_seller")
    path = path_of(deal)
    contract = as_("buyer").get(f"{path}/contracts/1").json
    body = {"version": 1, "sha256": contract["sha256"]}
    assert problem_of(as_("buyer").post(f"{path}/sign", body)) == (409, "notice-missing")
    make.notice("publishing", deal_id=deal.id)
    pass_days(14)
    settle()
    assert problem_of(as_("buyer").post(f"{path}/sign", body)) == (409, "notice-running")
    pass_days(4)
    assert problem_of(as_("buyer").post(f"{path}/sign", body)) == (409, "notice-running")
    settle()
    assert as_("buyer").post(f"{path}/sign", body).status_code == 200


@pytest.mark.parametrize("state", ["drafted", "signing"])
def test_unsigned_terms_lapse_and_the_listing_is_open_again(as_, make, pass_days, settle, state):
    deal = make.deal(state)
    path, listing = path_of(deal), f"/listings/{deal.listing_id}"
    pass_days(12)
    settle()
    assert as_("buyer").get(path).json["state"] == "lapsed"
    assert as_(None).get(listing).json["state"] == "published"


def test_either_side_cancels_before_the_contract_is_effective(as_, make):
    deal = make.deal("signing")
    path, listing = path_of(deal), f"/listings/{deal.listing_id}"
    answer = as_("buyer").post(f"{path}/cancel", {"reason": "改变计划"})
    assert (answer.json["state"], answer.json["transitions"]) == ("cancelled", [])
    assert as_(None).get(listing).json["state"] == "published"


def test_the_seller_rescinds_when_the_payment_is_overdue(as_, make, pass_days):
    deal = make.deal("effective")
    path, payment = path_of(deal), f"/payments/{deal.payment_id}"
    assert problem_of(as_("seller").post(f"{path}/rescind")) == (409, "payment-not-overdue")
    pass_days(12)
    assert as_("seller").post(f"{path}/rescind").json["state"] == "rescinded"
    assert as_("buyer").get(payment).json["state"] == "cancelled"


def test_silence_accepts_and_the_clock_settles(as_, make, pass_days, settle):
    deal = make.deal("delivered")
    path = path_of(deal)
    pass_days(25)
    settle()
    assert as_("seller").get(path).json["state"] == "settled"
    moved = as_("seller").get(f"{path}/movements").json["items"]
    released = {m["account"]: m["amount"] for m in moved if m["kind"] == "release"}
    assert released == {"held": -PRICE, "fees": PRICE // 100, "payable": PRICE - PRICE // 100}


def test_an_objection_stops_the_clock_until_a_new_delivery(as_, make, pass_days, settle):
    path = path_of(make.deal("delivered"))
    objected = as_("buyer").post(f"{path}/object", {"reason": "缺少工艺参数"}).json
    assert (objected["state"], objected["objection"]) == ("objected", "缺少工艺参数")
    pass_days(30)
    settle()
    assert as_("buyer").get(path).json["state"] == "objected"
    items = {"items": [{"name": "补充.pdf", "sha256": DIGEST}]}
    assert as_("seller").post(f"{path}/deliver", items).json["state"] == "delivered"
    assert as_("buyer").post(f"{path}/accept-delivery").json["state"] == "accepted"


def test_registration_is_recorded_once_and_the_title_passes_on_the_offices_date(as_, make, told):
    deal = make.deal("settled")
    path, asset = path_of(deal), deal.asset_id
    day = shanghai_day(deal.effective_at).isoformat()
    answer = as_("seller").post(f"{path}/register", registration(deal))
    assert answer.json["state"] == "registered", answer.json
    done = as_("buyer").post(f"{path}/record-transfer", {"rights_changed_on": day}).json
    assert (done["state"], done["rights_changed_on"]) == ("completed", day)
    owners = as_("buyer").get(f"/assets/{asset}/ownerships").json["items"]
    assert [o["organisation_id"] for o in owners] == [done["seller_id"], done["buyer_id"]]
    assert owners[0]["until_on"] == owners[1]["from_on"] == day
    assert as_("buyer").get(f"/assets/{asset}").json["owner_id"] == done["buyer_id"]
    assert problem_of(as_("seller").get(f"/assets/{asset}")) == (404, "not-found")
    assert as_(None).get(f"/listings/{done['listing_id']}").json["state"] == "closed"
    assert told("asset.")[-1] == "asset.ownership_passed"


@pytest.mark.parametrize(
    ("who", "changes", "status", "problem"),
    [
        ("buyer", {}, 403, "not-your-transition"),  # the seller applies (R1.4.2)
        ("stranger", {}, 404, "not-found"),
        ("seller", {"number": "12345"}, 422, "registration-number-malformed"),
        ("seller", {"contract_value": {"amount": 1}}, 422, "amounts-differ"),
        ("seller", {"technical_value": {"amount": PRICE + 1}}, 422, "amounts-differ"),
        ("seller", {"registered_on": "2020-01-01"}, 422, "date-impossible"),
        ("seller", {"registered_on": "2099-01-01"}, 422, "date-impossible"),
        ("seller", {"registered_on": "tomorrow"}, 422, "invalid"),
    ],
)
def test_a_registration_is_refused(as_, make, who, changes, status, problem):
    deal = make.deal("settled")
    body = registration(deal, **changes)
    assert problem_of(as_(who).post(f"{path_of(deal)}/register", body)) == (status, problem)


def test_one_contract_is_registered_once(as_, make):
    first, second = make.deal("settled"), make.deal("settled")
    paths = [path_of(first), path_of(second)]
    bodies = [registration(first), registration(second)]
    assert as_("seller").post(f"{paths[0]}/register", bodies[0]).status_code == 200
    again = as_("seller").post(f"{paths[1]}/register", bodies[1])
    assert problem_of(again) == (409, "registration-number-taken")


def test_a_licence_is_filed_and_the_owner_stays(as_, make):
    deal = make.deal("registered", right="ordinary_licence", term_months=24)
    path, asset, listing = path_of(deal), deal.asset_id, deal.listing_id
    day = shanghai_day(deal.effective_at).isoformat()
    wrong = as_("buyer").post(f"{path}/record-transfer", {"rights_changed_on": day})
    assert problem_of(wrong) == (409, "not-a-transfer")
    done = as_("buyer").post(f"{path}/record-filing", {"filed_on": day}).json
    assert (done["state"], done["contract_type"]) == ("completed", "XK01")
    assert as_("seller").get(f"/assets/{asset}").json["owner_id"] == done["seller_id"]
    assert as_(None).get(f"/listings/{listing}").json["state"] == "published"


def test_a_title_cannot_pass_before_the_registration(as_, make):
    deal = make.deal("settled")
    day = shanghai_day(deal.effective_at).isoformat()
    answer = as_("buyer").post(f"{path_of(deal)}/record-transfer", {"rights_changed_on": day})
    assert problem_of(answer) == (409, "transition-not-open")


def test_the_history_tells_who_did_what_and_where_the_money_went(as_, make):
    path = path_of(make.deal("completed"))
    history = as_("reviewer").get(f"{path}/history").json["items"]
    names = [event["name"].removeprefix("deal.") for event in history]
    assert names == [
        "drafted",
        "drawn_up",
        "signed",
        "signed",
        "effective",
        "paid",
        "delivered",
        "delivery_accepted",
        "settled",
        "registered",
        "completed",
    ]
    movements = as_("reviewer").get(f"{path}/movements").json["items"]
    assert sum(movement["amount"] for movement in movements) == 0
    assert {m["kind"] for m in movements} == {"hold", "release", "instruct"}
    for listed in ("history", "movements"):
        assert problem_of(as_("stranger").get(f"{path}/{listed}")) == (404, "not-found")


def test_a_running_deal_keeps_the_numbers_it_began_with(as_, make, settle, owner):
    deal = make.deal("delivered")
    path = path_of(deal)
    owner(
        "set session_replication_role = replica; "
        "update policies set value = 5000 where key = 'platform.fee_rate'"
    )
    as_("buyer").post(f"{path}/accept-delivery")
    settle()
    moved = as_("seller").get(f"{path}/movements").json["items"]
    assert {"fees": PRICE // 100}.items() <= {m["account"]: m["amount"] for m in moved}.items()


def test_documents_are_append_only(make, owner):
    make.deal("registered")
    for table in ("contracts", "signatures", "deliveries", "registrations", "entries", "events"):
        with pytest.raises(Exception, match="permission denied"):
            db.session.execute(text(f"delete from {table}"))
        db.session.rollback()
        with pytest.raises(Exception, match="append-only"):
            owner(f"delete from {table}")

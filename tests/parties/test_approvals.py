"""Four eyes: nobody alone suspends, changes a rule, confirms money or gives a number anew."""

from datetime import timedelta
from io import BytesIO

import pytest
from sqlalchemy import text

from app.core import clock, policy
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import PRICE, statement


def ask(as_, who, act, subject_id, **arguments):
    body = {"act": act, "subject_id": str(subject_id), "arguments": arguments, "reasons": "理由"}
    return as_(who).post("/approvals", body)


def test_a_suspended_organisation_reads_and_does_nothing_else(as_, cast, make):
    listing_id = make.listing().id
    buyer = cast["buyer"].organisation_id
    asked = ask(as_, "security", "organisation.suspend", buyer, reasons="多次投诉")
    path = f"/approvals/{asked.json['id']}"
    assert problem_of(as_("security").post(f"{path}/approve")) == (403, "same-eyes")
    for stranger in ("reviewer", "cashier", "admin"):
        assert problem_of(as_(stranger).post(f"{path}/approve")) == (404, "not-found")
    assert as_("security2").post(f"{path}/approve?dry_run=true").status_code == 200
    offer = {"listing_id": str(listing_id), "price": {"amount": 100}}
    assert as_("buyer").get(f"/organisations/{buyer}").json["state"] == "verified"
    assert as_("security2").post(f"{path}/approve").json["state"] == "approved"
    assert as_("buyer").get(f"/listings/{listing_id}").status_code == 200
    refused = as_("buyer").post("/negotiations", offer)
    assert problem_of(refused) == (403, "organisation-not-verified")
    back = ask(as_, "security2", "organisation.reinstate", buyer).json
    assert as_("security").post(f"/approvals/{back['id']}/approve").status_code == 200
    assert as_("buyer").post("/negotiations", offer).status_code == 201


@pytest.mark.parametrize(
    ("who", "act", "arguments", "problem"),
    [
        ("security", "organisation.delete", {}, (422, "act-unknown")),
        ("security", "organisation.suspend", {}, (422, "arguments-malformed")),
        ("security", "organisation.suspend", {"reasons": 7}, (422, "arguments-malformed")),
        ("reviewer", "organisation.suspend", {"reasons": "x"}, (403, "not-yours-to-ask")),
        ("buyer", "organisation.suspend", {"reasons": "x"}, (403, "operator-only")),
        ("security", "policy.set", {}, (403, "not-yours-to-ask")),
    ],
)
def test_what_cannot_be_asked_for_is_refused(as_, cast, who, act, arguments, problem):
    buyer = cast["buyer"].organisation_id
    assert problem_of(ask(as_, who, act, buyer, **arguments)) == problem


def test_the_same_act_is_asked_for_once_and_lapses(as_, cast, settle, pass_days):
    buyer = cast["buyer"].organisation_id
    first = ask(as_, "security", "organisation.suspend", buyer, reasons="x").json
    twice = ask(as_, "security2", "organisation.suspend", buyer, reasons="y")
    assert problem_of(twice) == (409, "asked-for-already")
    pass_days(8)
    settle()
    assert as_("security").get(f"/approvals/{first['id']}").json["state"] == "lapsed"
    late = as_("security2").post(f"/approvals/{first['id']}/approve")
    assert problem_of(late) == (409, "transition-not-open")


def test_a_rule_changes_from_a_later_day_on_and_running_subjects_keep_theirs(as_, app, cast):
    today = clock.today()
    before = policy.freeze("listing.valid_days")
    db.session.rollback()
    given = {
        "key": "listing.valid_days", "value": 99, "unit": "days",
        "legal_basis": "场内规则", "confidence": "D",
    }  # fmt: skip
    soon = {"valid_from": str(today + timedelta(days=3))}
    subject = cast["admin"].organisation_id
    early = ask(as_, "admin", "policy.set", subject, **given, **soon).json
    refused = as_("admin2").post(f"/approvals/{early['id']}/approve")
    assert problem_of(refused) == (422, "announced-too-late")
    as_("admin").post(f"/approvals/{early['id']}/withdraw")
    later = {"valid_from": str(today + timedelta(days=10))}
    asked = ask(as_, "admin", "policy.set", subject, **given, **later).json
    assert as_("admin2").post(f"/approvals/{asked['id']}/approve").status_code == 200
    assert policy.freeze("listing.valid_days") == before
    rows = policy.periods("listing.valid_days")
    assert rows[-1] == (today + timedelta(days=10), None, 99)
    assert rows[-2][1] == today + timedelta(days=10)


def test_money_is_confirmed_by_hand_by_two_cashiers(as_, make, settle):
    deal = make.deal("effective")
    deal_id, payment_id = deal.id, deal.payment_id
    content = statement(("B-1", "", f"{PRICE / 100:.2f}", "打款人名称不同", "无附言"))
    files = {"file": (BytesIO(content), "s.csv")}
    as_("cashier").post("/statements", data=files, content_type="multipart/form-data")
    settle()
    (line,) = as_("cashier").get("/bank-lines").json["items"]
    asked = ask(as_, "cashier", "bank_line.confirm", line["id"], payment_id=str(payment_id)).json
    alone = as_("cashier").post(f"/approvals/{asked['id']}/approve")
    assert problem_of(alone) == (403, "same-eyes")
    assert as_("cashier2").post(f"/approvals/{asked['id']}/approve").status_code == 200
    settle()
    assert as_("buyer").get(f"/deals/{deal_id}").json["state"] == "paid"


def test_a_lost_authenticator_is_reset_and_every_session_with_it(as_, cast):
    seller = cast["seller"].actor.user_id
    asked = ask(as_, "security", "user.reset_second_factor", seller).json
    assert as_("security2").post(f"/approvals/{asked['id']}/approve").status_code == 200
    assert problem_of(as_("seller").get("/me")) == (401, "token-invalid")
    assert db.session.scalar(text("select totp_secret is null from users where login = 'seller'"))


def test_a_certificate_number_is_given_anew(as_, make, cast):
    former = make.credential("certified")
    credential_id, number = former.id, former.number
    asked = ask(as_, "reviewer", "credential.reissue", credential_id).json
    assert as_("reviewer2").post(f"/approvals/{asked['id']}/approve").status_code == 200
    now = as_("reviewer").get(f"/broker-credentials/{credential_id}").json["number"]
    assert now != number
    assert now.startswith("ZZ-")


def test_the_auditor_sees_everything_and_decides_nothing(as_, make):
    approval = make.approval()
    path = f"/approvals/{approval.id}"
    assert as_("auditor").get(path).json["transitions"] == []
    assert len(as_("auditor").get("/approvals").json["items"]) == 1
    assert problem_of(as_("auditor").post(f"{path}/approve")) == (403, "duty-missing")


def test_what_was_refused_or_could_not_be_done_keeps_nobody_from_asking_again(as_, cast):
    buyer = cast["buyer"].organisation_id
    first = ask(as_, "security", "organisation.suspend", buyer, reasons="x").json
    assert as_("security2").post(f"/approvals/{first['id']}/refuse").json["state"] == "refused"
    second = ask(as_, "security", "organisation.suspend", buyer, reasons="y")
    assert second.status_code == 201, second.json
    withdrawn = as_("security").post(f"/approvals/{second.json['id']}/withdraw")
    assert withdrawn.json["state"] == "withdrawn"
    early = ask(as_, "security", "organisation.reinstate", buyer).json  # it is not suspended
    refused = as_("security2").post(f"/approvals/{early['id']}/approve")
    assert problem_of(refused) == (409, "transition-not-open")
    assert as_("security2").post(f"/approvals/{early['id']}/refuse").json["state"] == "refused"
    third = ask(as_, "security2", "organisation.suspend", buyer, reasons="z")
    assert as_("security").post(f"/approvals/{third.json['id']}/approve").status_code == 200
    again = ask(as_, "security", "organisation.reinstate", buyer).json
    assert as_("security2").post(f"/approvals/{again['id']}/approve").status_code == 200

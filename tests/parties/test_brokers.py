"""Brokers: certified by hours and an examination, mandated by principals, owed when gone around."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.parties.mandates.rules import commission_of, fallen_due
from tests.conftest import problem_of
from tests.factories.dealings import COMMISSION, DIGEST
from tests.factories.subjects import PRICE, ROAD, ListingTerms, pay

PAID = ROAD.index(pay) + 1
MATERIALS = [{"name": "简历", "sha256": DIGEST}]
DECLARED = {"interest_declaration": "无利益关系"}


def in_days(days):
    found = (clock.now() + timedelta(days=days)).isoformat()
    db.session.rollback()
    return found


def asked(cast, **changes):
    return {
        "broker_id": str(cast["broker"].actor.user_id),
        "side": "supply",
        "object_kind": "organisation",
        "scope": ["draft", "introduce"],
        "commission": {k: v for k, v in COMMISSION.items() if v not in (None, [])},
        "expires_at": in_days(90),
    } | changes


def test_a_certificate_is_earned_holds_for_its_term_and_is_renewed(as_, settle, pass_days, app):
    applied = as_("buyer_clerk").post(
        "/broker-credentials", {"level": "middle", "materials": MATERIALS}
    )
    path, reviewer = f"/broker-credentials/{applied.json['id']}", as_("reviewer")
    assert reviewer.post(f"{path}/accept-materials").json["state"] == "materials_ok"
    reviewer.post(f"{path}/examine", {"score": 59})
    short = reviewer.post(f"{path}/certify")
    assert problem_of(short) == (409, "training-too-short")
    assert (short.json["hours"], short.json["wanted"]) == (0, 60)
    course = {"course": "实务技能", "hours": 60, "completed_on": "2026-01-05", "sha256": DIGEST}
    assert reviewer.post(f"{path}/trainings", course).json["hours"] == 60
    assert problem_of(reviewer.post(f"{path}/certify")) == (409, "exam-not-passed")
    reviewer.post(f"{path}/examine", {"score": 60})
    certified = reviewer.post(f"{path}/certify").json
    assert (certified["state"], certified["number"][:3]) == ("certified", "ZZ-")
    public = as_(None).get(f"/brokers/{certified['user_id']}").json
    assert (public["level"], public["closed_deals"], public["mean_score"]) == ("middle", 0, None)
    assert "materials" not in as_("stranger").get(path).json
    pass_days(3 * 366)
    settle()
    assert as_("buyer_clerk").get(path).json["state"] == "expired"
    assert as_(None).get("/brokers").json["items"] == []
    assert problem_of(reviewer.post(f"{path}/renew")) == (409, "training-too-short")
    assert problem_of(reviewer.post(f"{path}/trainings", course)) == (409, "evidence-entered")
    again = course | {"completed_on": str(clock.today()), "course": "继续教育", "sha256": "cd" * 32}
    db.session.rollback()
    reviewer.post(f"{path}/trainings", again)
    assert reviewer.post(f"{path}/renew").json["state"] == "certified"


def test_a_certified_broker_rises_to_a_higher_level_and_gives_the_certificate_up(as_, make):
    path, reviewer = f"/broker-credentials/{make.credential('certified').id}", as_("reviewer")
    number = reviewer.get(path).json["number"]
    assert problem_of(reviewer.post(f"{path}/rise", {"level": "junior"})) == (
        409,
        "level-not-higher",
    )
    reviewer.post(f"{path}/examine", {"score": 10})
    assert problem_of(reviewer.post(f"{path}/rise", {"level": "senior"})) == (
        409,
        "exam-not-passed",
    )
    reviewer.post(f"{path}/examine", {"score": 90})
    risen = reviewer.post(f"{path}/rise", {"level": "senior"}).json
    assert (risen["level"], risen["number"], risen["state"]) == ("senior", number, "certified")
    assert as_("buyer_clerk").post(f"{path}/withdraw").json["state"] == "withdrawn"
    assert as_(None).get("/brokers").json["items"] == []


def test_staff_of_the_venue_are_never_brokers(as_, make, cast):
    body = {"level": "junior", "materials": MATERIALS}
    refused = as_("cashier").post("/broker-credentials", body)
    assert problem_of(refused) == (403, "duty-missing")
    make.mandate()
    invited = as_("admin").post("/memberships", {"login": "broker", "duties": []}).json
    both = as_("broker").post(f"/memberships/{invited['id']}/accept")
    assert problem_of(both) == (409, "staff-is-no-party")


def test_a_broker_drafts_and_only_the_principal_commits(as_, make, cast):
    asset = make.asset()
    terms = ListingTerms(asset_id=str(asset.id))
    assert problem_of(as_("broker").post("/listings", terms)) == (404, "not-found")
    path = f"/mandates/{make.mandate('accepted').id}"
    assert problem_of(as_("broker").post("/listings", terms)) == (404, "not-found")
    shown = as_("seller").get(path).json
    wrong = as_("seller").post(f"{path}/sign", {"sha256": "cd" * 32})
    assert problem_of(wrong) == (409, "mandate-differs")
    signed = as_("seller").post(f"{path}/sign", {"sha256": shown["sha256"]}).json
    assert signed["state"] == "active"
    draft = as_("broker").post("/listings", terms)
    assert draft.status_code == 201, draft.json
    listing = f"/listings/{draft.json['id']}"
    better = as_("broker").patch(listing, {"territory": "河南"}, draft.json["version"])
    assert better.status_code == 200
    assert problem_of(as_("broker").post(f"{listing}/submit")) == (403, "duty-missing")
    assert problem_of(as_("broker2").get(listing)) == (404, "not-found")
    assert as_("seller").post(f"{listing}/submit").json["state"] == "submitted"
    as_("seller").post(f"{path}/revoke", {"reasons": "另有安排"})
    assert problem_of(as_("broker").get(listing)) == (404, "not-found")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"object_kind": "asset", "object_id": "00000000-0000-4000-8000-000000000000"},
         (404, "object-unknown")),
        ({"commission": {"payer": "principal", "base": "received", "trigger": "payment_received"}},
         (422, "commission-malformed")),
        ({"expires_at": "2020-01-01T00:00:00Z"}, (422, "end-before-beginning")),
        ({"scope": []}, (422, "invalid")),
        ({"scope": ["sign"]}, (422, "invalid")),
    ],
)  # fmt: skip
def test_what_cannot_be_mandated_is_refused(as_, make, cast, changes, problem):
    make.credential("certified", "broker")
    assert problem_of(as_("seller").post("/mandates", asked(cast, **changes))) == problem


def test_who_has_no_certificate_or_is_of_the_house_is_not_mandated(as_, make, cast):
    refused = as_("seller").post("/mandates", asked(cast))
    assert problem_of(refused) == (409, "broker-not-certified")
    clerk = make.credential("certified", "clerk")
    own = as_("seller").post("/mandates", asked(cast, broker_id=str(clerk.user_id)))
    assert problem_of(own) == (403, "broker-belongs-to-principal")


def test_one_exclusive_mandate_for_one_object(as_, make, cast):
    make.mandate(is_exclusive=True)
    second = make.mandate("accepted", who="broker2", is_exclusive=True)
    path = f"/mandates/{second.id}"
    digest = as_("seller").get(path).json["sha256"]
    refused = as_("seller").post(f"{path}/sign", {"sha256": digest})
    assert problem_of(refused) == (409, "exclusive-mandate-held")


def test_whoever_serves_both_sides_needs_both_consents(as_, make, cast):
    listing = make.listing()
    thing = {"object_kind": "listing", "object_id": listing.id}
    supply = make.mandate(**thing)
    demand = make.mandate("accepted", principal="buyer", side="demand", **thing)
    supply_path, path = f"/mandates/{supply.id}", f"/mandates/{demand.id}"
    signing = {"sha256": as_("buyer").get(path).json["sha256"]}
    refused = as_("buyer").post(f"{path}/sign", signing)
    assert problem_of(refused) == (409, "both-sides-unconsented")
    as_("buyer").post(f"{path}/consent-to-both", {"sha256": DIGEST})
    assert problem_of(as_("buyer").post(f"{path}/sign", signing))[1] == "both-sides-unconsented"
    as_("seller").post(f"{supply_path}/consent-to-both", {"sha256": DIGEST})
    assert as_("buyer").post(f"{path}/sign", signing).json["state"] == "active"


def test_a_mandate_passes_to_another_broker_by_three_hands(as_, make, cast):
    path = f"/mandates/{make.mandate().id}"
    other = {"to": str(cast["broker2"].actor.user_id)}
    assert as_("broker").post(f"{path}/hand-over", other).json["state"] == "transferring"
    assert as_("broker2").post(f"{path}/keep").json["state"] == "active"
    as_("broker").post(f"{path}/hand-over", other)
    mine = as_("broker").post(f"{path}/take-over", DECLARED)
    assert problem_of(mine) == (403, "not-your-transition")
    taken = as_("broker2").post(f"{path}/take-over", DECLARED).json
    assert (taken["state"], taken["receiver_id"]) == ("taken", other["to"])
    signed = as_("seller").post(f"{path}/sign", {"sha256": taken["sha256"]}).json
    assert (signed["state"], signed["broker_id"]) == ("active", other["to"])
    assert problem_of(as_("broker").get(path)) == (404, "not-found")


def test_a_broker_who_is_gone_around_is_owed_all_the_same(as_, make, cast, settle, told):
    path = f"/mandates/{make.mandate().id}"
    body = {"organisation_id": str(cast["buyer"].organisation_id), "note": "现场介绍"}
    introduced = as_("broker").post(f"{path}/introductions", body).json
    acknowledge = f"/introductions/{introduced['id']}/acknowledge"
    assert problem_of(as_("stranger").post(acknowledge)) == (404, "not-found")
    assert as_("buyer").post(acknowledge).json["acknowledged_at"] is not None
    assert problem_of(as_("seller").post(acknowledge)) == (409, "acknowledged-already")
    as_("seller").post(f"{path}/revoke", {"reasons": "不再需要"})
    make.deal("completed")
    settle()
    assert "mandate.commission_owed" in told("mandate.")
    row = db.session.execute(text("select owed, is_bypass, closed_at from engagements")).one()
    assert (row.owed, row.is_bypass) == (PRICE * 300 // 10_000, True)
    assert row.closed_at is not None
    db.session.remove()


@pytest.mark.parametrize(
    ("terms", "technical", "received", "owed"),
    [
        ({}, None, 0, 30_000),
        ({"trigger": "payment_received"}, None, 0, 0),
        ({"trigger": "payment_received"}, None, 250_000, 7_500),
        ({"trigger": "payment_received"}, None, 1_000_000, 30_000),
        ({"base": "received"}, None, 0, 0),
        ({"base": "received"}, None, 250_000, 7_500),
        ({"base": "technical_value"}, None, 1_000_000, 0),
        ({"base": "technical_value"}, 600_000, 0, 18_000),
        ({"base": "technical_value", "trigger": "payment_received"}, 600_000, 500_000, 9_000),
        ({"trigger": "payment_received", "minimum": 50_000}, None, 500_000, 25_000),
    ],
)
def test_a_commission_falls_due_by_its_base_and_its_trigger(terms, technical, received, owed):
    said = COMMISSION | terms
    assert fallen_due(said, price=1_000_000, technical=technical, received=received) == owed


def test_a_commission_on_payments_grows_when_the_payee_is_paid(as_, make, cast, settle):
    commission = COMMISSION | {"trigger": "payment_received"}
    mandate_id = str(make.mandate(is_exclusive=True, commission=commission).id)
    make.deal("paid")
    settle()
    (line,) = as_("broker").get("/engagements").json["items"]
    assert (line["mandate_id"], line["owed"], line["received"]) == (mandate_id, 0, 0)
    for step in ROAD[PAID:]:
        step(make, UUID(line["deal_id"]), "seller")
    settle()
    (line,) = as_("seller").get("/engagements").json["items"]
    assert (line["owed"], line["received"]) == (PRICE * 300 // 10_000, PRICE)
    for outsider in ("buyer", "broker2", "stranger"):
        assert as_(outsider).get("/engagements").json["items"] == []


OUTSIDERS = dict.fromkeys(("stranger", "broker"), "rating-not-open") | {
    "buyer_clerk": "duty-missing"
}


def test_only_parties_of_a_completed_deal_rate_its_broker_once(as_, make, cast, settle):
    mandate = make.mandate()
    broker = str(mandate.broker_id)
    body = {"organisation_id": str(cast["buyer"].organisation_id), "note": "x"}
    introduced = as_("broker").post(f"/mandates/{mandate.id}/introductions", body).json
    as_("buyer").post(f"/introductions/{introduced['id']}/acknowledge")
    deal_id = str(make.deal("completed").id)
    settle()
    rating = {"deal_id": deal_id, "score": 5, "text": "专业"}
    path = f"/brokers/{broker}/ratings"
    for outsider, problem in OUTSIDERS.items():
        assert problem_of(as_(outsider).post(path, rating)) == (403, problem)
    assert as_("buyer").post(path, rating).status_code == 201
    assert problem_of(as_("buyer").post(path, rating)) == (409, "rated-already")
    assert as_("seller").post(path, rating | {"score": 4}).status_code == 201
    record = as_(None).get(f"/brokers/{broker}").json
    assert (record["closed_deals"], record["ratings"], record["mean_score"]) == (1, 2, 4.5)
    assert record["response_hours"] == 0


@pytest.mark.parametrize(
    ("terms", "base", "owed"),
    [
        ({"rate_bp": 300}, 10_001, 300),
        ({"rate_bp": 300, "minimum": 1_000}, 10_000, 1_000),
        ({"rate_bp": 300, "maximum": 100}, 10_000, 100),
        ({"steps": [{"up_to": 1_000, "rate_bp": 500}, {"up_to": None, "rate_bp": 100}]}, 900, 45),
        ({"steps": [{"up_to": 1_000, "rate_bp": 500}, {"up_to": None, "rate_bp": 100}]}, 3_000, 70),
        ({"steps": [{"up_to": 1_000, "rate_bp": 500}]}, 3_000, 50),
    ],
)
def test_a_commission_is_counted_by_rate_or_by_steps(terms, base, owed):
    whole = {"rate_bp": None, "steps": [], "minimum": None, "maximum": None}
    assert commission_of(whole | terms, base) == owed


def test_a_mandate_is_not_taken_over_into_both_sides(as_, make, cast):
    """All that an organisation has, its asset and its listing are one thing here."""
    listing = make.listing()
    supply = make.mandate()
    thing = {"object_kind": "listing", "object_id": listing.id}
    other_id = make.mandate(who="broker2", principal="buyer", side="demand", **thing).id
    path = f"/mandates/{supply.id}"
    as_("broker").post(f"{path}/hand-over", {"to": str(cast["broker2"].actor.user_id)})
    taken = as_("broker2").post(f"{path}/take-over", DECLARED).json
    signing = {"sha256": taken["sha256"]}
    refused = as_("seller").post(f"{path}/sign", signing)
    assert problem_of(refused) == (409, "both-sides-unconsented")
    as_("seller").post(f"{path}/consent-to-both", {"sha256": DIGEST})
    refused = as_("seller").post(f"{path}/sign", signing)
    assert problem_of(refused) == (409, "both-sides-unconsented"), "the buyer has not consented"
    as_("buyer").post(f"/mandates/{other_id}/consent-to-both", {"sha256": DIGEST})
    signed = as_("seller").post(f"{path}/sign", signing).json
    assert (signed["state"], signed["consent_to_both"]) == ("active", DIGEST)

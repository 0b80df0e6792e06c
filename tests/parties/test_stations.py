"""Stations and the hall: what a clerk enters for a visitor says so in the log."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import AssetFacts

LETTER = "cd" * 32


def in_days(days):
    found = (clock.now() + timedelta(days=days)).isoformat()
    db.session.rollback()
    return found


@pytest.fixture
def visit(as_, cast):
    """The body of a visit for which everything is in order."""
    seller = f"/organisations/{cast['seller'].organisation_id}"
    letter = {"kind": "authority", "name": "授权委托书", "sha256": LETTER, "duties": ["lister"]}
    letter["valid_until"] = in_days(30)
    assert as_("seller").post(f"{seller}/documents", letter).status_code == 201
    station = f"/organisations/{cast['station'].organisation_id}"
    assert as_("reviewer").post(f"{station}/accredit", {"level": 2}).status_code == 200
    return {
        "organisation_id": str(cast["seller"].organisation_id),
        "sha256": LETTER,
        "visitor": "吴示范",
        "duties": ["lister"],
    }


def test_an_act_for_a_visitor_names_station_clerk_and_letter(visit, as_, cast, app):
    clerk = as_("station")
    opened = clerk.post("/visits", visit).json
    through = {"Acting-Through": opened["id"]}
    facts = AssetFacts(kind="know_how", patents=[])
    asset = clerk.post("/assets", facts, headers=through)
    assert asset.status_code == 201, asset.json
    assert as_("seller").get(f"/assets/{asset.json['id']}").status_code == 200
    assert problem_of(clerk.get(f"/assets/{asset.json['id']}")) == (404, "not-found")
    told = db.session.execute(
        text(
            "select e.user_id, e.acting_for, v.station_id, d.sha256 from events e "
            "join hall_visits v on v.id = e.through join organisation_documents d "
            "on d.id = v.document_id where e.name = 'asset.created'"
        )
    ).one()
    assert told == (
        cast["station"].actor.user_id,
        cast["seller"].organisation_id,
        cast["station"].organisation_id,
        LETTER,
    )
    stored = db.session.scalars(text("select v::text from hall_visits v")).all()
    assert not any("吴示范" in row for row in stored)
    db.session.remove()
    other = as_("broker").get("/me", headers=through)
    assert other.json["organisation_id"] == str(cast["broker"].organisation_id)
    assert problem_of(as_("broker").get("/assets", headers=through)) == (403, "visit-over")
    assert clerk.post(f"/visits/{opened['id']}/close").json["closed_at"] is not None
    assert problem_of(clerk.get("/assets", headers=through)) == (403, "visit-over")


@pytest.mark.parametrize(
    ("who", "changes", "problem"),
    [
        ("broker", {}, (403, "duty-missing")),
        ("station", {"sha256": "ef" * 32}, (409, "authority-unknown")),
        ("station", {"duties": ["bidder"]}, (409, "authority-unknown")),
        ("station", {"duties": ["signatory"]}, (422, "invalid")),
        ("station", {"duties": ["finance"]}, (422, "invalid")),
    ],
)
def test_who_may_not_act_for_a_visitor_does_not(visit, as_, who, changes, problem):
    assert problem_of(as_(who).post("/visits", visit | changes)) == problem


@pytest.mark.parametrize(
    "letter",
    [
        {"kind": "authority"},
        {"kind": "authority", "duties": ["lister"]},
        {"kind": "authority", "valid_until": "2040-01-01T00:00:00Z"},
        {"kind": "licence", "duties": ["lister"]},
    ],
)
def test_a_letter_of_authority_says_what_for_and_until_when(as_, cast, letter):
    path = f"/organisations/{cast['seller'].organisation_id}/documents"
    refused = as_("seller").post(path, letter | {"name": "x", "sha256": LETTER})
    assert problem_of(refused) == (422, "authority-unbounded")


def test_a_letter_that_is_withdrawn_or_over_opens_no_visit_and_ends_the_open_one(visit, as_, cast):
    opened = as_("station").post("/visits", visit).json
    through = {"Acting-Through": opened["id"]}
    assert as_("station").get("/assets", headers=through).status_code == 200
    mine = f"/organisations/{cast['seller'].organisation_id}"
    (letter,) = [d for d in as_("seller").get(mine).json["documents"] if d["sha256"] == LETTER]
    withdrawing = f"{mine}/documents/{letter['id']}/withdraw"
    assert problem_of(as_("stranger").post(withdrawing)) == (403, "duty-missing")
    assert as_("seller").post(withdrawing).status_code == 200
    assert problem_of(as_("seller").post(withdrawing)) == (404, "not-found")
    assert problem_of(as_("station").get("/assets", headers=through)) == (403, "visit-over")
    assert problem_of(as_("station").post("/visits", visit)) == (409, "authority-unknown")


def test_a_letter_counts_until_its_last_moment(visit, as_, owner):
    first = as_("station").post("/visits", visit).json
    assert first["expires_at"] < in_days(1)
    owner("update organisation_documents set valid_until = clock_timestamp()")
    assert problem_of(as_("station").post("/visits", visit)) == (409, "authority-unknown")


def test_a_portals_key_acts_in_visits_where_its_accreditation_says_so(visit, as_, cast):
    station = f"/organisations/{cast['station'].organisation_id}"
    opened = as_("station").post("/visits", visit).json
    made = {"label": "门户", "duties": ["clerk"]}
    key = as_("station").post("/api-keys", made, key=None).json["token"]
    headers = {"Acting-Through": opened["id"], "Authorization": f"Bearer {key}"}
    assert problem_of(as_(None).get("/assets", headers=headers)) == (403, "visit-over")
    as_("reviewer").post(f"{station}/accredit", {"level": 3})
    assert as_(None).get("/assets", headers=headers).status_code == 200


def test_a_station_without_accreditation_enters_nothing(visit, as_, cast):
    station = f"/organisations/{cast['station'].organisation_id}"
    as_("reviewer").post(f"{station}/accredit", {"level": 1})
    assert problem_of(as_("station").post("/visits", visit)) == (403, "not-accredited")
    as_("reviewer").post(f"{station}/accredit", {"level": None})
    assert problem_of(as_("station").post("/visits", visit)) == (403, "not-accredited")


def test_a_visit_ends_by_itself_and_never_signs(visit, as_, make):
    opened = as_("station").post("/visits", visit).json
    through = {"Acting-Through": opened["id"]}
    deal = make.deal("signing")
    cancelling = {"reason": "来访者要求"}
    refused = as_("station").post(f"/deals/{deal.id}/cancel", cancelling, headers=through)
    assert problem_of(refused) == (403, "duty-missing")
    db.session.execute(text("update hall_visits set expires_at = clock_timestamp()"))
    db.session.commit()
    assert problem_of(as_("station").get("/assets", headers=through)) == (403, "visit-over")
    bad = as_("station").get("/assets", headers={"Acting-Through": "x"})
    assert problem_of(bad) == (400, "visit-malformed")


def test_a_visit_is_nobodys_but_the_clerks_own_hand(visit, as_, cast):
    """Neither an API key of the clerk nor a station that lost its standing goes on with it."""
    opened = as_("station").post("/visits", visit).json
    through = {"Acting-Through": opened["id"]}
    made = {"label": "x", "duties": ["clerk"]}
    key = as_("station").post("/api-keys", made, key=None).json["token"]
    by_key = as_(None).get("/assets", headers=through | {"Authorization": f"Bearer {key}"})
    assert problem_of(by_key) == (403, "visit-over")
    in_person = {"level": "junior", "materials": [{"name": "a", "sha256": LETTER}]}
    applied = as_("station").post("/broker-credentials", in_person, headers=through)
    assert problem_of(applied) == (403, "duty-missing")
    station = f"/organisations/{cast['station'].organisation_id}"
    as_("reviewer").post(f"{station}/accredit", {"level": 1})
    assert problem_of(as_("station").get("/assets", headers=through)) == (403, "visit-over")


def test_whoever_is_acted_for_sees_the_visit_and_ends_it(visit, as_):
    opened = as_("station").post("/visits", visit).json
    (seen,) = as_("seller").get("/visits").json["items"]
    assert seen["id"] == opened["id"]
    assert problem_of(as_("stranger").post(f"/visits/{opened['id']}/close")) == (
        403,
        "duty-missing",
    )
    assert as_("seller").post(f"/visits/{opened['id']}/close").status_code == 200
    over = as_("station").get("/assets", headers={"Acting-Through": opened["id"]})
    assert problem_of(over) == (403, "visit-over")


def test_one_key_for_two_visitors_is_two_requests(visit, as_, cast):
    """An idempotency key does not show one visitor what was entered for another."""
    clerk, key = as_("station"), "the-same-key-for-both"
    first = clerk.post("/visits", visit).json
    facts = AssetFacts(kind="know_how", patents=[])
    entered = clerk.post("/assets", facts, headers={"Acting-Through": first["id"]}, key=key)
    assert entered.status_code == 201
    own = clerk.post("/visits", visit, key=key)
    assert problem_of(own) == (422, "idempotency-key-reused")

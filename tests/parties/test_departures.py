"""Whoever does not accept a rule leaves; what runs goes on by the rules before (电商法 34)."""

from datetime import date

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.core.test_policies import ask
from tests.factories.trades import DOCUMENTS, TERMS

FEE = {"key": "platform.fee_rate", "unit": "basis_points", "value": 900}


@pytest.fixture
def coming(as_, cast):
    """The id of a fee of nine per cent, published ten days before it holds."""
    assert as_("admin2").post(f"{ask(as_, cast, **FEE)}/approve").status_code == 200
    (row,) = as_(None).get("/policies/platform.fee_rate").json["coming"]
    return row["id"]


def leave(as_, who, row, key="platform.fee_rate"):
    return as_(who).post(f"/policies/{key}/leave", {"row": row, "reasons": "费率过高"})


def test_it_begins_nothing_new_and_ends_what_runs_by_the_rules_before(
    as_, make, coming, pass_days, settle
):
    listing = str(make.listing().id)
    db.session.rollback()
    left = leave(as_, "buyer", coming)
    assert left.status_code == 201, left.json
    assert date.fromisoformat(left.json["leaves_on"]) > clock.today()
    assert problem_of(leave(as_, "buyer", coming)) == (409, "leaves-already")
    pass_days(6)
    offer = {"listing_id": listing, "price": {"amount": 50_000_000}}
    talks = as_("buyer").post("/negotiations", offer)
    assert talks.status_code == 201, "until that day it trades"
    pass_days(5)
    third = str(make.listing().id)
    procedure = make.procedure()
    path, edition = f"/procedures/{procedure.id}", procedure.edition
    db.session.rollback()
    begins = as_("buyer").post("/negotiations", offer | {"listing_id": third})
    assert problem_of(begins) == (409, "has-left")
    registers = as_("buyer").post(
        f"{path}/intents", {"edition": edition, "documents": DOCUMENTS, "offer": None}
    )
    assert problem_of(registers) == (409, "has-left")
    accepted = as_("seller").post(f"/negotiations/{talks.json['id']}/accept", {"round": 1})
    assert accepted.status_code == 200, accepted.json
    settle()
    rates = db.session.execute(
        text("select policy -> 'platform.fee_rate' ->> 'value' from deals")
    ).all()
    db.session.rollback()
    assert rates == [("100",)]
    assert as_("buyer").post(f"/departures/{left.json['id']}/come-back").status_code == 200
    again = as_("buyer").post("/negotiations", offer | {"listing_id": third})
    assert again.status_code == 201, again.json


def test_nobody_begins_with_a_seller_that_has_left(as_, make, coming, pass_days):
    listing = str(make.listing().id)
    db.session.rollback()
    assert leave(as_, "seller", coming).status_code == 201
    pass_days(10)
    begins = as_("buyer").post("/negotiations", {"listing_id": listing, "price": {"amount": 100}})
    assert problem_of(begins) == (409, "has-left")
    drafts = as_("seller").post("/procedures", TERMS | {"listing_id": listing})
    assert problem_of(drafts) == (409, "has-left")


@pytest.mark.parametrize(
    ("who", "status", "problem"),
    [
        (None, 401, "token-missing"),
        ("stranger", 403, "duty-missing"),
        ("clerk", 403, "duty-missing"),
        ("admin", 403, "duty-missing"),
        ("reviewer", 403, "duty-missing"),
    ],
)
def test_only_its_owner_takes_an_organisation_out(as_, coming, who, status, problem):
    assert problem_of(leave(as_, who, coming)) == (status, problem)


def test_a_rule_that_holds_already_is_too_late_to_leave_for(as_, coming, pass_days):
    held = as_(None).get("/policies/platform.fee_rate").json["in_force"]["id"]
    assert problem_of(leave(as_, "buyer", held)) == (409, "rule-in-force")
    assert problem_of(leave(as_, "buyer", coming, "listing.valid_days")) == (404, "not-found")
    assert problem_of(leave(as_, "buyer", 10**9)) == (404, "not-found")
    pass_days(11)
    assert problem_of(leave(as_, "buyer", coming)) == (409, "rule-in-force")


def test_another_organisations_departure_is_not_there(as_, coming):
    left = leave(as_, "buyer", coming).json["id"]
    assert [one["id"] for one in as_("buyer").get("/departures").json["items"]] == [left]
    assert as_("seller").get("/departures").json["items"] == []
    back = f"/departures/{left}/come-back"
    assert problem_of(as_("seller").post(back)) == (404, "not-found")
    assert problem_of(as_("reviewer").post(back)) == (403, "duty-missing")
    assert [one["id"] for one in as_("reviewer").get("/departures").json["items"]] == [left]
    assert as_("buyer").post(back).json["returned_at"] is not None
    assert leave(as_, "buyer", coming).status_code == 201, "it may think again, twice"

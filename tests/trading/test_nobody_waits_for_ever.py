"""People fall silent, lose their standing, sell elsewhere; systems fail: what waits has an end, and
no timer stumbles for ever."""

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.core.workflow import SUBJECTS
from app.factory import TIMED  # noqa: F401 -- importing the factory registers every table
from app.trading.procedures.models import Procedure
from tests.conftest import problem_of
from tests.factories.register import PLEDGED, PRESERVED, announce, decide

ORDINARY = {"right": "ordinary_licence", "term_months": 12}
SAME_DATE = "its date is None as long as its guard refuses: both ask the same column"
VOIDED = "its subject is ended by the event that makes its guard refuse"
NO_LAST_RESORT = {  # guarded transitions of the clock in states without an unguarded one
    ("milestone", "base_reviewed"): SAME_DATE,
    ("notice", "publishing"): "an open objection has its own reminders, and ends by its table",
    ("procedure", "disclosing"): SAME_DATE,
    ("procedure", "qualifying"): "barred, it is told to all, and whoever came leaves whole",
    ("deal", "paid"): "barred, it is held, and its buyer leaves with everything",
    ("stage", "submitted"): VOIDED,
    ("intent", "forwarded"): "its bidder withdraws, or is closed when it falls",
    ("intent", "appealed"): "its bidder withdraws, or is closed when it falls",
    ("intent", "curing"): "its bidder withdraws, or is closed when it falls",
}


@pytest.fixture
def no_timer_failed(app):
    """Nothing of the market's clock stumbles in this test."""
    yield
    for model in SUBJECTS:
        failed = text(f"select check_error from {model.__tablename__} where check_attempts > 0")
        assert db.session.scalars(failed).all() == [], model.workflow.subject
    db.session.rollback()


def test_where_a_guard_may_refuse_to_the_clock_another_date_ends_it():
    found = set()
    for model in SUBJECTS:
        table = [t for t in model.workflow.transitions if t.due]
        for state in {t.start for t in table if t.guards}:
            ends = [t for t in table if t.start == state and not t.guards and t.end != state]
            if not ends and (model.workflow.subject, str(state)) != ("auction", "scheduled"):
                found.add((model.workflow.subject, str(state)))
    assert found == set(NO_LAST_RESORT)


def silent_year(pass_days, settle):
    for _ in range(12):
        pass_days(31)
        settle()


@pytest.mark.usefixtures("no_timer_failed")
def test_an_award_does_not_wait_for_ever_for_a_winner_who_may_not_buy(
    as_, make, pass_days, settle, cast
):
    made = make.award(pass_days)
    path, procedure = f"/awards/{made.id}", f"/procedures/{made.procedure_id}"
    db.session.rollback()
    decide(as_, "organisation.suspend", cast["buyer"].organisation_id)
    pass_days(14)
    settle()
    assert as_("seller").get(path).json["state"] == "pending"
    pass_days(30)
    settle()
    assert as_("seller").get(path).json["state"] == "rejected"
    shown = as_(None).get(procedure).json
    assert (shown["state"], shown["outcome"]) == ("unsold", "winner-barred")
    deposits = text("select state from deposits")
    assert set(db.session.scalars(deposits)) == {"refunding"}
    db.session.rollback()


@pytest.mark.usefixtures("no_timer_failed")
def test_a_winner_who_is_reinstated_in_time_is_confirmed(as_, make, pass_days, settle, cast):
    path = f"/awards/{make.award(pass_days).id}"
    db.session.rollback()
    decide(as_, "organisation.suspend", cast["buyer"].organisation_id)
    pass_days(14)
    settle()
    assert as_("seller").get(path).json["state"] == "pending"
    decide(as_, "organisation.reinstate", cast["buyer"].organisation_id)
    pass_days(1)
    settle()
    assert as_("seller").get(path).json["state"] == "confirmed"


@pytest.mark.usefixtures("no_timer_failed")
def test_a_second_who_fell_meanwhile_is_passed_over_too(as_, make, pass_days, settle, cast):
    made = make.award(pass_days)
    path, procedure = f"/awards/{made.id}", f"/procedures/{made.procedure_id}"
    db.session.rollback()
    for who in ("buyer", "rival", "stranger"):
        decide(as_, "organisation.suspend", cast[who].organisation_id)
    silent_year(pass_days, settle)
    assert as_("seller").get(path).json["state"] == "rejected"
    assert as_(None).get(procedure).json["state"] == "unsold"
    assert db.session.scalar(text("select count(*) from deposits where state = 'frozen'")) == 0
    db.session.rollback()


@pytest.mark.usefixtures("no_timer_failed")
def test_a_licence_that_comes_to_outlive_its_patent_bars_its_procedure_and_is_told(
    as_, make, pass_days, settle, owner
):
    """Nobody announces anything: days alone do it."""
    terms = {"right": "exclusive_licence", "term_months": 12}
    asset_id = make.asset().id
    made = make.procedure(listing_id=make.listing(asset_id=asset_id, **terms).id)
    id = made.id
    make.intent("qualified", "buyer", id)
    left = db.session.scalar(text("select (market_now() + interval '370 days')::date"))
    db.session.rollback()
    owner(
        f"update patents set expires_on = '{left}' where id in "
        f"(select patent_id from asset_patents where asset_id = '{asset_id}')"
    )
    pass_days(45)
    settle()
    shown = as_(None).get(f"/procedures/{id}").json
    assert (shown["state"], shown["barred_for"]) == ("qualifying", "licence-outlives-patent")
    (mine,) = as_("buyer").get("/intents").json["items"]
    assert as_("buyer").post(f"/intents/{mine['id']}/withdraw").json["state"] == "withdrawn"
    settle()
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_an_auction_that_nobody_resumes_ends_and_every_deposit_goes_back(
    as_, make, pass_days, settle
):
    made = make.auction(pass_days)
    path, procedure = f"/auctions/{made.id}", f"/procedures/{made.procedure_id}"
    db.session.rollback()
    as_("buyer").post(f"{path}/bids", {"price": {"amount": 50_000_000}})
    assert as_("reviewer").post(f"{path}/pause", {"reasons": "系统故障"}).json["state"] == "paused"
    pass_days(29)
    settle()
    assert as_(None).get(path).json["state"] == "paused"
    pass_days(2)
    settle()
    assert as_(None).get(path).json["state"] == "cancelled"
    shown = as_(None).get(procedure).json
    assert (shown["state"], shown["outcome"]) == ("unsold", "auction-not-resumed")
    states = set(db.session.scalars(text("select state from deposits")))
    assert states == {"refunding"}
    db.session.rollback()
    listing = as_("seller").get(f"/listings/{shown['listing_id']}").json
    assert listing["state"] == "published"


def test_an_auction_barred_for_long_goes_on_when_it_is_cleared(as_, make, pass_days, settle):
    made = make.auction(pass_days)
    path = f"/auctions/{made.id}"
    listing_id = db.session.get_one(Procedure, made.procedure_id).listing_id
    patent = as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]
    on = clock.today()
    db.session.rollback()
    announce(as_, patent, PRESERVED, on)
    pass_days(60)
    settle()
    assert as_(None).get(path).json["state"] == "paused"


def start_trial(as_, listing_id):
    body = {"listing_id": str(listing_id), "months": 12, "scope": "中试线试用"}
    body |= {"payment_mode": "LUMP_ONCE", "price": 1_000_000}
    trial = as_("rival").post("/trials", body)
    assert trial.status_code == 201, trial.json
    path = f"/trials/{trial.json['id']}"
    assert as_("seller").post(f"{path}/accept").json["state"] == "running"
    return path


@pytest.mark.usefixtures("no_timer_failed")
def test_a_trial_of_what_is_sold_ends_and_its_trier_is_told(as_, make, pass_days, settle, told):
    asset_id = make.asset().id
    ordinary = make.listing(asset_id=asset_id, **ORDINARY).id
    db.session.rollback()
    path = start_trial(as_, ordinary)
    make.deal("effective", asset_id=asset_id)
    db.session.rollback()
    settle()
    trial = as_("rival").get(path).json
    assert (trial["state"], trial["barred_for"]) == ("overdue", "right-taken")
    assert "trial.superseded" in told("trial.")
    assert as_("rival").post(f"{path}/convert").status_code == 409
    silent_year(pass_days, settle)
    assert as_("rival").get(path).json["state"] == "ended"


def test_what_is_tried_of_a_sold_right_can_be_given_back_in_time(as_, make, settle):
    asset_id = make.asset().id
    path = start_trial(as_, make.listing(asset_id=asset_id, **ORDINARY).id)
    make.deal("effective", asset_id=asset_id)
    db.session.rollback()
    settle()
    documents = {"documents": [{"name": "归还清单.pdf", "sha256": "ab" * 32}]}
    assert as_("rival").post(f"{path}/give-back", documents).json["state"] == "returned"


def test_what_bars_a_trial_for_a_time_is_shown_and_the_trial_runs_on(as_, make, settle):
    listing_id = make.listing(**ORDINARY).id
    db.session.rollback()
    path = start_trial(as_, listing_id)
    patent = as_("seller").get(f"/listings/{listing_id}").json["patents"][0]["application_number"]
    on = clock.today()
    db.session.rollback()
    announce(as_, patent, PLEDGED, on, holder="某银行")
    settle()
    trial = as_("rival").get(path).json
    assert (trial["state"], trial["barred_for"]) == ("running", "burden-uncleared")


def test_frozen_money_goes_back_when_nobody_settles_it(as_, make, pass_days, settle):
    stage = make.stage()
    path, deal_id = f"/stages/{stage.id}", stage.deal_id
    db.session.rollback()
    evidence = {"statement": "样品", "documents": [{"name": "报告", "sha256": "ab" * 32}]}
    as_("seller").post(f"{path}/submit", evidence)
    as_("buyer").post(f"{path}/reject", {"reasons": "强度不足"})
    settle()
    items = as_("buyer").get(f"/deals/{deal_id}/tranches").json["items"]
    assert (items[1]["state"], items[1]["settle_by"] is not None) == ("frozen", True)
    tranche = f"/tranches/{items[1]['id']}"
    as_("seller").post(f"{tranche}/propose", {"part": items[1]["amount"]["amount"]})
    pass_days(59)
    settle()
    assert as_("buyer").get(tranche).json["state"] == "frozen", "silence pays for nothing"
    pass_days(2)
    settle()
    assert as_("buyer").get(tranche).json["state"] == "refunded"
    assert problem_of(as_("buyer").post(f"{tranche}/waive")) == (409, "transition-not-open")

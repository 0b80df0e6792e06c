"""What the city is told: figures that are counted, and nobody's single project."""

from datetime import timedelta

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import proof


def test_the_city_sees_use_queue_and_what_passed(as_, make, cast):
    project = make.pilot_project("accepted")
    line, today, base_id = make_line(project), clock.today(), project.base_id
    begins = clock.now() + timedelta(hours=30)
    db.session.rollback()
    booking = {
        "begins_at": begins.isoformat(),
        "ends_at": (begins + timedelta(hours=12)).isoformat(),
    }
    as_("base").post(f"/pilot-lines/{line}/bookings", booking)  # maintenance is no use
    period = f"begins_on={today}&ends_on={today + timedelta(days=9)}"
    idle = as_(None).get(f"/statistics/pilot?{period}").json
    assert [base["utilisation"] for base in idle["bases"]] == [0.0]
    running = make.pilot_project("running", base_id=base_id)
    later = {
        "begins_at": (begins + timedelta(hours=24)).isoformat(),
        "ends_at": (begins + timedelta(hours=48)).isoformat(),
        "project_id": str(running.id),
    }
    db.session.rollback()
    assert as_("base").post(f"/pilot-lines/{line}/bookings", later).status_code == 201
    found = as_(None).get(f"/statistics/pilot?{period}").json
    (base,) = found["bases"]
    assert (base["booked_hours"], base["utilisation"]) == (24.0, 0.1)
    assert (found["started"], found["queue_days_median"]) == (2, 0.0)
    (passed,) = found["passed"]
    assert (passed["kind"], passed["ended"], passed["passed"]) == ("process", 1, None)


def make_line(project):
    from app.pilot.bases.models import PilotBase

    return db.session.get_one(PilotBase, project.base_id).lines[0].id


def test_fiscal_results_idle_a_year_after_acceptance_are_flagged(as_, make):
    def funded(accepted_on, is_fiscal=True):
        funding = {"number": "2024-1", "programme": "重点研发", "is_fiscal": is_fiscal}
        facts = {"trl_proofs": [proof(5)], "funding": [funding | {"accepted_on": accepted_on}]}
        return str(make.asset(patents=[], kind="other", facts=facts).id)

    today = clock.today()
    old, fresh = str(today - timedelta(days=400)), str(today - timedelta(days=300))
    db.session.rollback()
    idle = funded(old)
    funded(fresh), funded(old, is_fiscal=False), funded(None)
    found = as_("reviewer").get("/statistics/idle-results").json["items"]
    assert [(row["id"], row["idle_days"]) for row in found] == [(idle, 400)]
    assert problem_of(as_("seller").get("/statistics/idle-results")) == (403, "operator-only")


def test_a_period_that_is_none_is_refused(as_):
    for query in (
        "begins_on=2026-02-01&ends_on=2026-01-01",
        "begins_on=0001-01-01&ends_on=0001-01-02",
    ):
        assert problem_of(as_(None).get(f"/statistics/pilot?{query}")) == (422, "invalid")

"""Each prolongation gives exactly its days: a renewed term counts from the old end, not from today;
what is over, or was looked at anew for another reason, counts from then."""

from datetime import datetime, timedelta

import pytest

from app.catalogue.demands.models import Demand
from app.catalogue.listings.models import Listing
from app.catalogue.talents.models import Talent
from app.core import clock
from app.core.calendar import last_day_of
from app.core.db import db
from app.parties.brokers.models import Credential
from app.pilot.bases.models import PilotBase
from tests.hands import stand_at

DAY = timedelta(days=1)


def end_of(model, id, name):
    found = getattr(db.session.get_one(model, id), name)
    db.session.remove()
    return found


@pytest.mark.parametrize("days_before", [1, 10])
@pytest.mark.parametrize(
    ("noun", "model", "who"),
    [("listing", Listing, "seller"), ("demand", Demand, "buyer"), ("talent", Talent, "seller")],
)
def test_what_is_published_runs_on_from_its_old_end(as_, make, noun, model, who, days_before):
    id = getattr(make, noun)().id
    db.session.remove()
    old = end_of(model, id, "expires_at")
    began = end_of(model, id, "published_at")
    stand_at(old, -days_before * DAY)
    renewed = as_(who).post(f"/{noun}s/{id}/renew")
    assert renewed.status_code == 200, renewed.json
    assert end_of(model, id, "expires_at") - old == old - began
    again = as_(who).post(f"/{noun}s/{id}/renew")
    if noun == "listing":
        assert again.status_code == 409
    assert end_of(model, id, "expires_at") - old <= old - began, "terms do not pile up"


def test_a_demand_renewed_long_before_its_end_begins_anew(as_, make, pass_days):
    id = make.demand().id
    db.session.remove()
    old = end_of(Demand, id, "expires_at")
    pass_days(5)
    as_("buyer").post(f"/demands/{id}/renew")
    assert timedelta() < end_of(Demand, id, "expires_at") - old - 5 * DAY < timedelta(minutes=5)


def test_a_certificate_runs_on_from_its_old_end(as_, make, cast):
    id = make.credential("certified").id
    db.session.remove()
    old = end_of(Credential, id, "valid_until")
    stand_at(old, -20 * DAY)
    today = str(clock.today())
    db.session.remove()
    course = {"course": "继续教育", "hours": 200, "completed_on": today, "sha256": "cd" * 32}
    path = f"/broker-credentials/{id}"
    as_("reviewer").post(f"{path}/trainings", course)
    assert as_("reviewer").post(f"{path}/renew").status_code == 200
    new = end_of(Credential, id, "valid_until")
    assert last_day_of(new).year - last_day_of(old).year == 3
    assert (last_day_of(new).month, last_day_of(new).day) == (
        last_day_of(old).month,
        last_day_of(old).day,
    )
    as_("reviewer").post(f"{path}/renew")
    assert end_of(Credential, id, "valid_until") == new, "no second term at once"


@pytest.mark.parametrize(("days_before", "is_early"), [(1, False), (80, False), (400, True)])
def test_an_accreditation_runs_on_from_its_old_end(as_, make, owner, days_before, is_early):
    id = make.pilot_base().id
    db.session.remove()
    old = end_of(PilotBase, id, "valid_until")
    stand_at(old, -days_before * DAY)
    owner("update organisations set verified_until = null")  # for the years of a test
    path = f"/pilot-bases/{id}"
    version = as_("base").post(f"{path}/submit").json["version"]
    done = as_("reviewer").post(f"{path}/accredit", headers={"If-Match": f'"{version}"'})
    assert done.json["state"] == "accredited", done.json
    new = last_day_of(end_of(PilotBase, id, "valid_until"))
    begins = datetime.date(clock.now()) if is_early else last_day_of(old)
    db.session.remove()
    assert 0 <= (new - begins).days - 365 * round((new - begins).days / 365) <= 2
    assert ((new.month, new.day) == (last_day_of(old).month, last_day_of(old).day)) != is_early

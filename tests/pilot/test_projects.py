"""A technology on a pilot line: what raises its level, and what never does."""

from io import BytesIO
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.pilots import BAD, EVIDENCE, GOOD, ROAD


@pytest.fixture
def project(make):
    """A running project: its path, and the ids of its milestones."""
    found = make.pilot_project("running")
    ids = [str(milestone.id) for milestone in found.milestones]
    asset = str(found.asset_id)
    db.session.rollback()
    return f"/pilot-projects/{found.id}", [f"/pilot-milestones/{id}" for id in ids], asset


def batch(number, results, **changes):
    at = clock.now().isoformat()
    db.session.rollback()
    return {
        "number": number,
        "happened_at": at,
        "results": results,
        "operator": "张示范",
        "witness": "李示范",
    } | changes


def test_a_pass_raises_the_level_of_what_was_tested_and_is_shown(as_, make, settle, cast):
    listing = make.listing(asset_id=make.asset(trl=4, patents=[], kind="other").id)
    path, asset_id = f"/listings/{listing.id}", listing.asset_id
    project = make.pilot_project("running", asset_id=asset_id)
    one = f"/pilot-projects/{project.id}"
    shown = as_(None).get(path).json
    assert (shown["is_in_test"], shown["is_pilot_verified"], shown["trl"]) == (True, False, 4)
    for milestone in project.milestones:
        make.confirmed(milestone.id)
    base = as_("base")
    drafted = base.post(f"{one}/draft-report", {"summary": "全部达到。"}).json
    expert = {"expert_id": str(cast["stranger"].actor.user_id)}
    assert as_("reviewer").post(f"{one}/appoint", expert).status_code == 200
    opinion = {"sha256": drafted["facts_sha256"], "conclusion": "pass", "text": "数据完整。"}
    assert as_("stranger").post(f"{one}/give-opinion", opinion).json["state"] == "reviewed"
    seen = {"sha256": drafted["facts_sha256"]}
    accepted = as_("seller").post(f"{one}/accept", seen).json
    assert (accepted["state"], accepted["conclusion"], accepted["trl_after"]) == (
        *("accepted", "pass"),
        6,
    )
    settle()
    shown = as_(None).get(path).json
    assert (shown["is_in_test"], shown["is_pilot_verified"], shown["trl"]) == (False, True, 6)
    found = as_(None).get("/search/listings?is_pilot_verified=true").json["items"]
    assert [item["card"]["id"] for item in found] == [path.rpartition("/")[2]]
    public = as_(None).get(f"/pilot-reports/{shown['pilot_report_id']}").json
    assert [signer["side"] for signer in public["signers"]] == ["base", "expert", "client"]
    assert {signer["sha256"] for signer in public["signers"]} == {drafted["facts_sha256"]}
    page = as_(None).get(f"/pilot-reports/{shown['pilot_report_id']}/verify")
    assert public["number"] in page.get_data(as_text=True)
    assert public["pdf_sha256"] in page.get_data(as_text=True)


def test_the_level_of_another_technology_does_not_rise(as_, make, settle, cast):
    project = make.pilot_project("reviewed")
    asset = f"/assets/{project.asset_id}"
    version = as_("seller").get(asset).json["version"]
    changed = as_("seller").patch(asset, {"summary": "改用另一种合金。"}, version)
    assert changed.status_code == 200, changed.json
    report = as_("seller").get(f"/pilot-projects/{project.id}/report").json
    accepted = as_("seller").post(
        f"/pilot-projects/{project.id}/accept", {"sha256": report["facts_sha256"]}
    )
    assert accepted.json["conclusion"] == "pass"
    settle()
    after = as_("seller").get(asset).json
    assert (after["trl"], after["is_pilot_verified"]) == (4, False)


def test_the_mark_goes_when_the_technology_changes_or_the_report_is_old(
    as_, make, settle, pass_days
):
    asset_id = make.pilot_project("accepted").asset_id
    settle()
    asset = f"/assets/{asset_id}"
    before = as_("seller").get(asset).json
    assert (before["trl"], before["is_pilot_verified"]) == (6, True)
    as_("seller").patch(asset, {"title": "另一名称"}, before["version"])
    assert as_("seller").get(asset).json["is_pilot_verified"], "a name is no technology"
    pass_days(3 * 366)
    settle()
    assert as_("seller").get(asset).json["is_pilot_verified"] is False
    other = make.pilot_project("accepted", asset_id=asset_id, trl_goal=7)
    again = f"/pilot-projects/{other.id}"
    settle()
    before = as_("seller").get(asset).json
    assert (before["trl"], before["pilot_report_id"] is not None) == (7, True)
    as_("seller").patch(asset, {"summary": "另一种轧制方法。"}, before["version"])
    after = as_("seller").get(asset).json
    assert (after["is_pilot_verified"], after["trl"]) == (False, 4), "nobody tested this one"
    assert as_("seller").get(again).json["state"] == "accepted"


def test_a_published_level_is_not_typed_up(as_, make):
    listing = make.listing()
    asset = as_("seller").get(f"/assets/{listing.asset_id}").json
    raised = as_("seller").patch(f"/assets/{asset['id']}", {"trl": 9}, asset["version"])
    assert problem_of(raised) == (409, "trl-rises-by-report")


def test_those_in_talks_are_told_that_it_is_on_a_pilot_line(as_, make, settle):
    talks = make.negotiation(asset_id=make.asset(trl=5).id)
    asset_id = as_("buyer").get(f"/listings/{talks.listing_id}").json["asset_id"]
    path = f"/pilot-projects/{make.pilot_project('running', asset_id=asset_id, trl_goal=7).id}"
    talks_id = talks.id
    settle()
    assert as_("buyer").get(f"/negotiations/{talks_id}").json["notice"] == {"asset": "in-test"}
    notice = {"cause": "无法克服", "sha256": EVIDENCE, "client_bp": 5_000, "base_bp": 5_000}
    as_("base").post(f"{path}/give-notice", notice)
    as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE})
    settle()
    assert as_("buyer").get(f"/negotiations/{talks_id}").json["notice"] is None


@pytest.mark.parametrize(
    ("values", "opinion", "conclusion", "trl"),
    [
        (GOOD, "pass", "pass", 6),
        (GOOD, "conditional", "conditional", 4),
        (GOOD, "fail", "fail", 4),
        (GOOD | {1: 280.0}, "pass", "conditional", 4),
        (GOOD | {3: 70.0}, "pass", "fail", 4),
        (BAD, "pass", "fail", 4),
    ],
)
def test_the_conclusion_is_counted_and_an_expert_only_lowers_it(
    as_, make, cast, settle, values, opinion, conclusion, trl
):
    project = make.pilot_project("running")
    one = f"/pilot-projects/{project.id}"
    asset = f"/assets/{project.asset_id}"
    for milestone in list(project.milestones):
        make.confirmed(milestone.id, values)
    report = as_("base").post(f"{one}/draft-report", {"summary": "如下。"}).json
    expert = {"expert_id": str(cast["stranger"].actor.user_id)}
    as_("reviewer").post(f"{one}/appoint", expert)
    said = {"sha256": report["facts_sha256"], "conclusion": opinion, "text": "意见。"}
    as_("stranger").post(f"{one}/give-opinion", said)
    accepted = as_("seller").post(f"{one}/accept", {"sha256": report["facts_sha256"]}).json
    assert accepted["conclusion"] == conclusion
    settle()
    assert as_("seller").get(asset).json["trl"] == trl


def test_milestones_follow_one_another_and_what_is_reached_is_counted(as_, project):
    path, (first, second, _), _ = project
    base, verifier, client = as_("base"), as_("verifier"), as_("seller")
    early = base.post(f"{second}/batches", batch("X", {"2": 1.0}))
    assert problem_of(early) == (409, "transition-not-open")
    assert problem_of(base.post(f"{first}/submit")) == (409, "no-batch")
    assert base.post(f"{first}/batches", batch("B1", {"1": 290.0})).status_code == 201
    base.post(f"{first}/submit")
    assert problem_of(base.post(f"{first}/review")) == (403, "same-hands")
    assert problem_of(client.post(f"{first}/confirm")) == (409, "transition-not-open")
    verifier.post(f"{first}/review")
    assert client.post(f"{first}/object", {"reasons": "强度不足"}).json["state"] == "objected"
    reworked = verifier.post(f"{first}/rework").json
    assert (reworked["state"], reworked["attempt"]) == ("rework", 2)
    assert problem_of(base.post(f"{first}/submit")) == (409, "no-batch")
    base.post(f"{first}/batches", batch("B2", {"1": 320.0}))
    base.post(f"{first}/submit")
    verifier.post(f"{first}/review")
    confirmed = client.post(f"{first}/confirm").json
    assert (confirmed["state"], confirmed["outcome"]) == ("confirmed", "met")
    assert [b["number"] for b in confirmed["batches"]] == ["B1", "B2"], "evidence stays"
    assert client.get(second).json["state"] == "in_progress"
    early = base.post(f"{path}/draft-report", {"summary": "x"})
    assert problem_of(early) == (409, "milestones-open")


def test_silence_confirms_unless_the_work_stands_still(as_, project, make, pass_days, settle):
    path, (first, *_), _ = project
    base = as_("base")
    base.post(f"{first}/batches", batch("B1", {"1": 310.0}))
    base.post(f"{first}/submit")
    assert as_("verifier").post(f"{first}/review").json["confirm_by"] is not None
    stopped = as_("seller").post(f"{path}/suspend", {"reasons": "轧机异响"}).json
    assert (stopped["state"], stopped["suspended_for"]) == ("suspended", "轧机异响")
    pass_days(30)
    settle()
    assert as_("seller").get(first).json["state"] == "base_reviewed"
    assert problem_of(as_("seller").post(f"{first}/confirm")) == (409, "work-stopped")
    assert problem_of(base.post(f"{path}/resume")) == (409, "safety-unticked")
    for item in ("special_equipment", "environment"):
        base.post(f"{path}/tick", {"item": item, "document_number": "复检 2026-9"})
    assert base.post(f"{path}/resume").json["state"] == "running"
    settle()
    assert as_("seller").get(first).json["state"] == "base_reviewed"
    pass_days(30)
    settle()
    late = as_("seller").get(first).json
    assert (late["state"], late["outcome"]) == ("confirmed", "met")


def test_days_on_which_the_work_stood_still_make_nobody_late(as_, project, pass_days):
    path, (first, *_), _ = project
    base = as_("base")
    as_("seller").post(f"{path}/suspend", {"reasons": "轧机异响"})
    pass_days(60)
    for item in ("special_equipment", "environment"):
        base.post(f"{path}/tick", {"item": item, "document_number": "复检 2026-9"})
    base.post(f"{path}/resume")
    base.post(f"{first}/batches", batch("B1", {"1": 310.0}))
    submitted = base.post(f"{first}/submit").json
    assert submitted["days_stood"] == 60
    as_("verifier").post(f"{first}/review")
    assert as_("seller").post(f"{first}/confirm").json["outcome"] == "met"


def test_an_evidence_that_comes_late_is_met_in_part(as_, project, pass_days):
    _, (first, *_), _ = project
    pass_days(60)
    as_("base").post(f"{first}/batches", batch("B1", {"1": 310.0}))
    as_("base").post(f"{first}/submit")
    as_("verifier").post(f"{first}/review")
    assert as_("seller").post(f"{first}/confirm").json["outcome"] == "partially_met"


def test_technical_failure_is_a_lawful_end_with_its_report_and_shares(as_, project, told, settle):
    path, (first, *_), asset = project
    as_("base").post(f"{first}/batches", batch("B1", {"1": 200.0}))
    notice = {"cause": "晶界脆化无法克服", "sha256": EVIDENCE, "client_bp": 6_000, "base_bp": 3_000}
    assert problem_of(as_("base").post(f"{path}/give-notice", notice)) == (
        *(422,),
        "risk-split-unsound",
    )
    notice["base_bp"] = 4_000
    assert as_("base").post(f"{path}/give-notice", notice).json["state"] == "failing"
    contested = as_("seller").post(f"{path}/contest", {"reasons": "尚可调整温度"}).json
    assert (contested["state"], contested["failure"]) == ("suspended", None)
    assert as_("base").post(f"{path}/resume").json["state"] == "running"
    as_("base").post(f"{path}/give-notice", notice)
    unseen = as_("seller").post(f"{path}/terminate", {"sha256": "00" * 32})
    assert problem_of(unseen) == (409, "terms-differ")
    ended = as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE}).json
    assert (ended["state"], ended["failure"]["base_bp"]) == ("terminated", 4_000)
    settle()
    shown = as_("seller").get(f"/assets/{asset}").json
    assert (shown["trl"], shown["is_in_test"]) == (4, False)
    assert as_("base").post(f"{path}/archive").json["state"] == "archived"
    assert "pilot_project.terminated" in told("pilot_project.")


def test_a_notice_of_failure_that_nobody_answers_ends_the_work(
    as_, project, pass_days, told, settle
):
    path, _, asset = project
    notice = {"cause": "晶界脆化无法克服", "sha256": EVIDENCE, "client_bp": 6_000, "base_bp": 4_000}
    as_("base").post(f"{path}/give-notice", notice)
    pass_days(29)
    settle()
    assert as_("base").get(path).json["state"] == "failing"
    pass_days(2)
    settle()
    assert as_("base").get(path).json["state"] == "terminated"
    assert as_("seller").get(f"/assets/{asset}").json["is_in_test"] is False
    assert "pilot_project.failure_unanswered" in told("pilot_project.")


@pytest.mark.parametrize(
    ("who", "changes", "problem"),
    [
        ("seller", {"trl_goal": 4}, (422, "trl-goal-too-low")),
        ("seller", {"kind": "design"}, (409, "base-does-not-serve")),
        ("seller", {"milestones": []}, (422, "invalid")),
        ("stranger", {}, (404, "not-found")),
        ("clerk", {}, (403, "duty-missing")),
    ],
)
def test_what_cannot_be_verified_is_refused(as_, make, who, changes, problem):
    body = wire(make.application()) | changes
    db.session.rollback()
    assert problem_of(as_(who).post("/pilot-projects", body)) == problem


@pytest.mark.parametrize(
    "change",
    [
        {"comparison": "at_least", "low": None},
        {"comparison": "between", "low": 5, "high": 1},
        {"comparison": "at_most", "low": 5},
    ],
)
def test_a_target_without_its_limits_is_refused(as_, make, change):
    body = wire(make.application())
    db.session.rollback()
    body["targets"][0] |= change
    assert problem_of(as_("seller").post("/pilot-projects", body)) == (422, "target-malformed")


def test_another_has_a_technology_verified_only_with_its_owners_leave(as_, make):
    listing = make.listing()
    body = wire(make.application(asset_id=listing.asset_id, trl_goal=7))
    db.session.rollback()
    project = as_("buyer").post("/pilot-projects", body)
    path = f"/pilot-projects/{project.json['id']}"
    price = {"price": {"amount": 100_000}}
    refused = as_("base").post(f"{path}/find-feasible", price)
    assert problem_of(refused) == (409, "technology-not-yours")
    assert problem_of(as_("buyer").post(f"{path}/agree")) == (403, "not-your-transition")
    assert as_("seller").post(f"{path}/agree").status_code == 200
    assert as_("base").post(f"{path}/find-feasible", price).json["deal_id"] is not None


def test_an_expert_of_a_side_is_not_appointed(as_, make, cast):
    path = f"/pilot-projects/{make.pilot_project('reported').id}"
    for of_a_side in ("seller", "verifier"):
        body = {"expert_id": str(cast[of_a_side].actor.user_id)}
        refused = as_("reviewer").post(f"{path}/appoint", body)
        assert problem_of(refused) == (409, "expert-of-a-side")
    stale = {"sha256": "00" * 32, "conclusion": "pass", "text": "x"}
    body = {"expert_id": str(cast["stranger"].actor.user_id)}
    as_("reviewer").post(f"{path}/appoint", body)
    assert problem_of(as_("stranger").post(f"{path}/give-opinion", stale)) == (
        *(409,),
        "report-changed",
    )
    back = as_("stranger").post(f"{path}/send-back", {"reasons": "缺原始记录"}).json
    assert back["state"] == "running"


def test_work_begins_when_safety_and_money_are_there(as_, make, settle):
    path = f"/pilot-projects/{make.pilot_project('contracted').id}"
    base = as_("base")
    assert problem_of(base.post(f"{path}/prepare")) == (409, "safety-unticked")
    for item in ("special_equipment", "environment"):
        base.post(f"{path}/tick", {"item": item, "document_number": "环评批复 2026-3"})
    assert problem_of(base.post(f"{path}/prepare")) == (409, "deal-not-effective")
    unknown = base.post(f"{path}/tick", {"item": "insurance", "document_number": "x"})
    assert problem_of(unknown) == (422, "safety-item-unknown")


def test_batches_are_evidence_and_cannot_be_changed(as_, project, owner):
    _, (first, *_), _ = project
    base = as_("base")
    for wrong, problem in (
        ({"witness": "张示范"}, (422, "operator-witnesses")),
        ({"results": {"9": 1.0}}, (422, "target-unknown")),
        ({"happened_at": "2020-01-01T00:00:00Z"}, (422, "batch-time-impossible")),
        ({"files": ["00000000-0000-4000-8000-000000000000"]}, (404, "not-found")),
    ):
        refused = base.post(f"{first}/batches", batch("B", {"1": 300.0}) | wrong)
        assert problem_of(refused) == problem
    base.post(f"{first}/batches", batch("B", {"1": 300.0}))
    again = base.post(f"{first}/batches", batch("B", {"1": 310.0}))
    assert problem_of(again) == (409, "batch-number-taken")
    for statement in ("update pilot_batches set results = '{}'", "delete from pilot_batches"):
        with pytest.raises(psycopg.Error):
            owner(statement)


def test_the_report_is_sealed_and_shows_what_was_signed(as_, make, settle):
    stored = make.upload(
        "stored", b"t,a,b\n" + b"".join(b"%d,%d,1.5\n" % (n, n) for n in range(900))
    )
    file_id = str(stored.id)
    project = make.pilot_project("running")
    path, first = f"/pilot-projects/{project.id}", f"/pilot-milestones/{project.milestones[0].id}"
    ids = [milestone.id for milestone in project.milestones]
    db.session.rollback()
    recorded = as_("base").post(f"{first}/batches", batch("B0", {"1": 311.0}, files=[file_id]))
    assert recorded.status_code == 201, recorded.json
    batch_id = recorded.json["batches"][0]["id"]
    for id in ids:
        make.confirmed(id)
    make_accepted(as_, path)
    settle()
    report = as_("seller").get(f"{path}/report").json
    pdf = as_("seller").get(f"/pilot-reports/{report['id']}/pdf").get_data()
    assert problem_of(as_("buyer").get(f"/pilot-reports/{report['id']}/pdf")) == (404, "not-found")
    assert_sealed(pdf)
    assert_embedded(pdf)
    with pytest.raises(AssertionError):
        assert_sealed(pdf.replace(b"/Author", b"/Euthor", 1))
    chart = as_("seller").get(f"/pilot-batches/{batch_id}/files/{file_id}/chart")
    assert chart.mimetype == "image/svg+xml"
    assert "曲线.csv" in chart.get_data(as_text=True)
    raw = as_("seller").get(f"/pilot-batches/{batch_id}/files/{file_id}").get_data()
    assert raw.startswith(b"t,a,b")
    stranger = as_("buyer").get(f"/pilot-batches/{batch_id}/files/{file_id}")
    assert problem_of(stranger) == (404, "not-found")


def make_accepted(as_, path):
    report = as_("base").post(f"{path}/draft-report", {"summary": "如下。"}).json
    stranger = as_("stranger").get("/me").json["user_id"]
    as_("reviewer").post(f"{path}/appoint", {"expert_id": stranger})
    seen = {"sha256": report["facts_sha256"]}
    as_("stranger").post(f"{path}/give-opinion", seen | {"conclusion": "pass", "text": "同意。"})
    assert as_("seller").post(f"{path}/accept", seen).json["state"] == "accepted"


def assert_sealed(pdf):
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    signature = PdfFileReader(BytesIO(pdf)).embedded_signatures[0]
    status = validate_pdf_signature(signature, ValidationContext(allow_fetching=False))
    assert status.intact
    assert status.valid
    assert status.coverage.name == "ENTIRE_FILE"


def assert_embedded(pdf):
    """A reader without Asian fonts shows it all the same."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    pages = PdfFileReader(BytesIO(pdf)).root["/Pages"]["/Kids"]
    resources = [kid.get_object()["/Resources"] for kid in pages]
    fonts = [font.get_object() for each in resources for font in each["/Font"].values()]
    chinese = [font for font in fonts if font["/BaseFont"] != "/Helvetica"]
    assert chinese
    assert all("/FontFile2" in font["/FontDescriptor"] for font in chinese)


def wire(body):
    """Values as JSON has them."""
    if isinstance(body, dict):
        return {key: wire(value) for key, value in body.items()}
    if isinstance(body, list):
        return [wire(value) for value in body]
    return body if isinstance(body, (int, float, bool, str, type(None))) else str(body)


def test_reports_of_unrelated_clients_have_numbers_that_tell_no_count(as_, make, cast, settle):
    make.pilot_project("accepted")
    listing = make.listing()
    body = wire(make.application(asset_id=listing.asset_id, trl_goal=7))
    db.session.rollback()
    path = f"/pilot-projects/{as_('buyer').post('/pilot-projects', body).json['id']}"
    as_("seller").post(f"{path}/agree")
    id = path.rpartition("/")[2]
    buyer_makes = type(make)(cast | {"seller": cast["buyer"]})
    for step in ROAD:
        step(buyer_makes, UUID(id))
        db.session.expire_all()
    numbers = db.session.scalars(text("select number from pilot_reports order by 1")).all()
    assert len({number[-5:] for number in numbers}) == 2
    assert [number[-5:] for number in numbers] != ["00001", "00002"]


def test_a_project_whose_contract_was_rescinded_does_not_begin(as_, make, pass_days, settle):
    project = make.pilot_project("contracted")
    path, deal = f"/pilot-projects/{project.id}", f"/deals/{project.deal_id}"
    db.session.rollback()
    pass_days(60)
    settle()
    assert as_("base").post(f"{deal}/rescind").status_code == 200
    settle()
    assert as_("base").get(path).json["state"] == "withdrawn"

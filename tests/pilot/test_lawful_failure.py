"""Work on a pilot line that ends before its report: whose loss it is, and that nobody waits for
ever. Seen: losses agreed 55/45, base paid in full (民法典 858)."""

import pytest
from sqlalchemy import text

from app.core.db import db
from app.deals import commands as deals
from app.deals.models import Deal
from app.deals.queries import get_contract_of
from app.money import find_imbalances
from tests.conftest import problem_of
from tests.factories.pilots import EVIDENCE

PRICE = 30_000_000
ITEMS = {"items": [{"name": "报告.pdf", "sha256": EVIDENCE}]}


@pytest.fixture
def running(make):
    """(project's path, deal's path) of a paid project at work."""
    found = make.pilot_project("running")
    paths = f"/pilot-projects/{found.id}", f"/deals/{found.deal_id}"
    db.session.rollback()
    return paths


def give_notice(as_, path, client_bp):
    shares = {"client_bp": client_bp, "base_bp": 10_000 - client_bp}
    said = {"cause": "晶界脆化无法克服", "sha256": EVIDENCE} | shares
    return as_("base").post(f"{path}/give-notice", said)


def paid_to(as_, who):
    return sum(p["amount"]["amount"] for p in as_(who).get("/payouts").json["items"])


def fee_of(part):
    return (part + 50) // 100  # one per cent, half up


@pytest.mark.parametrize("client_bp", [5_500, 0, 10_000, 3_333])
def test_a_lawful_failure_divides_the_price_as_agreed_to_the_fen(as_, running, settle, client_bp):
    path, deal = running
    give_notice(as_, path, client_bp)
    ended = as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE}).json
    assert (ended["state"], ended["failure"]["is_agreed"]) == ("terminated", True)
    settle()
    part = PRICE * client_bp // 10_000
    assert paid_to(as_, "base") == part - fee_of(part)
    assert paid_to(as_, "seller") == PRICE - part
    assert find_imbalances() == []
    db.session.rollback()
    shown = as_("base").get(deal).json
    assert shown["state"] == "rescinded"
    told = {
        e["name"]: e["data"] for e in as_("seller").get(f"{deal}/history?limit=50").json["items"]
    }
    assert told["deal.loss_shared"]["report"] == EVIDENCE
    assert {m["state"] for m in as_("base").get(path).json["milestones"]} == {"void"}
    assert problem_of(as_("base").post(f"{deal}/deliver", ITEMS)) == (409, "transition-not-open")


@pytest.mark.parametrize(("asked", "shared"), [(9_000, 5_000), (2_000, 2_000)])
def test_silence_agrees_to_no_share_of_the_loss(as_, running, settle, pass_days, asked, shared):
    path, _ = running
    give_notice(as_, path, asked)
    pass_days(31)
    settle()
    ended = as_("seller").get(path).json
    assert ended["state"] == "terminated"
    assert ended["failure"]["shared_client_bp"] == shared
    part = PRICE * shared // 10_000
    assert paid_to(as_, "base") == part - fee_of(part)
    assert paid_to(as_, "seller") == PRICE - part


def test_nothing_is_delivered_before_the_report_is_accepted(as_, running, settle, pass_days):
    _, deal = running
    assert problem_of(as_("base").post(f"{deal}/deliver", ITEMS)) == (409, "report-not-accepted")
    pass_days(365)
    settle()
    assert paid_to(as_, "base") == 0


def test_a_client_need_not_wait_for_a_base_that_is_late(as_, running, settle, pass_days):
    path, deal = running
    assert problem_of(as_("seller").post(f"{path}/call-off")) == (409, "base-not-late")
    pass_days(79)
    assert problem_of(as_("seller").post(f"{path}/call-off")) == (409, "base-not-late")
    pass_days(3)
    assert problem_of(as_("base").post(f"{path}/call-off")) == (403, "not-your-transition")
    assert as_("seller").post(f"{path}/call-off").json["state"] == "terminated"
    settle()
    assert (paid_to(as_, "seller"), paid_to(as_, "base")) == (PRICE, 0)
    assert as_("seller").get(deal).json["state"] == "rescinded"


def test_a_suspension_without_end_is_ended_by_the_client(as_, running, settle, pass_days):
    path, _ = running
    as_("base").post(f"{path}/suspend", {"reasons": "轧机异响"})
    pass_days(62)
    assert as_("seller").post(f"{path}/call-off").json["state"] == "terminated"
    settle()
    assert paid_to(as_, "seller") == PRICE


def test_a_client_who_does_not_answer_a_report_has_accepted_it(as_, make, settle, pass_days):
    project = make.pilot_project("reviewed")
    path, asset = f"/pilot-projects/{project.id}", f"/assets/{project.asset_id}"
    db.session.rollback()
    assert as_("seller").get(path).json["accept_by"] is not None
    pass_days(40)
    settle()
    done = as_("seller").get(path).json
    assert (done["state"], done["conclusion"], done["accept_by"]) == ("accepted", "pass", None)
    report = as_("seller").get(f"{path}/report").json
    assert report["state"] == "issued"
    assert {s["side"] for s in report["signatures"]} == {"base", "expert"}
    assert as_("seller").get(asset).json["trl"] == 6


def test_a_client_says_in_time_what_a_report_lacks(as_, make, settle, pass_days):
    path = f"/pilot-projects/{make.pilot_project('reviewed').id}"
    db.session.rollback()
    back = as_("seller").post(f"{path}/send-back", {"reasons": "缺第三阶段曲线"}).json
    assert (back["state"], back["accept_by"]) == ("running", None)
    report = as_("base").post(f"{path}/draft-report", {"summary": "已补充。"}).json
    said = {"sha256": report["facts_sha256"], "conclusion": "pass", "text": "完整。"}
    assert as_("stranger").post(f"{path}/give-opinion", said).json["state"] == "reviewed"
    pass_days(40)
    late = as_("seller").post(f"{path}/send-back", {"reasons": "迟了"})
    assert problem_of(late) == (409, "answer-over")


@pytest.mark.parametrize("state", ["applied", "feasible"])
def test_milestones_of_a_project_that_came_to_nothing_end_with_it(as_, make, state):
    path = f"/pilot-projects/{make.pilot_project(state).id}"
    db.session.rollback()
    gone = as_("seller").post(f"{path}/withdraw").json
    assert {m["state"] for m in gone["milestones"]} == {"void"}
    left = text("select count(*) from pilot_milestones where state not in ('void', 'confirmed')")
    assert db.session.scalar(left) == 0
    db.session.rollback()


@pytest.mark.parametrize("is_paid", [True, False])
def test_what_was_reached_stays_and_of_the_rest_each_part_is_divided(as_, make, settle, is_paid):
    """Two milestones have tranches of odd sums; the first is met, the second never reached."""
    first_part, second_part = 5_000_001, 12_345_679
    found = make.pilot_project("feasible")
    project_id, deal_id = found.id, found.deal_id
    gates = [milestone.id for milestone in found.milestones]
    plan = [
        {"title": "一", "amount": part, "gate_kind": "pilot_milestone", "gate_id": gate}
        | {"posts_shares": False}
        for part, gate in zip((first_part, second_part), gates, strict=False)
    ]
    deals.draw_up(make.cast["base"].actor, deal_id, clauses={}, tranches=plan)
    contract = get_contract_of(db.session.get_one(Deal, deal_id))
    number, digest = contract.number, contract.sha256
    for side in ("base", "seller"):
        deals.sign(make.cast[side].actor, deal_id, version=number, sha256=digest)
    settle()
    make.pay_everything(deal_id, but=() if is_paid else (second_part,))
    path = f"/pilot-projects/{project_id}"
    for item in ("special_equipment", "environment"):
        as_("base").post(f"{path}/tick", {"item": item, "document_number": "豫质监 2026-1"})
    for verb in ("prepare", "start"):
        assert as_("base").post(f"{path}/{verb}").status_code == 200
    make.confirmed(gates[0])
    settle()
    give_notice(as_, path, 5_500)
    as_("seller").post(f"{path}/terminate", {"sha256": EVIDENCE})
    settle()
    states = [t["state"] for t in as_("base").get(f"/deals/{deal_id}/tranches").json["items"]]
    assert states == ["released", "parted" if is_paid else "cancelled"]
    at_once = PRICE - first_part - second_part
    divided = [at_once, second_part] if is_paid else [at_once]
    parts = [(each * 5_500 * 2 + 10_000) // 20_000 for each in divided]  # half up
    earned = sum(part - fee_of(part) for part in parts)
    assert paid_to(as_, "base") == earned + first_part - fee_of(first_part)
    assert paid_to(as_, "seller") == sum(divided) - sum(parts)
    assert find_imbalances() == []
    db.session.rollback()

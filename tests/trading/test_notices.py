"""Public notices and objections (rule-book §2.2)."""

from hashlib import sha256

import psycopg
import pytest

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.trades import DOCUMENTS, EVIDENCE

DECISION = {"decision": "经核查，评估报告有效，异议不成立。", "sha256": EVIDENCE}


def said(**changes):
    """What is said on notice; the unit published it today."""
    today = str(clock.today())
    db.session.rollback()
    return {
        "abstract": "改正后的内容摘要。",
        "objection_procedure": "实名书面提出。",
        "is_related": False,
        "unit_published_on": today,
        "unit_sha256": EVIDENCE,
    } | changes


@pytest.fixture
def notice(make):
    """(path of a running notice, path of its deal)."""
    made = make.notice()
    found = f"/notices/{made.id}", f"/deals/{made.deal_id}"
    db.session.rollback()
    return found


def test_everybody_reads_what_is_on_notice_and_its_hash(as_, notice):
    path, _ = notice
    shown = as_(None).get(path).json
    assert shown["content"]["price_fen"] == 50_000_000
    assert shown["content"]["transferee"] == "示范科技（郑州）有限公司"
    edition = as_(None).get(f"{path}/editions").json["items"][0]
    assert sha256(edition["body"].encode()).hexdigest() == edition["sha256"] == shown["sha256"]
    assert [row["state"] for row in as_(None).get("/notices").json["items"]] == ["publishing"]


@pytest.mark.parametrize(
    ("who", "problem"),
    [
        ("stranger", "not-your-transition"),
        ("buyer", "not-your-transition"),
        ("reviewer", "duty-missing"),
    ],
)
def test_whoever_reads_a_notice_does_not_change_it(as_, notice, who, problem):
    path, _ = notice
    refused = as_(who).post(f"{path}/amend", said(approval_sha256=EVIDENCE))
    assert problem_of(refused) == (403, problem)


def test_a_draft_is_the_units_own(as_, make):
    path = f"/notices/{make.notice('draft').id}"
    assert problem_of(as_("buyer").get(path)) == (404, "not-found")
    assert as_("state_seller").get(path).json["state"] == "draft"
    assert as_(None).get("/notices").json["items"] == []


def test_a_change_is_another_edition_and_the_days_begin_anew(as_, notice, pass_days, settle):
    path, _ = notice
    pass_days(10)
    first = as_(None).get(path).json
    changed = as_("state_seller").post(f"{path}/amend", said(approval_sha256=EVIDENCE)).json
    assert changed["edition"] == 2
    assert changed["ends_at"] > first["ends_at"]
    assert changed["sha256"] != first["sha256"]
    pass_days(8)
    settle()
    assert as_(None).get(path).json["state"] == "publishing"
    pass_days(15)  # the year's end has days off
    settle()
    assert as_(None).get(path).json["state"] == "passed"
    assert [e["edition"] for e in as_(None).get(f"{path}/editions").json["items"]] == [1, 2]


def test_what_ran_cannot_be_changed_by_the_tables_owner(as_, notice, servers):
    for statement in ("update notice_editions set body = ''", "delete from notice_editions"):
        with (
            psycopg.connect(servers.postgres("zt_test")) as owner,
            pytest.raises(psycopg.errors.RestrictViolation),
        ):
            owner.execute(statement)


def test_an_open_objection_keeps_the_notice_from_passing(as_, notice, pass_days, settle):
    path, deal = notice
    filed = (
        as_("stranger")
        .post(f"{path}/objections", {"text": "价格过低。", "evidence": DOCUMENTS})
        .json
    )
    pass_days(30)
    settle()
    assert as_(None).get(path).json["state"] == "objected"
    assert as_("state_seller").get(deal).json["state"] == "signing", "nobody is late meanwhile"
    objection = f"/objections/{filed['id']}"
    assert as_("state_seller").get(objection).json["filer_name"] == "路人实业有限公司"
    assert problem_of(as_("buyer").get(objection)) == (404, "not-found")
    public = as_(None).get(f"{path}/objections").json["items"]
    assert [(row["state"], row["is_overdue"]) for row in public] == [("filed", True)]
    assert "路人" not in str(public)
    as_("state_seller").post(f"{objection}/accept")
    as_("state_seller").post(f"{objection}/reject", DECISION)
    settle()
    assert as_(None).get(path).json["state"] == "passed"
    assert as_(None).get(f"{path}/objections").json["items"][0]["decision"] == DECISION["decision"]
    told = as_("state_seller").get(deal).json
    assert (told["notice_state"], told["state"]) == ("passed", "signing")


def test_an_upheld_objection_ends_the_notice_and_the_deal_needs_another(as_, notice, make):
    path, deal = notice
    filed = (
        as_("stranger")
        .post(f"{path}/objections", {"text": "受让方为完成人亲属。", "evidence": DOCUMENTS})
        .json
    )
    objection = f"/objections/{filed['id']}"
    as_("state_seller").post(f"{objection}/accept")
    as_("state_seller").post(f"{objection}/uphold", DECISION)
    assert as_(None).get(path).json["state"] == "failed"
    contract = as_("buyer").get(f"{deal}/contracts/1").json
    signing = {"version": 1, "sha256": contract["sha256"]}
    assert problem_of(as_("buyer").post(f"{deal}/sign", signing)) == (409, "notice-missing")
    again = said(deal_id=deal.rpartition("/")[2], is_related=True)
    assert problem_of(as_("state_seller").post("/notices", again)) == (422, "related-note-missing")
    again["related_note"] = "受让方法定代表人为第一完成人配偶"
    assert as_("state_seller").post("/notices", again).status_code == 201


def test_the_venue_decides_only_when_the_unit_is_late(as_, notice, pass_days):
    path, _ = notice
    filed = (
        as_("stranger")
        .post(f"{path}/objections", {"text": "价格过低。", "evidence": DOCUMENTS})
        .json
    )
    objection = f"/objections/{filed['id']}"
    assert problem_of(as_("reviewer").post(f"{objection}/accept")) == (409, "still-the-units")
    pass_days(9)
    assert as_("reviewer").post(f"{objection}/accept").json["state"] == "investigating"
    assert problem_of(as_("reviewer").post(f"{objection}/reject", DECISION)) == (
        409,
        "still-the-units",
    )
    pass_days(24)
    assert as_("reviewer").post(f"{objection}/reject", DECISION).json["state"] == "rejected"


@pytest.mark.parametrize(
    ("who", "late", "status", "problem"),
    [
        ("state_seller", 0, 409, "own-notice"),
        ("newcomer", 0, 403, "organisation-not-verified"),
        (None, 0, 401, "token-missing"),
        ("stranger", 18, 409, "not-on-notice"),
    ],
)
def test_an_objection_is_refused(as_, notice, pass_days, who, late, status, problem):
    path, _ = notice
    pass_days(late)
    answer = as_(who).post(f"{path}/objections", {"text": "?", "evidence": DOCUMENTS})
    assert problem_of(answer) == (status, problem)


@pytest.mark.parametrize(
    ("seller", "who", "status", "problem"),
    [
        ("seller", "seller", 409, "no-notice-needed"),
        ("state_seller", "buyer", 403, "duty-missing"),
        ("state_seller", "stranger", 404, "not-found"),
    ],
)
def test_a_notice_is_refused(as_, make, seller, who, status, problem):
    deal_id = str(make.deal(seller=seller).id)
    db.session.rollback()
    assert problem_of(as_(who).post("/notices", said(deal_id=deal_id))) == (status, problem)


def test_a_deal_has_one_live_notice(as_, notice):
    _, deal = notice
    again = as_("state_seller").post("/notices", said(deal_id=deal.rpartition("/")[2]))
    assert problem_of(again) == (409, "notice-exists")


def test_what_has_passed_is_not_put_on_notice_again(as_, notice, pass_days, settle):
    path, deal = notice
    pass_days(20)
    settle()
    assert as_(None).get(path).json["state"] == "passed"
    again = as_("state_seller").post("/notices", said(deal_id=deal.rpartition("/")[2]))
    assert problem_of(again) == (409, "notice-passed")
    assert as_("state_seller").get(deal).json["notice_state"] == "passed"


def test_a_deal_that_came_to_nothing_is_on_notice_no_longer(as_, notice, settle):
    path, deal = notice
    as_("buyer").post(f"{deal}/cancel", {"reason": "改变计划"})
    settle()
    assert as_(None).get(path).json["state"] == "withdrawn"

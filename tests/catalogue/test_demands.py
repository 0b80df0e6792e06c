"""Demands: who may read what at each publication level, and a demand's life."""

from datetime import datetime
from itertools import pairwise

import pytest
from sqlalchemy import text

from app.core.clock import SHANGHAI
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.subjects import DemandFacts

ANONYMOUS = "某企业寻求板材轧制新工艺"
OPEN = {"title", "present", "poser_id", "poser_name", "targets", "budget_max", "district"}
SUMMARY = {"public_summary", "category", "keywords", "chain", "ways", "is_choke_point"}
INSIDE = {"contact", "selected", "review_reasons", "outcome"}
ALWAYS = {"id", "number", "level", "field", "state", "published_at"}
SEES = {  # (level, who) → the groups of fields they are told
    ("public", None): OPEN | SUMMARY,
    ("public", "stranger"): OPEN | SUMMARY,
    ("public", "seller"): OPEN | SUMMARY,
    ("public", "cashier"): OPEN | SUMMARY,
    ("public", "buyer"): OPEN | SUMMARY | INSIDE,
    ("public", "reviewer"): OPEN | SUMMARY | INSIDE,
    ("selected", None): SUMMARY,
    ("selected", "stranger"): SUMMARY,
    ("selected", "cashier"): SUMMARY,
    ("selected", "seller"): OPEN | SUMMARY | {"contact"},  # chosen
    ("selected", "buyer"): OPEN | SUMMARY | INSIDE,
    ("selected", "reviewer"): OPEN | SUMMARY | INSIDE,
    ("number_only", None): set(),
    ("number_only", "stranger"): set(),
    ("number_only", "seller"): set(),  # was chosen once; the level has changed since
    ("number_only", "cashier"): set(),
    ("number_only", "buyer"): OPEN | SUMMARY | INSIDE,
    ("number_only", "reviewer"): OPEN | SUMMARY | INSIDE,
}


@pytest.mark.parametrize(("level", "who"), SEES)
def test_a_level_tells_each_reader_its_fields_and_no_other(as_, make, level, who):
    chosen = [make.cast["seller"].organisation_id]
    demand = make.demand(level=level, public_summary=ANONYMOUS, selected=chosen)
    told = set(as_(who).get(f"/demands/{demand.id}").json)
    every = OPEN | SUMMARY | INSIDE | ALWAYS
    assert told & every == ALWAYS | SEES[level, who]


@pytest.mark.parametrize("level", ["public", "selected", "number_only"])
def test_what_a_level_keeps_back_is_in_no_list_facet_suggestion_or_error(as_, make, settle, level):
    secret = "绝密轧辊配比丙丁"[2:]
    chosen = [make.cast["seller"].organisation_id]
    facts = {"title": f"{secret}的改进", "public_summary": ANONYMOUS, "selected": chosen}
    demand_id = make.demand(level=level, present=secret, contact=secret, **facts).id
    make.listing(asset_id=make.asset(title="轧辊配比的方法").id)
    settle()
    told = [
        as_(None).get(f"/search/demands?q={secret}").get_data(as_text=True),
        as_(None).get("/search/demands?sort=newest").get_data(as_text=True),
        as_(None).get("/search?q=轧辊").get_data(as_text=True),
        as_("stranger").get("/my/suggestions").get_data(as_text=True),
        as_("cashier").get("/my/demands").get_data(as_text=True),
        as_("stranger").get(f"/demands/{demand_id}/suggestions").get_data(as_text=True),
        as_("stranger").post(f"/demands/{demand_id}/submit").get_data(as_text=True),
    ]
    assert (secret in "".join(told)) == (level == "public")
    found = as_(None).get("/search/demands?sort=newest").json["items"]
    assert len(found) == 1
    if level != "public":
        assert "示范科技" not in "".join(told)
        assert as_(None).get(f"/search/demands/facets?q={secret}").json["counted"] == 0
    mine = as_("buyer").get(f"/demands/{demand_id}/suggestions").json["items"]
    assert len(mine) >= 1  # the poser is suggested results at every level
    others = as_("seller").get("/my/suggestions").json["items"]
    assert (len(others) >= 1) == (level in ("public", "selected"))


def test_a_demand_lives_from_draft_to_solved(as_, make, told, settle, pass_days):
    buyer, reviewer = as_("buyer"), as_("reviewer")
    draft = buyer.post("/demands", DemandFacts()).json
    path = f"/demands/{draft['id']}"
    assert problem_of(as_(None).get(path)) == (404, "not-found")
    edited = buyer.patch(path, {"title": "改写的标题"}, draft["version"]).json
    assert problem_of(buyer.patch(path, {"title": "x"}, draft["version"]))[0] == 412
    buyer.post(f"{path}/submit")
    back = reviewer.post(f"{path}/send-back", {"reasons": "补充指标"}).json
    target = {"indicator": "成材率", "comparator": "at_least", "value": 92, "unit": "%"}
    buyer.patch(path, {"targets": [target]}, back["version"])
    version = buyer.post(f"{path}/submit").json["version"]
    assert reviewer.post(f"{path}/approve", version=version).json["state"] == "published"
    settle()
    found = as_(None).get("/search/demands?q=改写的标题").json["items"]
    assert [entry["card"]["id"] for entry in found] == [draft["id"]]
    pass_days(167)
    settle()
    assert [r["kind"] for r in buyer.get("/my/reminders").json["items"]] == ["demand.expiry_near"]
    assert buyer.post(f"{path}/renew").json["state"] == "published"
    pass_days(181 + 13)  # the days that were left are not lost
    settle()
    assert buyer.get(path).json["state"] == "expired"
    assert as_(None).get("/search/demands?q=改写的标题").json["items"] == []
    solved = buyer.post(f"{path}/solve", {"outcome": "改用低温轧制"}).json
    assert (solved["state"], solved["outcome"]) == ("solved", "改用低温轧制")
    assert "outcome" not in as_(None).get(path).json
    assert told("demand.")[-1] == "demand.solved"
    assert edited["title"] == "改写的标题"


@pytest.mark.parametrize(
    ("changes", "status", "problem"),
    [
        ({"budget_min": 5, "budget_max": 4}, 422, "budget-upside-down"),
        ({"field": "alchemy"}, 422, "code-unknown"),
        ({"district": "419999"}, 422, "code-unknown"),
        ({"title": "国防专利转化"}, 422, "secret-suspected"),
        ({"chain": "涉密项目配套"}, 422, "secret-suspected"),
        ({"level": "hidden"}, 422, "invalid"),
        ({"category": "x"}, 422, "invalid"),
        ({"colour": "red"}, 422, "invalid"),
        (
            {"targets": [{"indicator": "a", "comparator": "between", "value": 3, "upper": 1}]},
            422,
            "target-values-malformed",
        ),
    ],
)
def test_a_demand_is_refused(as_, changes, status, problem):
    answer = as_("buyer").post("/demands", DemandFacts() | changes)
    assert problem_of(answer) == (status, problem)


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"level": "selected", "public_summary": "摘要"}, "selection-missing"),
        ({"level": "selected", "chosen": True}, "summary-missing"),
        (
            {
                "level": "selected",
                "chosen": True,
                "public_summary": "示范科技（郑州）有限公司求购",
            },
            "summary-names-poser",
        ),
    ],
)
def test_a_demand_that_is_not_public_says_what_its_level_needs(as_, make, facts, problem):
    if facts.pop("chosen", False):
        facts["selected"] = [make.cast["seller"].organisation_id]
    demand = make.demand("draft", **facts)
    db.session.remove()
    assert problem_of(as_("buyer").post(f"/demands/{demand.id}/submit")) == (409, problem)


def test_numbers_of_demands_entered_together_tell_nothing_of_each_other(as_):
    """Numbers in a row, and seconds of review, told who posed the anonymous one."""
    poser = as_("buyer")
    numbers = [poser.post("/demands", DemandFacts()).json["number"] for _ in range(12)]
    assert all(len(number) == len("XQ202600000000") for number in numbers)
    drawn = [int(number[6:]) for number in numbers]
    assert drawn != sorted(drawn)  # one in half a milliard
    assert min(abs(a - b) for a, b in pairwise(drawn)) > 1


@pytest.mark.parametrize("level", ["selected", "number_only"])
def test_of_an_anonymous_demand_the_day_is_told_and_not_the_second(as_, make, settle, level):
    chosen = [make.cast["seller"].organisation_id]
    id = make.demand(level=level, public_summary=ANONYMOUS, selected=chosen).id
    settle()
    (found,) = as_(None).get("/search/demands?sort=newest").json["items"]
    for told in (as_(None).get(f"/demands/{id}").json, found["card"]):
        for name in ("published_at", "expires_at"):
            moment = datetime.fromisoformat(told[name]).astimezone(SHANGHAI)
            assert (moment.hour, moment.minute, moment.second, moment.microsecond) == (0, 0, 0, 0)


@pytest.mark.parametrize("verb", ["withdraw", "solve", "give-up"])
def test_a_contact_is_erased_when_nobody_asks_any_more(as_, make, verb):
    id = make.demand(contact="王联系 13700001111").id
    assert as_("buyer").get(f"/demands/{id}").json["contact"] == "王联系 13700001111"
    body = None if verb == "withdraw" else {"outcome": "已解决"}
    assert as_("buyer").post(f"/demands/{id}/{verb}", body).status_code == 200
    assert as_("buyer").get(f"/demands/{id}").json["contact"] is None
    db.session.rollback()
    (row,) = db.session.execute(text("select sealed_contact, unsealed from demands")).all()
    assert tuple(row) == (None, None)

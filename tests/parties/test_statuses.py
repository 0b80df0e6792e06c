"""What a member says of itself is its own word; a status is a document, a reviewer and dates."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.db import db
from tests.conftest import problem_of

DIGEST = "cd" * 32
NOW = datetime.now(UTC)


def certificate(kind="high_tech", since=-10, until=700, **changes):
    dates = {"valid_from": NOW + timedelta(days=since), "valid_until": NOW + timedelta(days=until)}
    dates = {name: at.isoformat() for name, at in dates.items()}
    return {"kind": kind, "name": "证书.pdf", "sha256": DIGEST} | dates | changes


@pytest.fixture
def path(cast):
    return f"/organisations/{cast['buyer'].organisation_id}"


@pytest.fixture
def hand_in(as_, path):
    def post(**changes):
        answer = as_("buyer").post(f"{path}/documents", certificate(**changes))
        assert answer.status_code == 201, answer.json
        return f"{path}/documents/{answer.json['documents'][-1]['id']}"

    return post


def edit(as_, path, **facts):
    version = as_("buyer").get(path).json["version"]
    return as_("buyer").patch(path, facts, version)


def test_own_words_are_shown_as_such_and_count_nowhere(as_, path):
    said = {"high_tech_until": "2031-01-01", "chain_leader_years": [2025], "park": "国家级园区"}
    assert edit(as_, path, **said).status_code == 200
    for who in ("buyer", "stranger", "reviewer"):
        shown = as_(who).get(path).json
        assert shown["statuses"] == []
        assert {name: shown["own_words"][name] for name in said} == said
        assert not said.keys() & shown.keys()


@pytest.mark.parametrize("kind", ["high_tech", "chain_leader"])
def test_a_status_is_a_document_a_reviewer_and_dates(as_, path, hand_in, pass_days, kind):
    document = hand_in(kind=kind)
    assert as_("stranger").get(path).json["statuses"] == []
    for who, problem in (
        ("buyer", (403, "operator-only")),
        ("cashier", (403, "duty-missing")),
    ):
        assert problem_of(as_(who).post(f"{document}/confirm-status")) == problem
    assert as_("reviewer").post(f"{document}/confirm-status").status_code == 200
    (status,) = as_("stranger").get(path).json["statuses"]
    assert status["kind"] == kind
    again = as_("reviewer").post(f"{document}/confirm-status")
    assert problem_of(again) == (409, "status-judged")
    pass_days(701)
    assert as_("reviewer").get(path).json["statuses"] == [], "its dates are over"


def test_a_refused_or_withdrawn_document_counts_no_longer(as_, path, hand_in):
    refused, withdrawn = hand_in(), hand_in()
    body = {"reasons": "证书编号查无"}
    assert as_("reviewer").post(f"{refused}/refuse-status", body).status_code == 200
    assert problem_of(as_("reviewer").post(f"{refused}/confirm-status")) == (409, "status-judged")
    as_("reviewer").post(f"{withdrawn}/confirm-status")
    assert len(as_("reviewer").get(path).json["statuses"]) == 1
    assert as_("buyer").post(f"{withdrawn}/withdraw").status_code == 200
    assert as_("reviewer").get(path).json["statuses"] == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"valid_from": None}, "status-undated"),
        ({"valid_until": None}, "status-undated"),
        ({"since": 5, "until": 2}, "status-undated"),
        ({"until": 4 * 366}, "status-undated"),
        ({"since": -90, "until": -5}, "end-before-beginning"),
        ({"kind": "other", "valid_until": None}, "status-undated"),
        ({"duties": ["bidder"]}, "authority-unbounded"),
    ],
)
def test_evidence_without_its_dates_is_refused(as_, path, changes, problem):
    refused = as_("buyer").post(f"{path}/documents", certificate(**changes))
    assert problem_of(refused) == (422, problem)


@pytest.mark.parametrize("code", ["不存在的行业", "99", "c", "C3899"])
def test_an_industry_is_of_the_table(as_, path, make, code):
    assert problem_of(edit(as_, path, industry=code)) == (422, "code-unknown")
    demand = make.demand(state="draft")
    at, version = f"/demands/{demand.id}", demand.version
    db.session.rollback()
    assert as_("buyer").patch(at, {"industry": code}, version).status_code == 422


@pytest.mark.parametrize("code", ["C", "38", "97"])
def test_industries_of_the_standard_are_known(as_, path, code):
    assert edit(as_, path, industry=code).json["industry"] == code

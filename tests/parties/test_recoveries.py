"""A forgotten password comes back by its person, the counter, four eyes and some hours: by no one
of them alone."""

import time

import pytest
from sqlalchemy import text

from app.core.db import db
from app.parties.sessions.rules import STEP, code_at
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD

NEW, EVIDENCE = "a quite new password", "ab" * 32


@pytest.fixture
def claimed(as_):
    def claim(login="buyer"):
        answer = as_(None).post("/recoveries", {"login": login}, key=None)
        assert answer.status_code == 201
        return answer.json

    return claim


def approved(as_, claim, who=("hall_clerk", "security")):
    asked = {
        "act": "user.recover_password",
        "subject_id": claim["id"],
        "arguments": {"evidence_sha256": EVIDENCE},
        "reasons": "本人持身份证到厅",
    }
    approval = as_(who[0]).post("/approvals", asked)
    assert approval.status_code == 201, approval.json
    return as_(who[1]).post(f"/approvals/{approval.json['id']}/approve")


def hours_pass(hours):
    """Of the real clock: recoveries follow no rehearsal's."""
    shift = f"- interval '{hours} hours'"
    db.session.execute(
        text(
            f"update password_recoveries set approved_at = approved_at {shift}, "
            f"ready_at = ready_at {shift}, ends_at = ends_at {shift}"
        )
    )
    db.session.commit()


def complete(as_, claim, **changes):
    body = {"secret": claim["secret"], "new_password": NEW} | changes
    return as_(None).post(f"/recoveries/{claim['id']}/complete", body, key=None)


def sign_in(as_, login, password, **more):
    body = {"login": login, "password": password} | more
    return as_(None).post("/sessions", body, key=None)


def test_a_password_comes_back_and_everything_else_ends(as_, claimed, cast):
    key = as_("buyer").post("/api-keys", {"label": "x", "duties": ["bidder"]}, key=None).json
    claim = claimed()
    assert problem_of(complete(as_, claim)) == (409, "recovery-not-ready")
    assert approved(as_, claim).status_code == 200
    early = complete(as_, claim)
    assert problem_of(early) == (409, "recovery-not-ready")
    assert early.json["ready_at"]
    told = as_("buyer").get("/my/recoveries").json["items"]
    assert [(it["id"], it["used_at"]) for it in told] == [(claim["id"], None)]
    hours_pass(25)
    assert problem_of(complete(as_, claim, secret="zr_" + "x" * 43)) == (403, "recovery-refused")
    assert complete(as_, claim, new_password="short").status_code == 422
    assert complete(as_, claim).status_code == 204
    assert problem_of(complete(as_, claim)) == (409, "recovery-over")
    assert problem_of(as_("buyer").get("/me")) == (401, "token-invalid")
    headers = {"Authorization": f"Bearer {key['token']}"}
    assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")
    assert problem_of(sign_in(as_, "buyer", PASSWORD)) == (403, "sign-in-refused")
    assert problem_of(sign_in(as_, "buyer", NEW)) == (403, "second-factor-wanted"), "it stays"
    code = code_at(cast["buyer"].secret, time.time() + STEP)
    assert sign_in(as_, "buyer", NEW, code=code).status_code == 201


def test_devices_are_forgotten(as_, claimed):
    device = sign_in(as_, "clerk", PASSWORD, remember=True).json["device"]
    claim = claimed("clerk")
    approved(as_, claim)
    hours_pass(25)
    assert complete(as_, claim).status_code == 204
    assert device
    assert db.session.scalar(text("select count(*) from known_devices")) == 0


@pytest.mark.parametrize("who", ["buyer_clerk", "buyer"], ids=["the person", "an owner"])
def test_whoever_it_was_not_stops_it(as_, claimed, who):
    claim = claimed("buyer_clerk")
    assert as_(who).get("/my/recoveries").json["items"] == [], "a claim alone is nothing"
    approved(as_, claim)
    (told,) = as_(who).get("/my/recoveries").json["items"]
    assert as_(who).post(f"/recoveries/{told['id']}/stop").json["stopped_at"]
    hours_pass(25)
    assert problem_of(complete(as_, claim)) == (409, "recovery-over")
    assert sign_in(as_, "buyer_clerk", PASSWORD).status_code == 201


@pytest.mark.parametrize("who", ["stranger", "seller", "reviewer", "clerk"])
def test_nobody_else_sees_or_stops_it(as_, claimed, who):
    claim = claimed("buyer_clerk")
    approved(as_, claim)
    assert as_(who).get("/my/recoveries").json["items"] == []
    assert problem_of(as_(who).post(f"/recoveries/{claim['id']}/stop")) == (404, "not-found")


@pytest.mark.parametrize(
    ("asks", "approves", "problem"),
    [
        ("hall_clerk", "hall_clerk", (404, "not-found")),
        ("security", "security2", None),
        ("hall_clerk", "reviewer", (404, "not-found")),
    ],
)
def test_one_pair_of_eyes_recovers_nothing(as_, claimed, asks, approves, problem):
    claim = claimed()
    asked = {
        "act": "user.recover_password",
        "subject_id": claim["id"],
        "arguments": {"evidence_sha256": EVIDENCE},
        "reasons": "x",
    }
    approval = as_(asks).post("/approvals", asked)
    if problem is None:
        assert problem_of(approval) == (403, "not-yours-to-ask"), "the counter has seen the person"
    else:
        refused = as_(approves).post(f"/approvals/{approval.json['id']}/approve")
        assert refused.status_code in (403, 404)
    assert problem_of(complete(as_, claim)) == (409, "recovery-not-ready")


def test_staff_do_not_approve_their_own(as_, claimed):
    claim = claimed("security")
    assert problem_of(approved(as_, claim)) == (403, "not-for-oneself")
    assert approved(as_, claimed("security"), ("hall_clerk", "security2")).status_code == 200


def test_a_login_that_nobody_has_is_claimed_alike_and_found_at_the_counter(as_, claimed):
    claim, other = claimed("no-such-person"), claimed("buyer")
    assert claim.keys() == other.keys()
    assert problem_of(complete(as_, claim)) == (409, "recovery-not-ready")
    assert problem_of(approved(as_, claim)) == (404, "not-found")


def test_it_ends_unused(as_, claimed):
    claim = claimed()
    approved(as_, claim)
    hours_pass(24 + 72)
    assert problem_of(complete(as_, claim)) == (409, "recovery-over")
    assert approved(as_, claim).status_code == 409


def test_claims_are_counted(as_):
    for _ in range(10):
        assert as_(None).post("/recoveries", {"login": "buyer"}, key=None).status_code == 201
    more = as_(None).post("/recoveries", {"login": "buyer"}, key=None)
    assert problem_of(more) == (429, "too-many-attempts")


def test_neither_secrets_nor_passwords_are_stored(as_, claimed):
    claim = claimed()
    approved(as_, claim)
    hours_pass(25)
    complete(as_, claim)
    stored = db.session.scalars(text("select r::text from password_recoveries r")).all()
    stored += db.session.scalars(text("select e::text from events e")).all()
    assert all(claim["secret"] not in row and NEW not in row for row in stored)

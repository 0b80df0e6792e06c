"""Data rooms: nothing is read before both promised confidence, and every look is on record."""

from io import BytesIO

import pytest

from app.core.db import db
from tests.conftest import problem_of

PDF = b"%PDF-1.7 lab notes"
DIGEST = "ab" * 32


@pytest.fixture
def talks(make):
    path = f"/negotiations/{make.negotiation().id}"
    db.session.rollback()
    return path


def lay(as_, who, path, body=PDF, name="实验记录.pdf"):
    caller = as_(who)
    data = {"file": (BytesIO(body), name)}
    return caller.client.post(f"{path}/documents", data=data, headers=caller.headers)


def test_both_promise_then_look_and_every_look_is_known(as_, talks):
    laid = lay(as_, "seller", talks)
    assert (laid.status_code, laid.json["media_type"]) == (201, "application/pdf")
    document = f"/room-documents/{laid.json['id']}"
    assert as_("seller").get(f"{talks}/documents").json["items"] != []
    assert as_("buyer").get(f"{talks}/documents").json["items"] == []
    assert problem_of(as_("buyer").get(document)) == (403, "nda-missing")
    assert as_("buyer").post(f"{talks}/sign-nda", {"sha256": "ef" * 32}).status_code == 200
    assert as_("buyer").post(f"{talks}/sign-nda", {"sha256": DIGEST}).json["nda_at"] is None
    other = as_("seller").post(f"{talks}/sign-nda", {"sha256": "cd" * 32})
    assert problem_of(other) == (409, "nda-differs")
    assert as_("seller").post(f"{talks}/sign-nda", {"sha256": DIGEST}).json["nda_at"]
    assert as_("buyer").get(document).get_data() == PDF
    views = as_("seller").get(f"{talks}/views").json["items"]
    assert [view["document_id"] for view in views] == [laid.json["id"]]
    assert as_("buyer").get(f"{talks}/views").json["items"] == []


@pytest.mark.parametrize("who", ["stranger", "reviewer", "broker"])
def test_nobody_else_enters(as_, talks, who):
    laid = lay(as_, "seller", talks).json
    for path in (f"/room-documents/{laid['id']}", f"{talks}/documents", f"{talks}/views"):
        assert problem_of(as_(who).get(path)) == (404, "not-found")


@pytest.mark.parametrize(
    ("who", "body", "status", "problem"),
    [
        ("stranger", PDF, 404, "not-found"),
        ("clerk", PDF, 403, "not-a-side"),
        ("seller", b"", 422, "document-unfit"),
        ("seller", b"MZ\x90\x00\xff", 422, "document-unfit"),
    ],
)
def test_a_document_is_refused(as_, talks, who, body, status, problem):
    assert problem_of(lay(as_, who, talks, body)) == (status, problem)


def test_nothing_is_added_when_the_talks_are_over(as_, talks):
    as_("buyer").post(f"{talks}/withdraw", {"round": 1})
    assert problem_of(lay(as_, "seller", talks)) == (409, "talks-over")

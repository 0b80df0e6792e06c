"""The data room of a procedure: a promise opens it, the procedure's end closes it."""

from datetime import datetime
from io import BytesIO

import pytest

from app.core.db import db
from tests.conftest import problem_of
from tests.hands import MS, stand_at
from tests.trading.test_rooms import lay

PAPER, TEXT = "检测报告：转化率 98 %".encode(), "ab" * 32


@pytest.fixture
def procedure(make):
    path = f"/procedures/{make.procedure().id}"
    db.session.rollback()
    return path


@pytest.fixture
def intent(make, procedure):
    return f"/intents/{make.intent('forwarded', 'buyer', procedure.rpartition('/')[2]).id}"


def lay_in(as_, who, procedure, body=PAPER, name="检测报告.txt"):
    caller = as_(who)
    data = {"file": (BytesIO(body), name)}
    return caller.client.post(f"{procedure}/room/documents", data=data, headers=caller.headers)


def promise(as_, who, procedure, sha256=TEXT):
    return as_(who).post(f"{procedure}/room/promise", {"sha256": sha256})


@pytest.fixture
def document(as_, procedure):
    """Laid in and with the seller's text, ready to be read by whoever promises."""
    assert promise(as_, "seller", procedure).status_code == 200
    laid = lay_in(as_, "seller", procedure)
    assert laid.status_code == 201, laid.json
    return f"/room-documents/{laid.json['id']}"


def test_whoever_takes_part_and_promises_reads_and_every_look_is_known(
    as_, procedure, document, intent, cast
):
    assert problem_of(as_("buyer").get(document)) == (403, "nda-missing")
    assert as_("buyer").get(f"{procedure}/room/documents").json["items"] == []
    assert promise(as_, "buyer", procedure).json["sha256"] == TEXT
    assert as_("buyer").get(f"{procedure}/room").json["promised_at"]
    room = as_("buyer").get(f"{procedure}/room/documents").json["items"]
    assert [f"/room-documents/{one['id']}" for one in room] == [document]
    assert as_("buyer").get(document).get_data().startswith(b"%PDF")
    (seen,) = as_("seller").get(f"{procedure}/room/views").json["items"]
    label = as_("buyer").get(intent).json["label"]
    assert (seen["label"], seen["user_id"], seen["organisation_id"]) == (label, None, None)
    (known,) = as_("auditor").get(f"{procedure}/room/views").json["items"]
    assert known["organisation_id"] == str(cast["buyer"].organisation_id)
    assert known["user_id"] == str(cast["buyer"].actor.user_id)


@pytest.mark.parametrize("who", ["stranger", "reviewer", "broker", "rival"])
def test_nobody_else_enters_the_room(as_, procedure, document, intent, who):
    assert problem_of(promise(as_, who, procedure))[0] in (403, 404)
    assert problem_of(as_(who).get(document)) == (404, "not-found")
    assert as_(who).get(f"{procedure}/room/documents").json["items"] == []
    assert problem_of(as_(who).get(f"{procedure}/room/views")) == (404, "not-found")


def test_the_bidders_see_no_log_and_the_auditor_all_documents(as_, procedure, document, intent):
    promise(as_, "buyer", procedure)
    assert problem_of(as_("buyer").get(f"{procedure}/room/views")) == (404, "not-found")
    assert as_("auditor").get(document).get_data().startswith(b"%PDF")


def test_the_seller_says_the_text_and_no_other_is_promised(as_, procedure, intent):
    assert problem_of(promise(as_, "buyer", procedure)) == (409, "text-missing")
    promise(as_, "seller", procedure)
    other = promise(as_, "buyer", procedure, "cd" * 32)
    assert problem_of(other) == (409, "promise-differs")
    assert problem_of(promise(as_, "seller", procedure, "cd" * 32)) == (409, "promise-differs")
    assert problem_of(promise(as_, "clerk", procedure)) == (403, "duty-missing")


def test_whoever_leaves_reads_no_longer(as_, procedure, document, intent):
    promise(as_, "buyer", procedure)
    assert as_("buyer").get(document).status_code == 200
    assert as_("buyer").post(f"{intent}/withdraw").status_code == 200
    assert problem_of(as_("buyer").get(document)) == (404, "not-found")
    assert as_("buyer").get(f"{procedure}/room/documents").json["items"] == []


def test_the_room_ends_with_the_procedure(as_, make, procedure, document, settle):
    make.intent("qualified", "buyer", procedure.rpartition("/")[2])
    promise(as_, "buyer", procedure)
    assert as_("buyer").get(document).status_code == 200
    ended = as_("reviewer").post(f"{procedure}/terminate", {"reasons": "专利无效"})
    assert ended.status_code == 200
    assert problem_of(as_("buyer").get(document)) == (409, "procedure-room-closed")
    settle()
    assert problem_of(as_("buyer").get(document)) == (404, "not-found")
    assert as_("seller").get(document).status_code == 200
    assert problem_of(lay_in(as_, "seller", procedure)) == (409, "room-fixed")


def test_what_changes_is_told_to_all_and_what_is_taken_out_is_kept_as_evidence(
    as_, procedure, document, intent, told
):
    promise(as_, "buyer", procedure)
    for _ in range(2):
        assert as_("seller").post(f"{document}/take-out").json["taken_out_at"]
    assert problem_of(as_("buyer").get(document)) == (404, "not-found")
    assert as_("buyer").get(f"{procedure}/room/documents").json["items"] == []
    changes = as_("stranger").get(f"{procedure}/room/changes").json["items"]
    assert [change["kind"] for change in changes] == ["laid_open", "taken_out"]
    assert {f"/room-documents/{change['document_id']}" for change in changes} == {document}
    names = [n for n in told("procedure.document") if not n.endswith("viewed")]
    assert names == ["procedure.document_laid_open", "procedure.document_taken_out"]
    assert as_("auditor").get(document).get_data().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("who", "status", "problem"),
    [
        ("buyer", 404, "not-found"),
        ("rival", 404, "not-found"),
        ("reviewer", 403, "duty-missing"),
        ("clerk", 403, "duty-missing"),
    ],
)
def test_only_the_seller_changes_the_room(as_, procedure, document, who, status, problem):
    assert problem_of(lay_in(as_, who, procedure)) == (status, problem)
    assert problem_of(as_(who).post(f"{document}/take-out")) == (status, problem)


def test_nothing_changes_after_registration_closed_though_no_job_ran(as_, procedure, document):
    stand_at(datetime.fromisoformat(as_(None).get(procedure).json["closes_at"]), MS)
    assert as_(None).get(procedure).json["state"] == "disclosing"
    assert problem_of(lay_in(as_, "seller", procedure)) == (409, "room-fixed")
    assert problem_of(as_("seller").post(f"{document}/take-out")) == (409, "room-fixed")


def test_a_document_of_talks_is_not_taken_out(as_, make):
    talks = f"/negotiations/{make.negotiation().id}"
    db.session.rollback()
    laid = lay(as_, "seller", talks).json
    assert (laid["procedure_id"], laid["taken_out_at"]) == (None, None)
    answer = as_("seller").post(f"/room-documents/{laid['id']}/take-out")
    assert problem_of(answer) == (404, "not-found")

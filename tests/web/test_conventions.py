"""Idempotency keys, languages, methods, request ids, dry runs: the same for every operation."""

import json
import re
import threading
import time
from uuid import uuid4

import pytest

from app.web.health import FRESH
from tests.conftest import METRICS, Caller, problem_of

PRICE = {"amount": 60_000_000, "currency": "CNY"}
KEY = "the-same-key-1"


def test_the_same_key_gets_the_same_bytes_and_one_effect(as_, make, told):
    body = {"listing_id": str(make.listing().id), "price": PRICE}
    first = as_("buyer").post("/negotiations", body, key=KEY)
    again = as_("buyer").post("/negotiations", body, key=KEY)
    assert (first.status_code, first.data) == (again.status_code, again.data)
    assert first.headers["ETag"] == again.headers["ETag"]
    assert again.headers["Idempotency-Replayed"] == "true"
    assert told("negotiation.") == ["negotiation.opened"]


def test_a_key_used_for_another_request_is_refused(as_, make):
    body = {"listing_id": str(make.listing().id), "price": PRICE}
    as_("buyer").post("/negotiations", body, key=KEY)
    other = as_("buyer").post("/negotiations", body | {"message": "other"}, key=KEY)
    assert problem_of(other) == (422, "idempotency-key-reused")
    # another user's key is another key
    assert as_("stranger").post("/negotiations", body, key=KEY).status_code == 201


def test_a_refused_request_does_not_use_its_key_up(as_, make):
    listing = make.listing("draft")
    body = {"listing_id": str(listing.id), "price": PRICE}
    assert as_("buyer").post("/negotiations", body, key=KEY).status_code == 404
    as_("seller").post(f"/listings/{body['listing_id']}/submit")
    version = as_("seller").get(f"/listings/{body['listing_id']}").json["version"]
    as_("reviewer").post(f"/listings/{body['listing_id']}/approve", version=version)
    assert as_("buyer").post("/negotiations", body, key=KEY).status_code == 201


def test_many_at_once_with_one_key_have_one_effect(app, cast, make, told):
    body = {"listing_id": str(make.listing().id), "price": PRICE}
    answers = []

    def send():
        with app.app_context():
            caller = Caller(app.test_client(), cast["buyer"].token)
            answers.append(caller.post("/negotiations", body, key=KEY))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8
    codes = {answer.status_code for answer in answers}
    assert codes <= {201, 409}
    assert {problem_of(a)[1] for a in answers if a.status_code == 409} <= {"request-in-progress"}
    assert len({answer.data for answer in answers if answer.status_code == 201}) == 1
    assert told("negotiation.") == ["negotiation.opened"]


@pytest.mark.parametrize("key", [None, "short", "ümläut-key-", "x" * 129])
def test_a_key_is_needed_where_money_moves(as_, make, key):
    body = {"listing_id": str(make.listing().id), "price": PRICE}
    status, problem = problem_of(as_("buyer").post("/negotiations", body, key=key))
    assert (status, problem.rpartition("-")[0]) == (400, "idempotency-key")


@pytest.mark.tried_once  # it tells a first answer from a repeated one
def test_a_dry_run_keeps_no_key(as_, make):
    path = f"/negotiations/{make.negotiation().id}"
    rehearsed = as_("seller").post(f"{path}/decline?dry_run=1", {"round": 1}, key=KEY)
    assert rehearsed.json["state"] == "declined"
    assert as_("seller").get(path).json["state"] == "open"
    done = as_("seller").post(f"{path}/decline", {"round": 1}, key=KEY)
    assert "Idempotency-Replayed" not in done.headers
    assert as_("seller").get(path).json["state"] == "declined"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (None, "对象不存在，或您无权查看"),
        ("zh-CN", "对象不存在，或您无权查看"),
        ("en", "There is no such thing, or you may not see it"),
        ("en-GB,zh;q=0.5", "There is no such thing, or you may not see it"),
        ("fr", "对象不存在，或您无权查看"),
    ],
)
def test_problems_speak_the_callers_language(as_, language, title):
    headers = {"Accept-Language": language} if language else {}
    answer = as_("buyer").get(f"/deals/{uuid4()}", headers=headers)
    assert answer.json["title"] == title
    assert answer.json["type"] == "/problems/not-found"


def test_the_method_that_is_not_there_names_those_that_are(as_):
    answer = as_("buyer").client.put("/listings")
    assert problem_of(answer) == (405, "method-not-allowed")
    assert set(answer.headers["Allow"].split(", ")) >= {"GET", "POST"}


@pytest.mark.parametrize("path", ["/nowhere", "/deals/not-a-uuid", "/deals/1/sign", "/%ff"])
def test_an_unknown_path_is_a_problem_too(as_, path):
    assert problem_of(as_("buyer").get(path)) == (404, "not-found")


def test_a_null_character_in_the_url_is_refused(as_):
    assert problem_of(as_(None).get("/patents/2017%00")) == (400, "null-character")


def test_the_request_id_is_the_callers_if_it_is_sane(as_):
    kept = as_(None).get("/healthz", headers={"X-Request-Id": "abc-123-def"})
    assert kept.headers["X-Request-Id"] == "abc-123-def"
    for strange in ("short", "x" * 100, "a b c d e f g h", '"}\\n{"level'):
        answer = as_(None).get("/healthz", headers={"X-Request-Id": strange})
        assert answer.headers["X-Request-Id"] != strange


def test_the_request_id_goes_with_the_event(as_, make, app):
    from sqlalchemy import text

    from app.core.db import db

    talks = make.negotiation()
    as_("seller").post(
        f"/negotiations/{talks.id}/decline",
        {"round": 1},
        headers={"X-Request-Id": "trace-me-12345"},
    )
    found = db.session.scalar(
        text("select request_id from events where name = 'negotiation.declined'")
    )
    assert found == "trace-me-12345"


def test_logs_are_json_and_hold_no_token(as_, cast, capfdbinary):
    as_("buyer").get("/deals", headers={"X-Request-Id": "seen-in-the-log"})
    lines = [line for line in capfdbinary.readouterr().err.splitlines() if b"seen-in" in line]
    (line,) = [json.loads(line) for line in lines]
    assert (line["path"], line["status"], line["method"]) == ("/deals", 200, "GET")
    assert cast["buyer"].token.encode() not in b"".join(lines)


def test_metrics_count_answers_and_show_what_waits(as_, make, settle):
    make.listing()
    as_(None).get("/listings")

    def figures():
        token = {"Authorization": f"Bearer {METRICS}"}
        return as_(None).get("/metrics", headers=token).get_data(as_text=True)

    shown = figures()
    assert 'market_http_requests_total{method="GET",status="200"}' in shown
    waiting = [line for line in shown.splitlines() if line.startswith("market_events_unnumbered")]
    assert float(waiting[0].split()[1]) > 0
    settle()
    time.sleep(FRESH)
    shown = figures()
    assert "market_events_unnumbered 0.0" in shown


def test_the_description_names_parameters_and_headers(as_):
    paths = as_(None).get("/openapi.json").json["paths"]

    def named(method, path):
        return {(p["in"], p["name"]) for p in paths[path][method].get("parameters", [])}

    assert {("query", "after"), ("query", "limit")} <= named("get", "/listings")
    accept = named("post", "/negotiations/{negotiation_id}/accept")
    assert {("query", "dry_run"), ("header", "Idempotency-Key")} <= accept
    assert ("header", "If-Match") in named("patch", "/assets/{asset_id}")


def test_the_api_page_needs_no_network(as_):
    page = as_(None).get("/docs/").get_data(as_text=True)
    assert "swagger-ui-bundle.js" in page
    sources = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert sources
    assert all(source.startswith("/docs/") for source in sources)
    assert as_(None).get("/docs/swagger-ui-bundle.js").status_code == 200
    assert as_(None).get("/openapi.json").json["openapi"].startswith("3.1")

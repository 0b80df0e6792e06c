"""Every operation, whoever calls it: its answer is safe, and nobody keeps what is private."""

import re
from uuid import uuid4

import pytest

from app.web.headers import NOTHING, SAFE
from tests.api.test_matrix import operations


@pytest.mark.parametrize("who", [None, "buyer", "reviewer"])
def test_every_answer_of_every_operation(app, as_, who):
    """Nothing is there yet, so most are refusals, which are answers as well."""
    asked, statuses = 0, set()
    for path, method, said in operations(app):
        place = re.sub(r"{\w+}", str(uuid4()), path)
        answer = as_(who).client.open(
            place,
            method=method,
            headers=as_(who).headers
            | ({"Idempotency-Key": uuid4().hex} if method != "GET" else {}),
            json={} if method in ("POST", "PATCH", "PUT") else None,
            buffered=True,
        )
        headers = answer.headers
        assert dict((*SAFE, NOTHING)).items() <= dict(headers).items(), (method, path)
        assert len(headers.getlist("Cache-Control")) == 1, (method, path)
        is_private = who or method != "GET" or said["x-authz"] != "public"
        if is_private or answer.status_code >= 400:
            assert headers["Cache-Control"] == "no-store", (method, path, answer.status_code)
        else:
            assert headers["Cache-Control"] in ("no-cache", "no-store")
            assert "Authorization" in headers.get("Vary", "") or path.startswith("/auctions")
        if answer.status_code in (301, 302, 307, 308):
            assert not headers["Location"].startswith("//")
        asked += 1
        statuses.add(answer.status_code)
    print(f"{asked} operations, {sorted(statuses)}")
    assert asked > 300


@pytest.mark.parametrize("who", [None, "buyer"])
def test_short_cuts_and_what_is_not_changed(as_, make, who):
    listing = make.listing().id
    for path in (f"/listings/{listing}", "/listings", "/search/listings", "/policies"):
        first = as_(who).get(path)
        assert first.status_code == 200, path
        tag = first.headers.get("ETag")
        answers = [first]
        if tag:
            again = as_(who).get(path, headers={"If-None-Match": tag})
            assert again.status_code == 304
            answers.append(again)
        for answer in answers:
            assert dict((*SAFE, NOTHING)).items() <= dict(answer.headers).items(), path
            kept = "no-store" if who else "no-cache"
            assert answer.headers["Cache-Control"] == kept, path
            assert who or "Authorization" in answer.headers["Vary"]


def test_a_page_and_a_paper_are_shown_and_run_nothing(as_, make, settle):
    report = make.pilot_report("issued").id
    settle()
    for path in (f"/pilot-reports/{report}/verify",):
        answer = as_(None).get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert answer.status_code == 200, path
        assert "style-src 'unsafe-inline'" in policy
        assert "script-src" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_no_answer_goes_to_a_foreign_host(app, as_, make):
    """Short cuts, too, which are answered before Flask."""
    listing = make.listing().id
    places = [re.sub(r"{\w+}", str(uuid4()), path) for path, _, _ in operations(app)]
    places += [f"/listings/{listing}", "/", "/docs", "/docs/", "/openapi.json", "/healthz"]
    for place in places:
        answer = as_(None).get(place, base_url="http://evil.example")
        assert (answer.status_code, answer.mimetype) == (421, "application/problem+json"), place
        assert "evil" not in answer.get_data(as_text=True)
        assert "evil" not in str(answer.headers)

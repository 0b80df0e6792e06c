"""What comes in, read strictly: every malformed body gets a clear problem and loses nothing."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.body import parse
from app.web.problems import ProblemRaised
from tests.conftest import problem_of

SECRET = "kein-geheimnis-im-protokoll"


def send(as_, raw, content_type="application/json"):
    headers = {"Idempotency-Key": "k" * 16}
    return as_("buyer").client.post(
        "/negotiations",
        data=raw,
        content_type=content_type,
        headers=as_("buyer").headers | headers,
    )


@pytest.mark.parametrize(
    ("raw", "status", "problem"),
    [
        ("{", 400, "json-malformed"),
        ("", 400, "json-malformed"),
        ("[1,]", 400, "json-malformed"),
        ('{"a": 1, "a": 2}', 400, "json-duplicate-key"),
        ('{"a": {"b": 1, "b": 1}}', 400, "json-duplicate-key"),
        ('{"a": NaN}', 400, "json-not-a-number"),
        ('{"a": -Infinity}', 400, "json-not-a-number"),
        ("[" * 33 + "]" * 33, 400, "json-too-deep"),
        ("[" * 500_000, 400, "json-too-deep"),
        ('{"a":' * 33 + "1" + "}" * 33, 400, "json-too-deep"),
        ('{"message": "\\u0000"}', 400, "json-null-character"),
        ('{"message": "\\ud800"}', 400, "json-malformed"),
        (b'{"message": "\xff"}', 400, "json-not-utf-8"),
        ("9" * 5_000, 400, "json-malformed"),
        ("null", 422, "invalid"),
        ("[]", 422, "invalid"),
        ('{"surprise": 1}', 422, "invalid"),
        ('{"listing_id": 5, "price": "much"}', 422, "invalid"),
        ('{"message": "' + "a" * 1_048_576 + '"}', 413, "json-too-large"),
    ],
)
def test_a_body_is_refused(as_, told, raw, status, problem):
    before = told()
    assert problem_of(send(as_, raw)) == (status, problem)
    assert told() == before


@pytest.mark.parametrize("content_type", ["text/plain", "application/xml", "multipart/form-data"])
def test_another_media_type_is_refused(as_, content_type):
    assert problem_of(send(as_, "{}", content_type)) == (415, "unsupported-media-type")


def test_an_upload_larger_than_the_limit_is_refused(as_, app):
    app.config["MAX_CONTENT_LENGTH"], limit = 1_000, app.config["MAX_CONTENT_LENGTH"]
    try:
        answer = as_("seller").post(
            "/patents/imports", data={"files": "x" * 5_000}, content_type="multipart/form-data"
        )
    finally:
        app.config["MAX_CONTENT_LENGTH"] = limit
    assert answer.status_code == 413


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(json_values)
def test_what_is_json_is_read_as_it_is(value):
    text = json.dumps(value)
    if "\\u0000" in text:
        with pytest.raises(ProblemRaised):
            parse(text.encode())
    else:
        assert parse(text.encode()) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw):
    with suppress(ProblemRaised):
        parse(raw)

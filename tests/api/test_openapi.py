"""The API keeps its own description: whatever schemathesis sends, every answer is documented."""

import os
from collections import Counter

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from sqlalchemy import text

from app.core.db import db

CASES = int(os.environ.get("SCHEMATHESIS_CASES", "8"))  # an operation
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)
SETTINGS = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=False,
    print_blob=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def operations(app):
    schema = schemathesis.openapi.from_wsgi("/openapi.json", app)
    return [found.ok() for found in schema.get_all_operations()]


REVOKES = ("/sessions/current", "/my/password")  # the token that the next case would use


def test_two_thousand_requests_and_no_undocumented_answer(app, cast, make, settle):
    """Every operation as every kind of caller, on a market in which something is going on."""
    make.deal("signing")
    make.negotiation()
    make.pilot_project("running")
    settle()
    known = known_ids()
    tried: Counter[str] = Counter()
    answers: Counter[int] = Counter()
    found = operations(app)
    people = [None, *cast.values()]

    def one(case):
        turn = sum(tried.values())
        member = people[turn % len(people)]
        if member:
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {member.token}"}
        if turn % 3:  # two thirds meet an object that is there
            for name in case.path_parameters or {}:
                if name in known:
                    case.path_parameters[name] = known[name]
        response = case.call()
        case.validate_response(response, checks=CHECKS)
        tried[case.operation.label] += 1
        answers[response.status_code] += 1

    for operation in found:
        if operation.path not in REVOKES:
            SETTINGS(given(case=operation.as_strategy())(one))()
    print(f"{sum(tried.values())} cases over {len(found)} operations; answers {dict(answers)}")
    assert sum(tried.values()) >= 2_000
    assert not [status for status in answers if status >= 500]


def known_ids():
    queries = {
        "deal_id": "select id from deals limit 1",
        "negotiation_id": "select id from negotiations where state = 'open' limit 1",
        "listing_id": "select id from listings limit 1",
        "asset_id": "select id from assets limit 1",
        "organisation_id": "select id from organisations limit 1",
        "import_id": "select id from patent_imports limit 1",
        "project_id": "select id from pilot_projects limit 1",
        "milestone_id": "select id from pilot_milestones order by number limit 1",
        "base_id": "select id from pilot_bases limit 1",
        "number": "select application_number from patents limit 1",
    }
    found = {name: str(db.session.scalar(text(query))) for name, query in queries.items()}
    db.session.remove()
    return found


def test_the_document_is_openapi_3_1(app):
    document = app.test_client().get("/openapi.json").json
    assert document["openapi"] == "3.1.0"
    assert document["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method != "parameters":
                assert operation["summary"], (method, path)


def test_what_is_too_long_for_any_operation_is_documented_at_each(app):
    """Seen: texts in a query of 8,000 characters: 414 of the front (RFC 9110)."""
    document = app.test_client().get("/openapi.json").json
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method != "parameters":
                assert {"413", "414", "431"} <= set(operation["responses"]), (method, path)

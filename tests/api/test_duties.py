"""Every operation names the duties that it asks for, and refuses whoever holds none of them.

One account a duty, of a party and of the venue, and keys: "is staff" and "is a member" open nothing
that changes something (T79, T89).
"""

import re
from uuid import uuid4

import pytest

from app.parties.people.rules import OF_PARTY, OF_VENUE
from app.web import duties
from tests.api.test_matrix import call, operations

WORDS = OF_PARTY | {duties.OF_STAFF + duty for duty in OF_VENUE}
WORDS |= {duties.IN_PERSON, duties.OWN_ACCOUNT}
PERSONS = {  # login → what they hold
    "seller": {"owner", "lister", "signatory"},
    "rival": {"bidder", "signatory"},
    "broker": {"owner"},
    "verifier": {"verifier"},
    "clerk": set(),
    "reviewer": {"venue reviewer"},
    "cashier": {"venue finance"},
    "security": {"venue security_admin"},
    "admin": {"venue system_admin"},
    "auditor": {"venue auditor"},
    "hall_clerk": {"venue clerk"},
}


def changes_something(app):
    for path, method, operation in operations(app):
        if method != "GET":
            yield path, method, operation


def fill(path):
    path = re.sub(r"{(\w+_id)}", lambda _: str(uuid4()), path)
    path = path.replace("{number}", "1").replace("{kind}", "phone").replace("{key}", "x.y")
    return path.replace("{library}", "demands").replace("{scheme}", "trl")


def test_every_operation_that_changes_something_names_its_duties(app):
    for path, method, operation in changes_something(app):
        asked = set(operation.get("x-duties", ()))
        assert asked, (method, path)
        assert asked <= WORDS, (method, path)


def test_what_staff_alone_may_read_names_its_duties(app):
    for path, method, operation in operations(app):
        if operation.get("x-authz") == "operator":
            asked = operation["x-duties"]
            assert all(duty.startswith(duties.OF_STAFF) for duty in asked), (method, path)


def test_the_auditor_changes_nothing_but_their_own_account(app):
    """Monitoring cases, when there are any, will be the exception."""
    for path, method, operation in changes_something(app):
        assert duties.AUDITOR not in operation["x-duties"], (method, path)


def test_an_api_key_is_nobody_in_person(app, as_, make):
    """It has what it was given, and a key with nothing changes nothing."""
    made = as_("clerk").post("/api-keys", {"label": "empty", "duties": [], "days": 1})
    assert made.status_code == 201, made.json
    key = made.json["token"]
    for path, method, operation in changes_something(app):
        if duties.OWN_ACCOUNT in operation["x-duties"]:
            continue
        answer = app.test_client().open(
            fill(path),
            method=method,
            json={},
            headers={"Authorization": f"Bearer {key}", "Idempotency-Key": uuid4().hex},
        )
        assert answer.status_code == 403, (method, path, answer.json)


@pytest.mark.parametrize("login", PERSONS)
def test_whoever_holds_none_is_refused_before_anything_is_read(app, as_, login):
    """403 for a body that is no body and an object that is none: authority first."""
    refused = 0
    for path, method, operation in changes_something(app):
        asked = set(operation["x-duties"])
        is_staff = any(duty.startswith(duties.OF_STAFF) for duty in PERSONS[login])
        if asked & (PERSONS[login] | {duties.OWN_ACCOUNT}):
            continue
        if duties.IN_PERSON in asked and not is_staff:
            continue
        answer = call(as_(login), method, fill(path), {"nothing": "of this"})
        assert answer.status_code == 403, (method, path, login, answer.json)
        refused += 1
    print(f"{login} is refused {refused} operations")
    assert refused > 20


def test_staff_without_the_duty_to_look_read_no_talks_and_no_contracts(as_, make):
    deal = make.deal("effective")
    talks = make.negotiation()
    places = [f"/deals/{deal.id}", f"/deals/{deal.id}/history", f"/negotiations/{talks.id}"]
    for login in ("security", "admin", "hall_clerk"):
        for place in places:
            assert as_(login).get(place).status_code == 404, (login, place)
        assert as_(login).get("/deals").json["items"] == []
        assert as_(login).get("/negotiations").json["items"] == []
    for login in ("reviewer", "auditor"):
        for place in places:
            assert as_(login).get(place).status_code == 200, (login, place)

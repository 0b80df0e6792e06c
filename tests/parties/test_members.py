"""Members: asked in, given duties for a while, let go; the next request already knows."""

from datetime import timedelta

import pytest

from app.core import clock
from app.core.db import db
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD


@pytest.fixture
def later():
    def at(days):
        found = (clock.now() + timedelta(days=days)).isoformat()
        db.session.rollback()
        return found

    return at


def session(as_, organisation_id, login="newcomer"):
    body = {"login": login, "password": PASSWORD, "organisation_id": str(organisation_id)}
    token = as_(None).post("/sessions", body, key=None).json["token"]
    return {"Authorization": f"Bearer {token}"}


def test_a_person_is_asked_in_agrees_and_one_day_leaves(as_, cast, told):
    seller = cast["seller"].organisation_id
    asked = as_("seller").post("/memberships", {"login": "newcomer", "duties": ["lister"]}).json
    path = f"/memberships/{asked['id']}"
    assert asked["state"] == "invited"
    mine = as_("newcomer").get("/my/memberships").json["items"]
    assert {m["state"] for m in mine} == {"active", "invited"}
    body = {"login": "newcomer", "password": PASSWORD, "organisation_id": str(seller)}
    assert problem_of(as_(None).post("/sessions", body, key=None)) == (403, "sign-in-refused")
    assert problem_of(as_("seller").post(f"{path}/accept")) == (403, "not-your-transition")
    assert as_("newcomer").post(f"{path}/accept").json["state"] == "active"
    headers = session(as_, seller)
    assert as_(None).get("/me", headers=headers).json["duties"] == ["lister"]
    again = as_("seller").post("/memberships", {"login": "newcomer"})
    assert problem_of(again) == (409, "invited-already")
    assert as_("newcomer").post(f"{path}/end").json["state"] == "ended"
    assert problem_of(as_(None).get("/me", headers=headers)) == (401, "token-invalid")
    assert told("membership.")[-1] == "membership.ended"


def test_a_duty_begins_and_ends_with_the_next_request(as_, cast, later, pass_days):
    asked = as_("seller").post("/memberships", {"login": "newcomer"}).json
    path = f"/memberships/{asked['id']}"
    as_("newcomer").post(f"{path}/accept")
    headers = session(as_, cast["seller"].organisation_id)
    duties = lambda: as_(None).get("/me", headers=headers).json["duties"]  # noqa: E731
    assert duties() == []
    given = {"duty": "lister", "until_at": later(3)}
    assert as_("seller").post(f"{path}/give-duty", given).status_code == 200
    assert duties() == ["lister"]
    twice = as_("seller").post(f"{path}/give-duty", {"duty": "bidder"})
    assert twice.status_code == 200
    assert as_("seller").post(f"{path}/withdraw-duty", {"duty": "bidder"}).status_code == 200
    assert duties() == ["lister"]
    pass_days(4)
    assert duties() == []
    gone = as_("seller").post(f"{path}/withdraw-duty", {"duty": "lister"})
    assert problem_of(gone) == (409, "duty-not-held")


@pytest.mark.parametrize(
    ("who", "body", "problem"),
    [
        ("seller", {"login": "nobody-here"}, (404, "not-found")),
        ("seller", {"login": "newcomer", "duties": ["reviewer"]}, (422, "duty-not-of-kind")),
        ("seller", {"login": "newcomer", "duties": ["king"]}, (422, "invalid")),
        (
            "seller",
            {"login": "newcomer", "until_at": "2020-01-01T00:00:00Z"},
            (422, "end-before-beginning"),
        ),
        ("clerk", {"login": "newcomer"}, (403, "not-your-transition")),
        ("admin", {"login": "newcomer", "duties": ["bidder"]}, (422, "duty-not-of-kind")),
        (
            "admin",
            {"login": "newcomer", "duties": ["auditor", "system_admin"]},
            (422, "administrators-apart"),
        ),
    ],
)
def test_who_cannot_be_asked_so_is_not(as_, who, body, problem):
    assert problem_of(as_(who).post("/memberships", body)) == problem


def test_an_organisation_keeps_an_owner(as_, cast):
    (line,) = as_("newcomer").get("/memberships").json["items"]
    path = f"/memberships/{line['id']}"
    refused = as_("newcomer").post(f"{path}/withdraw-duty", {"duty": "owner"})
    assert problem_of(refused) == (409, "last-owner")
    assert problem_of(as_("newcomer").post(f"{path}/end")) == (409, "last-owner")


def test_two_who_leave_at_once_do_not_leave_an_orphan(as_, make, cast, app):
    """Two owners go in two threads: one of them stays."""
    import threading

    from app.core.errors import DomainError
    from app.parties.people.commands import end

    asked = as_("newcomer").post("/memberships", {"login": "buyer_clerk", "duties": ["owner"]}).json
    as_("buyer_clerk").post(f"/memberships/{asked['id']}/accept")
    items = as_("newcomer").get("/memberships").json["items"]
    ids = {item["user_id"]: item["id"] for item in items}
    barrier, refused = threading.Barrier(2), []

    def leave(login):
        with app.app_context():
            barrier.wait()
            try:
                end(cast[login].actor, ids[str(cast[login].actor.user_id)])
            except DomainError as error:
                refused.append(error.code())
            finally:
                db.session.remove()

    threads = [threading.Thread(target=leave, args=(who,)) for who in ("newcomer", "buyer_clerk")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == ["last-owner"]


def test_the_venues_staff_and_the_parties_stay_apart(as_):
    """Whoever works for the venue is of no party, under whichever hat (R7.5)."""
    asked = as_("seller").post("/memberships", {"login": "cashier", "duties": ["bidder"]}).json
    both = as_("cashier").post(f"/memberships/{asked['id']}/accept")
    assert problem_of(both) == (409, "staff-is-no-party")
    founded = {"name": "甲", "kind": "enterprise", "regime": "private"}
    founded["credit_code"] = "91410000170001401D"
    assert problem_of(as_("cashier").post("/organisations", founded)) == (409, "staff-is-no-party")


def test_a_duty_at_the_venue_is_given_by_four_eyes(as_):
    mine = as_("admin").get("/my/memberships").json["items"][0]["id"]
    alone = as_("admin").post(f"/memberships/{mine}/give-duty", {"duty": "finance"})
    assert problem_of(alone) == (409, "venue-duty-needs-four-eyes")
    asked_in = as_("admin").post("/memberships", {"login": "newcomer", "duties": ["finance"]})
    assert problem_of(asked_in) == (409, "venue-duty-needs-four-eyes")
    colleague = as_("reviewer2").get("/my/memberships").json["items"][0]["id"]
    body = {
        "act": "membership.give_duty", "subject_id": colleague,
        "arguments": {"duty": "finance"}, "reasons": "轮岗",
    }  # fmt: skip
    asked = as_("admin").post("/approvals", body).json
    path = f"/approvals/{asked['id']}/approve"
    assert problem_of(as_("admin2").post(path)) == (404, "not-found")
    assert as_("security").post(path).status_code == 200
    assert as_("reviewer2").get("/me").json["duties"] == ["finance", "reviewer"]


def test_a_login_belongs_to_one_however_it_is_written(as_):
    taken = {"login": "SELLER", "name": "x", "password": PASSWORD}
    assert problem_of(as_(None).post("/users", taken, key=None)) == (409, "already-registered")
    reserved = taken | {"login": "erased-0123"}
    assert problem_of(as_(None).post("/users", reserved, key=None)) == (422, "account-malformed")

"""Members: asked in, given duties for a while, let go; the next request already knows."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core import clock
from app.core.db import db
from app.parties.people.models import Duty
from tests.conftest import problem_of
from tests.factories.cast import PASSWORD, enrols
from tests.parties.test_personal import everything


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
        ("seller", {"login": "newcomer", "duties": ["reviewer"]}, (422, "duty-not-of-kind")),
        ("seller", {"login": "newcomer", "duties": ["king"]}, (422, "invalid")),
        (
            "seller",
            {"login": "newcomer", "until_at": "2020-01-01T00:00:00Z"},
            (422, "end-before-beginning"),
        ),
        ("clerk", {"login": "newcomer"}, (403, "duty-missing")),
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


@pytest.mark.parametrize("dated", ["membership", "duty"])
def test_an_owner_for_a_while_is_not_the_owner_that_stays(as_, cast, dated):
    """Nobody asks the clock whether somebody is left."""
    enrols(as_("newcomer"))
    until = "2190-01-01T00:00:00Z"
    body = {"login": "seller", "duties": ["owner"] if dated == "membership" else []}
    body["until_at"] = until if dated == "membership" else None
    asked = as_("newcomer").post("/memberships", body)
    path = f"/memberships/{asked.json['id']}"
    assert as_("seller").post(f"{path}/accept").status_code == 200
    if dated == "duty":
        given = as_("newcomer").post(f"{path}/give-duty", {"duty": "owner", "until_at": until})
        assert given.status_code == 200, given.json
    mine = as_("newcomer").get("/my/memberships").json["items"]
    (own,) = [
        m["id"] for m in mine if m["organisation_id"] == str(cast["newcomer"].organisation_id)
    ]
    leaving = as_("newcomer").post(f"/memberships/{own}/end")
    assert problem_of(leaving) == (409, "last-owner")


LETTER = {"login": "stranger", "evidence_sha256": "ab" * 32}


def appointed(as_, organisation_id, **given):
    asked = as_("hall_clerk").post(
        "/approvals",
        {
            "act": "organisation.appoint_owner",
            "subject_id": str(organisation_id),
            "arguments": LETTER | given,
            "reasons": "原负责人离世",
        },
    )
    if asked.status_code != 201:
        return asked
    assert problem_of(as_("hall_clerk").post(f"/approvals/{asked.json['id']}/approve"))[0] == 403
    return as_("security").post(f"/approvals/{asked.json['id']}/approve")


@pytest.mark.parametrize("gone", ["membership", "duty", "date"])
def test_an_organisation_whose_last_owner_is_gone_gets_another_by_four_eyes(as_, cast, owner, gone):
    """Of before a last owner could have a date, or a person who died."""
    id = cast["newcomer"].organisation_id
    owner(
        {
            "membership": f"update memberships set state = 'ended' where organisation_id = '{id}'",
            "duty": "update membership_duties d set until_at = now() - interval '1 day', "
            "from_at = now() - interval '2 days' from memberships m "
            f"where m.id = d.membership_id and m.organisation_id = '{id}'",
            "date": f"delete from membership_duties d using memberships m "
            f"where m.id = d.membership_id and m.organisation_id = '{id}'",
        }[gone]
    )
    given = {"login": "newcomer"} if gone == "date" else {}
    assert appointed(as_, id, **given).status_code == 200
    who = given.get("login", "stranger")
    mine = as_(who).get("/my/memberships").json["items"]
    (own,) = [m for m in mine if m["organisation_id"] == str(id) and m["state"] == "active"]
    rows = select(Duty.duty).filter_by(membership_id=own["id"], until_at=None)
    assert db.session.scalars(rows).all() == ["owner"]
    db.session.rollback()
    assert problem_of(appointed(as_, id, **given)) == (409, "owner-stands")


@pytest.mark.parametrize(
    ("whose", "given", "problem"),
    [
        ("newcomer", {}, (409, "owner-stands")),
        ("seller", {"login": "nobody-at-all"}, (404, "not-found")),
        ("reviewer", {}, (409, "venue-duty-needs-four-eyes")),
        ("newcomer", {"evidence_sha256": "x"}, (422, "arguments-malformed")),
    ],
)
def test_nobody_is_put_over_an_organisation_otherwise(as_, cast, whose, given, problem):
    assert problem_of(appointed(as_, cast[whose].organisation_id, **given)) == problem


def test_two_who_leave_at_once_do_not_leave_an_orphan(as_, make, cast, app):
    """Two owners go in two threads: one of them stays."""
    import threading

    from app.core.errors import DomainError
    from app.parties.people.commands import end

    enrols(as_("newcomer"))
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


ALIKE = ("id", "login", "duties", "created_at")  # what differs from one invitation to the next


def told_of(as_, who, body):
    """All that is told to who asks a login in: by asking, looking, asking again and listing."""
    owner, asked = as_(who), as_(who).post("/memberships", body)
    path = f"/memberships/{asked.json['id']}"
    again = owner.post("/memberships", body)
    (line,) = [i for i in owner.get("/memberships").json["items"] if i["id"] == asked.json["id"]]
    seen = [asked, owner.get(path), owner.get(path), again]
    views = [{k: v for k, v in a.json.items() if k not in (*ALIKE, "instance")} for a in seen[:3]]
    views += [problem_of(again), {k: v for k, v in line.items() if k not in ALIKE}]
    return views, "".join(answer.get_data(as_text=True) for answer in seen) + str(line)


@pytest.mark.parametrize(
    ("who", "login"),
    [
        *(("newcomer", login) for login in ("buyer_clerk", "BUYER_Clerk", "reviewer")),
        ("seller", "buyer"),
        *(("admin", login) for login in ("buyer", "stranger")),
    ],
)
@pytest.mark.tried_once
def test_an_invitation_is_answered_alike_whether_anybody_has_the_login(as_, cast, who, login):
    """`newcomer` has a draft organisation, which anybody may enter and nobody has looked at."""
    somebody, text = told_of(as_, who, {"login": login})
    nobody, _ = told_of(as_, who, {"login": "nobody-here"})
    assert somebody == nobody
    assert str(cast[login.lower()].actor.user_id) not in text


def test_who_declines_is_not_named_either(as_, cast):
    asked = as_("newcomer").post("/memberships", {"login": "buyer_clerk"}).json
    path = f"/memberships/{asked['id']}"
    mine = as_("buyer_clerk").get(path).json
    assert mine["user_id"] == str(cast["buyer_clerk"].actor.user_id)
    as_("buyer_clerk").post(f"{path}/decline")
    after = as_("newcomer").get(path).json
    assert (after["user_id"], after["name"], after["login"]) == (None, None, None)
    lines = as_("newcomer").get("/memberships").json["items"]
    assert [i["name"] for i in lines if i["id"] == asked["id"]] == [None]


def test_an_invitation_waits_for_who_registers_the_login_or_ends_by_date(as_, pass_days, settle):
    waiting = as_("seller").post("/memberships", {"login": "late.comer", "duties": ["lister"]}).json
    forgotten = as_("seller").post("/memberships", {"login": "never.comes"}).json
    new = {"login": "Late.Comer", "name": "后来", "password": PASSWORD}
    assert as_(None).post("/users", new, key=None).status_code == 201
    settle()
    opened = (
        as_(None).post("/sessions", {"login": "Late.Comer", "password": PASSWORD}, key=None).json
    )
    headers = {"Authorization": f"Bearer {opened['token']}"}
    (mine,) = as_(None).get("/my/memberships", headers=headers).json["items"]
    assert mine["id"] == waiting["id"]
    agreed = as_(None).post(f"/memberships/{mine['id']}/accept", headers=headers)
    assert agreed.status_code == 200, agreed.json
    assert as_("seller").get(f"/memberships/{waiting['id']}").json["name"] == "后来"
    pass_days(31)
    settle()
    ended = as_("seller").get(f"/memberships/{forgotten['id']}").json
    assert (ended["state"], ended["login"]) == ("ended", None)
    assert as_("seller").get(f"/memberships/{waiting['id']}").json["state"] == "active"


def test_the_login_that_was_asked_is_nowhere_in_clear(as_):
    as_("seller").post("/memberships", {"login": "very.special.login"})
    assert not [row for row in everything() if "very.special.login" in row]

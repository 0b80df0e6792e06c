"""Bases are accredited by a checklist; their line time is booked once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.core.errors import DomainError
from app.pilot.bookings import commands
from tests.conftest import problem_of
from tests.factories.pilots import BASE, EVIDENCE


def span(first, last):
    now = clock.now()
    db.session.rollback()
    return {
        "begins_at": (now + timedelta(hours=first)).isoformat(),
        "ends_at": (now + timedelta(hours=last)).isoformat(),
    }


def test_a_base_is_accredited_by_the_checklist_of_the_day_it_was_submitted(
    as_, pass_days, settle, told
):
    short = BASE | {"checklist": BASE["checklist"][:2]}
    entered = as_("base").post("/pilot-bases", short).json
    path = f"/pilot-bases/{entered['id']}"
    assert problem_of(as_("seller").post("/pilot-bases", BASE)) == (403, "not-a-base")
    assert as_(None).get(path).status_code == 404
    assert problem_of(as_("base").post(f"{path}/submit")) == (409, "base-without-line")
    line = {"name": "一号线", "kinds": ["process", "production"], "equipment": [{"name": "轧机"}]}
    assert as_("base").post(f"{path}/lines", line).status_code == 201
    version = as_("base").post(f"{path}/submit").json["version"]
    seen = {"If-Match": f'"{version}"'}
    unmet = as_("reviewer").post(f"{path}/accredit", headers=seen)
    assert problem_of(unmet) == (409, "checklist-unmet")
    assert unmet.json["unmet"] == [{"item": "staff", "wanted": 10, "given": None}]
    as_("reviewer").post(f"{path}/send-back", {"reasons": "补充人员材料"})
    version = as_("base").get(path).json["version"]
    as_("base").patch(path, {"checklist": BASE["checklist"]}, version)
    version = as_("base").post(f"{path}/submit").json["version"]
    seen = {"If-Match": f'"{version}"'}
    assert as_("reviewer").post(f"{path}/accredit", headers=seen).json["state"] == "accredited"
    public = as_(None).get(path).json
    assert public["staff"] == [{"title": "高级工程师"}]
    assert "checklist" not in public
    assert [b["id"] for b in as_(None).get("/pilot-bases?kind=production").json["items"]] == [
        entered["id"]
    ]
    assert as_(None).get("/pilot-bases?kind=design").json["items"] == []
    judged = as_("base").patch(path, {"level": "national"}, public["version"])
    assert problem_of(judged) == (409, "base-not-editable")
    pass_days(3 * 366)
    settle()
    assert as_(None).get(path).json["state"] == "lapsed"


def test_an_item_of_the_checklist_is_a_policy_row_and_no_code(as_, owner):
    owner(
        "insert into policy_keys values "
        "('pilot.base.cleanroom', '洁净室', 'area', 'square_metres', 0, 100000)"
    )
    owner(
        "insert into policies (key, value, unit, valid_from, legal_basis, confidence) values "
        "('pilot.base.cleanroom', 100, 'square_metres', '2020-01-01', 'x', 'M')"
    )
    answer = {"item": "cleanroom", "value": 99, "sha256": EVIDENCE}
    body = BASE | {"checklist": [*BASE["checklist"], answer]}
    entered = as_("base").post("/pilot-bases", body).json
    path = f"/pilot-bases/{entered['id']}"
    as_("base").post(f"{path}/lines", {"name": "一号线", "kinds": ["process"]})
    version = as_("base").post(f"{path}/submit").json["version"]
    unmet = as_("reviewer").post(f"{path}/accredit", headers={"If-Match": f'"{version}"'})
    assert unmet.json["unmet"] == [{"item": "cleanroom", "wanted": 100, "given": 99}]
    unknown = BASE | {"name": "另一基地", "checklist": [answer | {"item": "nonsense"}]}
    assert problem_of(as_("base").post("/pilot-bases", unknown)) == (422, "answer-unknown")


def test_a_line_is_booked_once_and_strangers_see_only_when(as_, make):
    base = make.pilot_base()
    line, calendar = f"/pilot-lines/{base.lines[0].id}/bookings", f"/pilot-bases/{base.id}/bookings"
    db.session.rollback()
    first = as_("base").post(line, span(1, 5) | {"note": "检修"})
    assert first.status_code == 201
    overlapping = as_("verifier").post(line, span(4, 6))
    assert problem_of(overlapping) == (409, "line-taken")
    next_to = {"begins_at": first.json["ends_at"], "ends_at": span(8, 9)["ends_at"]}
    assert as_("verifier").post(line, next_to).status_code == 201
    for who, problem in (
        ("seller", (403, "not-of-the-base")),
        ("worker", (403, "not-of-the-base")),
    ):
        assert problem_of(as_(who).post(line, span(20, 21))) == problem
    assert problem_of(as_("base").post(line, span(-9, -8))) == (422, "time-impossible")
    begins, ends = span(0, 24).values()
    query = {"begins_at": begins, "ends_at": ends}
    seen = as_(None).client.get(calendar, query_string=query).json["items"]
    assert [item["note"] for item in seen] == [None, None]
    mine = as_("base").client.get(calendar, query_string=query, headers=as_("base").headers).json
    assert [item["note"] for item in mine["items"]] == ["检修", None]
    cancelling = f"/pilot-bookings/{first.json['id']}/cancel"
    assert problem_of(as_("seller").post(cancelling)) == (403, "not-of-the-base")
    assert as_("base").post(cancelling).json["cancelled_at"] is not None
    assert as_("base").post(line, span(1, 4)).status_code == 201


def test_fifty_at_once_never_book_the_same_time_twice(make, cast, app):
    line = make.pilot_base().lines[0].id
    actor, start = cast["base"].actor, clock.now() + timedelta(hours=1)
    db.session.remove()

    def book(n):
        begins = start + timedelta(minutes=20 * (n % 10))
        with app.app_context():
            try:
                commands.book(
                    actor,
                    line,
                    begins_at=begins,
                    ends_at=begins + timedelta(minutes=50),
                    project_id=None,
                    note=str(n),
                )
                return True
            except DomainError as error:
                return error.code()
            finally:
                db.session.remove()

    with ThreadPoolExecutor(50) as pool:
        found = list(pool.map(book, range(50)))
    assert set(found) == {True, "line-taken"}
    overlaps = db.session.scalar(
        text(
            "select count(*) from pilot_bookings a join pilot_bookings b "
            "on a.id < b.id and a.line_id = b.line_id and a.during && b.during"
        )
    )
    booked = db.session.scalar(text("select count(*) from pilot_bookings"))
    assert (overlaps, booked) == (0, found.count(True))
    assert booked >= 3


def test_a_line_that_is_closed_takes_no_bookings(as_, make):
    base = make.pilot_base()
    path, line_id = f"/pilot-bases/{base.id}", base.lines[0].id
    db.session.rollback()
    refused = as_("verifier").post(f"{path}/lines/{line_id}/close")
    assert problem_of(refused) == (403, "duty-missing")
    as_("base").post(f"{path}/lines/{line_id}/close")
    refused = as_("base").post(f"/pilot-lines/{line_id}/bookings", span(1, 2))
    assert problem_of(refused) == (409, "line-closed")


@pytest.mark.parametrize("state", ["draft", "submitted"])
def test_a_base_that_is_not_accredited_takes_no_project(as_, make, state):
    body = make.application(base_id=make.pilot_base(state).id)
    db.session.rollback()
    said = {key: str(value) for key, value in body.items() if key.endswith(("_id", "_on"))}
    for name in ("milestones",):
        said[name] = [row | {"due_on": str(row["due_on"])} for row in body[name]]
    refused = as_("seller").post("/pilot-projects", body | said)
    assert problem_of(refused) == (409, "base-does-not-serve")

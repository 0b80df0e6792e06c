"""The venue's rules: bounded, published before they hold, readable by everybody (电商法 32–34)."""

from datetime import timedelta

import psycopg
import pytest
from psycopg.errors import IntegrityError
from sqlalchemy import select, text

from app.core import clock
from app.core.db import db
from app.core.policy import Policy, PolicyKey
from tests.conftest import problem_of

ROW = (
    "insert into policies (key, value, unit, valid_from, legal_basis, confidence) "
    "values (%(key)s, %(value)s, %(unit)s, %(valid_from)s, %(legal_basis)s, %(confidence)s)"
)
END = "update policies set valid_to = %(valid_from)s where key = %(key)s and valid_to is null"


@pytest.fixture(params=["owner", "market_app"])
def hand(request, app, settings):
    """A connection of whoever writes rows past the code; what it did is rolled back."""
    with psycopg.connect(settings.database_url) as connection:
        connection.execute(f"set role {request.param}" if request.param != "owner" else "")
        yield connection
        connection.rollback()


def row(key="listing.valid_days", days=10, **changes):
    said = {"value": 99, "unit": "days", "legal_basis": "场内规则", "confidence": "D"}
    return said | {"key": key, "valid_from": clock.today() + timedelta(days=days)} | changes


def enter(connection, said):
    """As a step, a hand or a program would: the one before ends, the next begins."""
    with connection.transaction(force_rollback=True):
        connection.execute(END, said)
        connection.execute(ROW, said)
        connection.execute("set constraints all immediate")


def test_no_key_takes_a_value_outside_its_bounds_from_anybody(hand):
    keys = hand.execute("select key, unit, least, most from policy_keys").fetchall()
    assert len(keys) > 90
    for key, unit, least, most in keys:
        enter(hand, row(key, value=least, unit=unit))
        enter(hand, row(key, value=most, unit=unit))
        for value, other in ((least - 1, unit), (most + 1, unit), (least, "fortnights")):
            with pytest.raises(IntegrityError):
                enter(hand, row(key, value=value, unit=other))


def test_every_rule_in_force_has_bounds_and_a_source(app):
    inside = {key.key: key for key in db.session.scalars(select(PolicyKey))}
    rows = db.session.scalars(select(Policy)).all()
    assert {one.key for one in rows} <= set(inside)
    for one in rows:
        key = inside[one.key]
        assert (one.unit, bool(one.legal_basis)) == (key.unit, True)
        assert key.least <= one.value <= key.most
    db.session.rollback()


@pytest.mark.parametrize(
    "said",
    [
        {"key": "listing.no_such_days"},
        {"days": 6},
        {"days": -400},
        {"legal_basis": ""},
        {"confidence": "X"},
        {"value": -5},
        {"key": "platform.fee_rate", "unit": "basis_points", "value": 99_999},
        {"key": "policy.notice_days", "value": 6},
        {"key": "procedure.pause_days", "value": 31},
        {"key": "procedure.deposit_most", "unit": "basis_points", "value": 2_001},
    ],
    ids=str,
)
def test_a_rule_that_must_not_be_is_refused_by_the_database(hand, said):
    enter(hand, row())
    with pytest.raises(IntegrityError):
        enter(hand, row(**said))


@pytest.mark.parametrize(
    "statement",
    [
        "update policies set value = 100 where key = 'listing.valid_days'",
        "update policies set valid_from = '2021-01-01' where key = 'listing.valid_days'",
        "update policies set key = 'demand.valid_days' where key = 'listing.valid_days'",
        "update policies set legal_basis = 'other' where key = 'listing.valid_days'",
        "update policies set valid_to = '2022-01-01' where key = 'listing.valid_days'",
        "update policies set valid_to = '2099-01-01' where key = 'listing.valid_days'",
        "delete from policies where key = 'listing.valid_days'",
        "truncate policies",
        "insert into policies (key, value, unit, valid_from, legal_basis, confidence) "
        "values ('listing.valid_days', 99, 'days', '2099-01-01', 'x', 'D')",
    ],
)
def test_what_was_announced_is_neither_changed_nor_left_with_a_gap(hand, statement):
    hand.execute("set constraints all immediate")
    with pytest.raises(psycopg.Error):
        hand.execute(statement)


def test_bounds_are_no_business_of_the_program(app, settings):
    with psycopg.connect(settings.database_url) as connection:
        connection.execute("set role market_app")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("update policy_keys set most = 10000")


def ask(as_, cast, **changes):
    said = row(**changes)
    said["valid_from"] = str(said["valid_from"])
    body = {"act": "policy.set", "subject_id": str(cast["admin"].organisation_id)}
    body |= {"arguments": said, "reasons": "调整"}
    return f"/approvals/{as_('admin').post('/approvals', body).json['id']}"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"key": "platform.fee_rate", "unit": "basis_points", "value": 99_999},
         "policy-out-of-bounds"),
        ({"key": "listing.no_such_days"}, "policy-unknown"),
        ({"unit": "hours"}, "policy-unknown"),
        ({"days": -1}, "announced-too-late"),
        ({"days": 6}, "announced-too-late"),
        ({"value": 0}, "policy-out-of-bounds"),
    ],
)  # fmt: skip
def test_four_eyes_do_not_get_around_bounds_and_notice(as_, cast, changes, problem):
    path = ask(as_, cast, **changes)
    assert problem_of(as_("admin2").post(f"{path}/approve")) == (422, problem)
    kept = as_(None).get(f"/policies/{changes.get('key', 'listing.valid_days')}")
    assert kept.status_code == 404 or kept.json["coming"] == []


def test_a_change_that_was_approved_late_is_published_as_long(as_, cast, pass_days):
    path = ask(as_, cast, days=8)
    pass_days(2)
    late = as_("admin2").post(f"{path}/approve")
    assert problem_of(late) == (422, "announced-too-late")


@pytest.mark.parametrize("who", [None, "buyer", "clerk", "reviewer", "auditor", "state_seller"])
def test_everybody_reads_what_holds_what_comes_and_what_was(as_, cast, pass_days, who):
    path = ask(as_, cast)
    first = as_("admin2").post(f"{path}/approve")
    assert first.status_code == 200, first.json
    shown, end = {}, ""
    while end is not None:
        found = as_(who).get(f"/policies?limit=50{end}").json
        shown |= {one["key"]: one for one in found["items"]}
        end = found["next"] and f"&after={found['next']}"
    assert len(shown) > 90
    rule = shown["listing.valid_days"]
    assert (rule["zh"], rule["unit"], rule["least"]) == ("挂牌有效期", "days", 30)
    assert (rule["in_force"]["value"], rule["in_force"]["published_at"]) == (365, None)
    (coming,) = rule["coming"]
    assert (coming["value"], coming["confidence"]) == (99, "D")
    assert coming["legal_basis"] == "场内规则"
    assert coming["published_at"] is not None
    pass_days(11)
    now = as_(who).get("/policies/listing.valid_days").json
    assert (now["in_force"]["value"], now["coming"]) == (99, [])
    history = as_(who).get("/policies/listing.valid_days/history").json["items"]
    assert [(one["value"], one["valid_to"] is None) for one in history] == [
        (365, False),
        (99, True),
    ]
    assert problem_of(as_(who).get("/policies/nothing")) == (404, "not-found")


def test_a_longer_notice_binds_the_next_change(as_, cast, pass_days):
    longer = ask(as_, cast, key="policy.notice_days", value=30)
    assert as_("admin2").post(f"{longer}/approve").status_code == 200
    pass_days(11)
    early = ask(as_, cast, days=29)
    assert problem_of(as_("admin2").post(f"{early}/approve")) == (422, "announced-too-late")
    as_("admin").post(f"{early}/withdraw")
    assert as_("admin2").post(f"{ask(as_, cast, days=31)}/approve").status_code == 200


def test_of_two_changes_of_one_rule_the_later_day_follows(as_, cast):
    assert as_("admin2").post(f"{ask(as_, cast, days=20)}/approve").status_code == 200
    before = as_("admin2").post(f"{ask(as_, cast, days=15)}/approve")
    assert problem_of(before) == (409, "policy-overlaps")
    rule = as_(None).get("/policies/listing.valid_days").json
    assert [one["value"] for one in rule["coming"]] == [99]


def test_the_day_is_the_markets_in_shanghai(app):
    """A rule ends at midnight in Zhengzhou, not in Greenwich."""
    sql = text("select (market_now() at time zone 'Asia/Shanghai')::date")
    assert db.session.scalar(sql) == clock.today()
    db.session.rollback()

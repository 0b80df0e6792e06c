"""Online auctions (rule-book §4.4): what is accepted, when it ends, who gets it."""

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text

from app.core import clock
from app.core.db import db
from app.trading.auctions import checker, hours
from app.trading.auctions.shortcut import BidShortcut
from tests.conftest import problem_of
from tests.hands import MS, stand_at

START, STEP = 50_000_000, 1_000_000
FROZEN = {hours.OPENS: {"value": 9}, hours.CLOSES: {"value": 18}}


@pytest.fixture
def auction(make, pass_days):
    """Path of an auction in its free period, with three qualified bidders."""
    path = f"/auctions/{make.auction(pass_days).id}"
    db.session.rollback()
    return path


def bid(as_, who, path, steps, **more):
    body = {"price": {"amount": START + steps * STEP}} | more
    return as_(who).post(f"{path}/bids", body)


def time_of(as_, path, name):
    from datetime import datetime

    return datetime.fromisoformat(as_(None).get(path).json[name])


def test_a_price_only_rises_and_bidders_are_labels(as_, auction):
    first = bid(as_, "buyer", auction, 0)
    assert first.status_code == 201
    assert (first.json["seq"], first.json["amount"]) == (1, START)
    assert bid(as_, "rival", auction, 3).json["seq"] == 2
    shown = as_("buyer").get(auction).json
    assert (shown["price"]["amount"], shown["seq"]) == (START + 3 * STEP, 2)
    assert shown["my_label"] == first.json["label"]
    assert shown["top_label"] != shown["my_label"]
    everything = str(as_("stranger").get(auction).json) + str(
        as_("stranger").get(f"{auction}/bids").json
    )
    assert "示范科技" not in everything
    assert problem_of(as_("buyer").get(f"{auction}/bidders")) == (403, "operator-only")
    assert problem_of(as_("reviewer").get(f"{auction}/bidders")) == (409, "not-over")


@pytest.mark.parametrize(
    ("who", "steps", "more", "status", "problem"),
    [
        ("buyer", 2, {}, 409, "bid-too-low"),
        ("buyer", 0, {}, 409, "bid-too-low"),
        ("rival", 5, {}, 409, "already-leading"),
        ("buyer", 3.5, {}, 422, "off-the-step"),
        ("buyer", 4, {"expected_seq": 0}, 409, "price-moved"),
        ("seller", 4, {}, 403, "duty-missing"),
        ("buyer", -51, {}, 422, "invalid"),
        (None, 4, {}, 401, "token-missing"),
        ("buyer", 4, {"extra": 1}, 422, "invalid"),
    ],
)
def test_a_bid_is_refused_and_extends_nothing(as_, auction, who, steps, more, status, problem):
    bid(as_, "rival", auction, 2)
    before = as_(None).get(auction).json
    answer = as_(who).post(
        f"{auction}/bids", {"price": {"amount": int(START + steps * STEP)}} | more
    )
    assert problem_of(answer) == (status, problem)
    assert as_(None).get(auction).json == before


@pytest.mark.tried_once  # it tells a first answer from a repeated one
@pytest.mark.parametrize("first", ["short cut", "Flask"])
def test_the_same_key_is_one_bid_whichever_way_it_comes(as_, auction, monkeypatch, first):
    """Whichever way a bid was placed, both ways repeat its answer."""
    key = {"Idempotency-Key": uuid4().hex}
    body = {"price": {"amount": START}}
    placed = BidShortcut._placed
    ways = {"short cut": placed, "Flask": lambda self, environ: None}

    def by(way, said):
        monkeypatch.setattr(BidShortcut, "_placed", ways[way])
        return as_("buyer").post(f"{auction}/bids", said, headers=key)

    (other,) = ways.keys() - {first}
    answers = [by(way, body) for way in (first, first, other)]
    assert [answer.status_code for answer in answers] == [201] * 3
    assert len({answer.data for answer in answers}) == 1
    replayed = [answer.headers.get("Idempotency-Replayed") for answer in answers]
    assert replayed == [None, "true", "true"]
    for way in (first, other):
        changed = by(way, {"price": {"amount": START + STEP}})
        assert problem_of(changed) == (422, "idempotency-key-reused")
    assert as_(None).get(auction).json["seq"] == 1


@pytest.mark.parametrize(
    ("change", "status", "problem"),
    [
        ("update access_tokens set revoked_at = now()", 401, "token-invalid"),
        ("update access_tokens set expires_at = now()", 401, "token-invalid"),
        ("update memberships set state = 'ended'", 401, "token-invalid"),
        ("update organisations set state = 'suspended'", 403, "organisation-not-verified"),
        ("update membership_duties set until_at = market_now()", 403, "duty-missing"),
    ],
)
def test_whoever_may_not_bid_any_more_is_refused_at_once(
    as_, auction, owner, change, status, problem
):
    """The short cut remembers whom a token stood for; the bid's own call sees that it changed."""
    assert bid(as_, "buyer", auction, 0).status_code == 201
    bid(as_, "rival", auction, 1)
    owner(change)
    answer = bid(as_, "buyer", auction, 2)
    assert problem_of(answer) == (status, problem)
    assert as_(None).get(auction).json["seq"] == 2


def test_the_short_cut_and_flask_place_the_same_bid(app, as_, auction):
    """What Flask answers when the short cut is not taken has the same members and meaning."""
    key = {"Idempotency-Key": uuid4().hex}
    spaced = {**key, "Content-Type": "application/json"}
    client = app.test_client()
    token = {"Authorization": as_("buyer").headers["Authorization"]}
    body = b'{"price": {"amount": %d}}' % START + b" " * 1_001  # too long for the short cut
    slow = client.post(f"{auction}/bids", data=body, headers=spaced | token)
    fast = bid(as_, "rival", auction, 1)
    assert (slow.status_code, fast.status_code) == (201, 201)
    assert slow.json.keys() == fast.json.keys()
    assert [b["seq"] for b in as_(None).get(f"{auction}/bids").json["items"]] == [1, 2]
    told = db.session.execute(
        text("select data from events where name = 'auction.bid_placed' order by id")
    ).scalars()
    assert [fact["seq"] for fact in told] == [1, 2]


def test_timed_rounds_begin_anew_with_every_bid_and_end_by_the_databases_clock(
    as_, auction, settle
):
    bid(as_, "buyer", auction, 0)
    stand_at(time_of(as_, auction, "free_ends_at"), MS)
    settle()
    assert as_(None).get(auction).json["state"] == "timed"
    end = time_of(as_, auction, "ends_at")
    stand_at(end, -timedelta(seconds=60))
    assert bid(as_, "rival", auction, 1).status_code == 201
    later = time_of(as_, auction, "ends_at")
    assert timedelta(minutes=3, seconds=55) < later - end < timedelta(minutes=4, seconds=5)
    stand_at(later)
    assert problem_of(bid(as_, "buyer", auction, 2)) == (409, "auction-over")
    settle()
    shown = as_(None).get(auction).json
    assert (shown["state"], shown["outcome"]) == ("ended", "sold")
    procedure = f"/procedures/{shown['procedure_id']}"
    award = as_("rival").get(f"{procedure}/awards").json["items"]
    assert [(a["rank"], a["price"]["amount"]) for a in award] == [(1, START + STEP)]
    second = as_("buyer").get(f"{procedure}/awards").json["items"]
    assert [(a["rank"], a["state"], a["price"]["amount"]) for a in second] == [
        (2, "waiting", START)
    ]
    deposits = {who: as_(who).get("/deposits").json["items"][0]["state"]
                for who in ("buyer", "stranger", "rival")}  # fmt: skip
    assert deposits == {"buyer": "frozen", "stranger": "refunding", "rival": "frozen"}


@pytest.mark.parametrize(("tick", "accepted"), [(-MS, True), (MS, False)])
def test_the_end_binds_with_the_closing_job_ten_minutes_late(
    as_, auction, settle, servers, tick, accepted
):
    """Placed at due −1 ms and +1 ms of the database's own clock, before and after no job ran."""
    bid(as_, "buyer", auction, 0)
    stand_at(time_of(as_, auction, "free_ends_at"), MS)
    settle()
    auction_id = auction.rpartition("/")[2]
    person = as_("rival").get("/me").json
    placed = "select status, body from place_bid(%s, %s, %s, %s, null, 'test', null, null, false)"
    with psycopg.connect(servers.postgres("zt_test")) as connection:
        connection.execute("select set_config('market.viewer', 'system', true)")
        # the function reads the clock once, after the lock: stand it exactly there
        connection.execute(
            "create or replace function market_now() returns timestamptz language sql as "
            "$$ select ends_at + current_setting('test.tick')::interval from auctions $$"
        )
        connection.execute(
            "select set_config('test.tick', %s, true)",
            (f"{tick.total_seconds() * 1000} milliseconds",),
        )
        given = (auction_id, person["user_id"], person["organisation_id"], START + STEP)
        status, body = connection.execute(placed, given).fetchone()
        assert (status == 201) is accepted, body
        if accepted:
            ends = json.loads(body)
            assert ends["ends_at"] > ends["placed_at"]
        connection.rollback()
    stand_at(time_of(as_, auction, "ends_at"), timedelta(minutes=10))
    assert problem_of(bid(as_, "rival", auction, 1)) == (409, "auction-over")
    settle()
    assert as_(None).get(auction).json["outcome"] == "sold"


def test_an_opening_that_everybody_missed_is_rescheduled(as_, make, pass_days, settle):
    path = f"/auctions/{make.auction(pass_days, 'scheduled').id}"
    db.session.rollback()
    stand_at(time_of(as_, path, "starts_at"), timedelta(seconds=121))
    settle()
    shown = as_(None).get(path).json
    assert shown["state"] == "scheduled"
    assert problem_of(bid(as_, "buyer", path, 0)) == (409, "auction-not-open")
    stand_at(time_of(as_, path, "starts_at"), timedelta(seconds=30))
    settle()
    assert as_(None).get(path).json["state"] == "free"


def test_a_timed_period_that_nobody_was_told_of_runs_from_then(as_, auction, settle):
    bid(as_, "buyer", auction, 0)
    end = time_of(as_, auction, "ends_at")
    stand_at(end, timedelta(minutes=10))
    settle()
    assert as_(None).get(auction).json["state"] == "timed"
    assert time_of(as_, auction, "ends_at") > end + timedelta(minutes=14)
    assert bid(as_, "rival", auction, 1).status_code == 201
    stand_at(time_of(as_, auction, "ends_at"), MS)
    settle()
    assert checker.violations(protocol_of(as_, auction)) == []


def test_a_pause_stops_bids_and_gives_the_time_back(as_, auction, settle):
    free_ends = time_of(as_, auction, "free_ends_at")
    assert problem_of(as_("buyer").post(f"{auction}/pause", {"reasons": "?"})) == (
        403,
        "operator-only",
    )
    as_("reviewer").post(f"{auction}/pause", {"reasons": "机房断电"})
    assert problem_of(bid(as_, "buyer", auction, 0)) == (409, "auction-not-open")
    stand_at(clock.now(), timedelta(days=2))
    settle()
    assert as_(None).get(auction).json["pause_cause"] == "机房断电"
    as_("reviewer").post(f"{auction}/resume")
    wanted = hours.open_from(FROZEN, free_ends + timedelta(days=2))
    db.session.rollback()
    assert wanted <= time_of(as_, auction, "free_ends_at") < wanted + timedelta(minutes=1)
    assert bid(as_, "buyer", auction, 0).status_code == 201


@pytest.mark.parametrize(("steps", "outcome"), [(9, "below-reserve"), (10, "sold")])
def test_a_secret_reserve_decides_at_the_end(as_, make, pass_days, settle, servers, steps, outcome):
    path = f"/auctions/{make.auction(pass_days, reserve={'amount': START + 10 * STEP}).id}"
    db.session.rollback()
    bid(as_, "buyer", path, steps)
    with psycopg.connect(servers.postgres("zt_test")) as owner:
        kept = owner.execute("select reserve from procedures").fetchone()[0]
    assert str(START + 10 * STEP).encode() not in bytes(kept)
    stand_at(time_of(as_, path, "free_ends_at"), MS)
    settle()
    stand_at(time_of(as_, path, "ends_at"), MS)
    settle()
    shown = as_(None).get(path).json
    assert shown["outcome"] == outcome
    state = as_(None).get(f"/procedures/{shown['procedure_id']}").json["state"]
    assert state == {"sold": "awarding", "below-reserve": "unsold"}[outcome]


def test_a_holder_of_priority_takes_the_same_price_unless_somebody_bids_more(
    as_, make, pass_days, cast
):
    holder = {"organisation_id": cast["rival"].organisation_id, "basis": "completer"}
    path = f"/auctions/{make.auction(pass_days, priority=[holder]).id}"
    db.session.rollback()
    bid(as_, "buyer", path, 4)
    assert problem_of(bid(as_, "stranger", path, 4)) == (409, "bid-too-low")
    matched = bid(as_, "rival", path, 4).json
    assert (matched["is_match"], matched["seq"]) == (True, 2)
    assert problem_of(bid(as_, "buyer", path, 4)) == (409, "bid-too-low")
    assert bid(as_, "buyer", path, 5).json["is_match"] is False


def test_nobody_bids_and_nobody_gets_it(as_, auction, settle):
    stand_at(time_of(as_, auction, "free_ends_at"), MS)
    settle()
    stand_at(time_of(as_, auction, "ends_at"), MS)
    settle()
    shown = as_(None).get(auction).json
    assert (shown["outcome"], shown["top_label"]) == ("no-bids", None)
    assert as_("buyer").get("/deposits").json["items"][0]["state"] == "refunding"


def test_the_protocol_is_checked_offline_and_every_change_is_found(as_, auction, settle, tmp_path):
    assert problem_of(as_(None).get(f"{auction}/protocol")) == (409, "not-over")
    for n, who in enumerate(("buyer", "rival", "stranger", "buyer")):
        bid(as_, who, auction, 2 * n)
    stand_at(time_of(as_, auction, "free_ends_at"), MS)
    settle()
    bid(as_, "rival", auction, 9)
    stand_at(time_of(as_, auction, "ends_at"), MS)
    settle()
    course = protocol_of(as_, auction)
    assert checker.violations(course) == []
    file = tmp_path / "protocol.json"
    file.write_text(json.dumps(course))
    alone = [sys.executable, "-I", str(Path(checker.__file__)), str(file)]
    assert subprocess.run(alone, capture_output=True, check=True).stdout == b"sound\n"
    for change, fault in TAMPERINGS.items():
        broken = json.loads(json.dumps(course))
        change(broken)
        found = checker.violations(broken)
        assert any(fault in said for said in found), (change.__name__, found)


def lower(course):
    course["bids"][1]["amount"] -= 2 * STEP


def vanish(course):
    course["bids"].pop(2)


def come_late(course):
    course["bids"][-1]["placed_at"] = course["bids"][-2]["ends_at"]


def extend(course):
    course["bids"][0]["ends_at"] += 1


def win(course):
    course["top_label"] = course["bids"][0]["label"]


def swap(course):
    course["bids"][0]["label"] = "竞买人X"


def end_early(course):
    course["stages"][-1]["at"] -= 10**7


def off_step(course):
    course["bids"][0]["amount"] += 1


def lead_twice(course):
    course["bids"][1]["label"] = course["bids"][0]["label"]


def tell_later(course):
    course["stages"][0]["at"] = course["bids"][0]["placed_at"] + 1


def never_end(course):
    course["stages"].pop()


TAMPERINGS = {
    lower: "does not beat",
    vanish: "stands at place",
    come_late: "accepted at or after the end",
    extend: "moves the end to",
    win: "the winner is not the last bid",
    swap: "its chain does not follow",
    end_early: "it was ended before its end",
    off_step: "not a whole number of steps",
    lead_twice: "its bidder led already",
    tell_later: "older than what was told before it",
    never_end: "it was not ended",
}


def protocol_of(as_, path):
    return json.loads(as_(None).get(f"{path}/protocol").get_data())


def test_a_terminated_procedure_ends_its_auction(as_, auction, settle):
    procedure = as_(None).get(auction).json["procedure_id"]
    as_("reviewer").post(f"/procedures/{procedure}/terminate", {"reasons": "专利无效"})
    settle()
    assert as_(None).get(auction).json["state"] == "cancelled"
    assert problem_of(bid(as_, "buyer", auction, 0)) == (409, "auction-not-open")


def test_where_the_stream_is(as_, auction):
    answer = as_(None).get(f"{auction}/stream")
    assert answer.status_code == 307
    assert answer.headers["Location"].endswith(f"{auction}/stream")


def test_a_member_without_the_duty_binds_nobody(as_, auction):
    assert problem_of(bid(as_, "buyer_clerk", auction, 0)) == (403, "duty-missing")


def test_a_pause_does_not_open_again_what_has_ended(as_, auction, settle):
    bid(as_, "buyer", auction, 0)
    stand_at(time_of(as_, auction, "free_ends_at"), MS)
    settle()
    stand_at(time_of(as_, auction, "ends_at"), MS)
    late = as_("reviewer").post(f"{auction}/pause", {"reasons": "?"})
    assert problem_of(late) == (409, "auction-over")

"""Urgent work waits for nothing that is long, and one tick is one tick, whatever is waiting."""

import time
from io import BytesIO

import pytest
from sqlalchemy import text

from app.core import inbox, jobs
from app.core.calendar import CALENDAR_ID
from app.core.db import command, db
from app.core.workflow import SUBJECTS
from config.settings import Settings
from deploy.parts import plan, queues
from worker import clock, doorbell, heartbeat, timers

LINE = '{"number": "202110000001.2"}\n'


def test_every_lane_has_its_own_queue_and_worker(tmp_path):
    assert {str(lane) for lane in jobs.Lane} | {doorbell.EVENTS} == set(doorbell.QUEUES)
    assert set(queues(Settings())) == set(doorbell.QUEUES)
    roles = {part.role for part in plan(Settings(), tmp_path, {})}
    assert set(doorbell.QUEUES) <= roles
    assert set(doorbell.QUEUES) <= set(heartbeat.PATIENCE)


@pytest.mark.parametrize(
    ("name", "lane"),
    [
        ("trading.open_bids", jobs.Lane.URGENT),
        ("catalogue.read_register", jobs.Lane.URGENT),
        ("catalogue.read_bulk", jobs.Lane.LONG),
        ("matching.embed", jobs.Lane.LONG),
        ("core.count_again", jobs.Lane.LONG),
        ("pilot.print_report", jobs.Lane.JOBS),
    ],
)
def test_a_job_goes_to_its_lane(app, name, lane):
    ask_for(name)
    (id,) = jobs.take_unrung(10)
    assert jobs.by_lane([id]) == {lane: [id]}


@command
def ask_for(name):
    jobs.request(name, CALENDAR_ID)


def test_a_lapse_of_the_register_is_urgent_and_a_large_file_is_not(as_, app):
    names = text("select name from jobs order by id")
    for content in (LINE, LINE * 10_000):
        file = {"file": (BytesIO(content.encode()), "events.jsonl")}
        answer = as_("reviewer").post("/imports/legal_events", data=file)
        assert answer.status_code in (201, 202), answer.json
    assert db.session.scalars(names).all() == ["catalogue.read_register", "catalogue.read_bulk"]


def test_subscribers_that_keep_rights_do_not_wait_behind_the_index():
    waits = {name for name, subscriber in inbox.SUBSCRIBERS.items() if subscriber.can_wait}
    assert {"catalogue.index_patents", "catalogue.index_listings"} <= waits
    assert not waits & {"rights.follow_register", "deals.look_again", "auctions.decide"}
    assert not {name for name in waits if name.split(".")[0] in ("deals", "money", "auctions")}


def test_every_kind_has_its_turn_before_any_has_a_second(app, owner):
    """Thousands of watches that are late for days, and one organisation that is late now."""
    owner(
        "set session_replication_role = replica;"
        "insert into patent_watches (id, version, workflow_version, policy, check_attempts, state,"
        " patent_id, expires_on, is_end_told, created_at, next_check)"
        " select gen_random_uuid(), 1, 1, '{}', 0, 'watched', gen_random_uuid(), '2040-01-01',"
        " false, now(), now() - interval '9 days' from generate_series(1, 2000);"
        "set session_replication_role = origin;"
    )
    kinds = [model.__tablename__ for model in SUBJECTS]
    late = "select id from organisations order by id limit 1"
    owner(f"update organisations set next_check = now() where id = ({late})")
    found = [table for table, _ in timers._list_due(kinds, 200)]
    assert found.index("organisations") <= 1


def test_a_turn_ends_in_its_time_whatever_is_due(app, monkeypatch):
    made = []

    def slow(model, id):
        made.append(id)
        time.sleep(0.02)
        return True

    monkeypatch.setattr(timers, "_run_one", slow)
    monkeypatch.setattr(
        timers, "_list_due", lambda kinds, limit: [(kinds[0], n) for n in range(10_000)]
    )
    begun = time.monotonic()
    timers.run_due(seconds=clock.TURN)
    assert time.monotonic() - begun < 5
    assert 1 < len(made) < 10_000

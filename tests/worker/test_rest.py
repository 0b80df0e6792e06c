"""When the clock rests, who wakes it, and what its looks cost when years have filled the tables."""

import os
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import func, select, text

from app.core import clock, events, jobs
from app.core.actor import SYSTEM
from app.core.calendar import CALENDAR_ID
from app.core.db import command, db
from app.core.workflow import SUBJECTS
from worker import rest, timers

WATCHES = """
set session_replication_role = replica;
insert into patent_watches (id, version, workflow_version, policy, check_attempts, state, patent_id,
                            expires_on, is_end_told, created_at, next_check)
select gen_random_uuid(), 1, 1, '{}', 0, 'watched', gen_random_uuid(), '2040-01-01', false,
       now(), now() + make_interval(days => 30 + n % 1000)
from generate_series(1, 100000) n;
set session_replication_role = origin;
analyze patent_watches;
"""


@command
def happen():
    events.record("test.happened", CALENDAR_ID, SYSTEM)


@command
def want_a_job():
    jobs.request("test.nothing", CALENDAR_ID)


@pytest.fixture
def bed(settle, owner):
    settle()
    owner("update prunings set next_check = clock_timestamp() + interval '99 days'")
    reading, writing = os.pipe()
    found = rest.Bed(SimpleNamespace(is_requested=False, descriptor=reading))
    yield found
    found.leave()
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize("write", [happen, want_a_job])
def test_who_writes_while_it_rests_wakes_it(bed, write):
    assert bed.lie_down()
    assert not bed.wait(0)
    write()
    assert bed.wait(5)
    bed.get_up()


@pytest.mark.parametrize("write", [happen, want_a_job])
def test_nobody_rings_while_it_is_up(bed, write):
    bed.look()  # it listens
    write()
    assert not bed.wait(0.2)
    assert bed.lie_down()
    bed.get_up()
    write()
    assert not bed.wait(0.2)


def test_it_cannot_lie_down_before_who_did_not_ring_has_committed(bed, settings):
    insert = (
        "insert into events (name, subject_id, request_id, data, happened_at) "
        "select name, subject_id, request_id, data, happened_at from events limit 1"
    )
    bed.look()
    with psycopg.connect(settings.database_url) as writer:
        writer.execute(insert)
        assert not bed.lie_down()
        assert not bed.look().has_events
        writer.commit()
        assert bed.lie_down()
        assert bed.look().has_events
        bed.get_up()


def test_a_bell_that_rings_while_it_looks_is_heard(bed):
    assert bed.lie_down()
    happen()
    assert bed.look().is_due
    assert bed.wait(0)


def test_a_stop_ends_the_rest(bed):
    reading, writing = os.pipe()
    bed.stop = SimpleNamespace(is_requested=True, descriptor=reading)
    assert bed.lie_down()
    os.write(writing, b"x")
    assert bed.wait(60)
    os.close(reading)
    os.close(writing)


def test_it_listens_again_when_its_connection_was_cut(bed, owner):
    assert bed.lie_down()
    resting = "select pid from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'"
    owner(f"select pg_terminate_backend(pid) from ({resting}) as its")
    with pytest.raises(psycopg.OperationalError):
        bed.look()
    bed.leave()
    assert bed.lie_down()
    happen()
    assert bed.wait(5)


def seconds(bed):
    return bed.look().seconds


def test_it_knows_the_next_date_of_everything_that_has_one(bed, make, settle, pass_days):
    make.negotiation()
    settle()
    dates = [db.session.scalar(select(func.min(model.next_check))) for model in SUBJECTS]
    next_date = min(date for date in dates if date is not None)
    left = (next_date - clock.now()).total_seconds()
    db.session.rollback()
    assert left - 5 < seconds(bed) <= left
    pass_days(left / 86_400)
    assert bed.look().is_due
    settle()
    assert not bed.look().is_due
    happen()
    assert bed.look().has_events
    assert bed.look().is_due


@pytest.mark.parametrize(
    "statement",
    [
        "insert into dispatches (subscriber, event_ids, next_check) "
        "values ('test', '{1}', clock_timestamp() + interval '50 s')",
        "insert into inbox_failures (event_id, subscriber, attempts, next_check, error) "
        "select min(id), 'test', 1, clock_timestamp() + interval '50 s', '' from events",
        "insert into jobs (name, subject_id, request_id, next_check, epoch, attempts, done) "
        "values ('test', gen_random_uuid(), '-', clock_timestamp() + interval '50 s', 0, 0, false)",
    ],
)
def test_it_knows_when_to_ring_again(bed, owner, statement):
    owner(statement)
    assert 40 < seconds(bed) <= 50


def test_a_job_that_waits_in_the_queue_does_not_keep_it_up(bed):
    want_a_job()
    assert seconds(bed) <= 0
    assert len(jobs.take_unrung(10)) == 1
    assert 0 < seconds(bed) <= jobs.RING_AGAIN.total_seconds()


def test_looks_cost_the_same_when_a_hundred_thousand_wait(bed, owner):
    owner(WATCHES)
    for sql, values in (
        (bed._look, {}),
        (timers.due(["patent_watches", "deals"]), {"limit": 200}),
    ):
        plan = db.session.execute(
            text(f"explain (analyze, buffers, format json) {sql}"), values
        ).scalar_one()[0]["Plan"]
        assert plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] < 500
    db.session.rollback()


def test_what_is_due_comes_in_the_order_of_its_dates(make, settle, pass_days):
    first, second = make.negotiation().id, make.negotiation().id
    settle()
    earlier = "update negotiations set next_check = next_check - interval '1 hour' where id = :id"
    db.session.execute(text(earlier), {"id": second})
    db.session.commit()
    pass_days(11)
    assert timers._list_due(["listings", "negotiations"], 200) == [
        ("negotiations", second),
        ("negotiations", first),
    ]
    assert timers._list_due(["negotiations"], 1) == [("negotiations", second)]

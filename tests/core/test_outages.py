"""A trouble is told once, counted while it lasts, and told when it is over."""

import psycopg
import pytest
from structlog import wrap_logger
from structlog.stdlib import BoundLogger
from structlog.testing import capture_logs

from app.core import inbox, jobs, outages
from app.core.db import db
from app.core.outages import DATABASE, DOORBELL
from app.core.troubles import NoRoom, Restarting
from worker import clock, timers
from worker import jobs as worker_jobs


@pytest.fixture(autouse=True)
def clean():
    outages.forget()
    yield
    outages.forget()


@pytest.fixture
def now(monkeypatch):
    """The seconds of the monotonic clock, to be moved; every line counts at any log level."""
    monkeypatch.setattr(outages, "get_logger", lambda: wrap_logger(None, wrapper_class=BoundLogger))
    seconds = [1000.0]
    monkeypatch.setattr(outages.time, "monotonic", lambda: seconds[0])
    return seconds


def told(lines):
    return [(line["event"], line["trouble"], line.get("times")) for line in lines]


def test_a_storm_is_a_line_and_a_count(now):
    with capture_logs() as lines:
        for _ in range(600):
            outages.note(DATABASE, "unreachable", "no socket\nmore")
            now[0] += 0.1
    assert told(lines)[0] == ("trouble began", "unreachable", None)
    assert lines[0]["cause"] == "no socket"
    assert [event for event, *_ in told(lines)[1:]] == ["trouble goes on"]
    assert len(lines) == 2  # of a minute


def test_its_end_is_told_with_what_it_was(now):
    with capture_logs() as lines:
        outages.note(DATABASE, "no-room", "x")
        now[0] += 20
        outages.note(DATABASE, "no-room", "x")
        now[0] += outages.QUIET - 1
        outages.went_well(DATABASE)  # reads go well while a disk is full
        outages.went_well(DOORBELL)
        now[0] += 1
        outages.went_well(DOORBELL)
        outages.went_well(DATABASE)
        outages.went_well(DATABASE)
    assert told(lines) == [("trouble began", "no-room", None), ("trouble is over", "no-room", 2)]
    assert lines[-1]["seconds"] == 20


def test_two_troubles_are_two(now):
    with capture_logs() as lines:
        outages.note(DATABASE, "no-room", "x")
        outages.note(DATABASE, "unreachable", "x")
        outages.note(DOORBELL, "unreachable", "x")
    assert len(lines) == 3


def test_what_is_no_trouble_of_the_database_is_not_told(now):
    with capture_logs() as lines:
        assert not outages.is_outage(ValueError())
        assert not outages.is_outage(psycopg.errors.SyntaxError())
        assert not outages.is_outage(psycopg.errors.DeadlockDetected())
        assert outages.is_outage(NoRoom())
    assert lines == []


def out(*_, **__):
    raise Restarting()


def test_an_outage_is_no_fault_of_what_it_cuts_off(app, make, settle, owner, monkeypatch):
    """Neither a subject's timer, nor an event's delivery, nor a job counts it as an attempt."""
    id = make.negotiation().id
    owner(f"update negotiations set next_check = now() - interval '1 d' where id = '{id}'")
    db.session.rollback()
    monkeypatch.setattr(timers, "_apply_due", out)
    with pytest.raises(Restarting):
        timers.run_due()
    monkeypatch.setattr(inbox, "_deliver_event", out)
    with pytest.raises(Restarting):
        inbox.deliver_one("x", 1)
    monkeypatch.setattr(inbox, "_deliver_batch", out)
    monkeypatch.setattr(jobs, "take", out)
    with capture_logs() as lines:
        worker_jobs.deliver([1, 2])  # is rung for again
        worker_jobs.run([1])
    assert lines == []  # the command that gave up has told it
    db.session.rollback()
    failed = "select count(*) from inbox_failures"
    failed += " union all select check_attempts from negotiations"
    assert db.session.scalars(db.text(failed)).all() == [0, 0]


def test_a_sweep_of_the_clock_ends_at_an_outage(app, monkeypatch):
    """Each part waited for the same database, and wrote a traceback."""
    parts = []

    def away(_):
        parts.append(1)
        out()

    for name in ("_make_due", "_ring_for_events", "_ring_for_jobs", "_deliver_failed"):
        monkeypatch.setattr(clock, name, away)
    with capture_logs() as lines, pytest.raises(Restarting):
        clock.sweep("")
    assert (parts, lines) == ([1], [])

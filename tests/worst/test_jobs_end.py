"""A job that fails, hangs, eats or kills ends after its tries, and nobody else's waits for it."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import fields, replace

import pytest
from sqlalchemy import text

from app.core import attention, backlog, jobs, limits
from app.core.calendar import CALENDAR_ID
from app.core.db import command, db
from app.core.errors import Unavailable
from app.core.limits import BOUNDS, Limits
from config.settings import ROOT
from tests.catalogue.test_bulk import lines, rows

ROW = "select tries, next_check, error, done from jobs where id = :id"
RESET = (
    "update jobs set next_check = clock_timestamp(), rung_at = null "
    "where next_check is not null and not done"
)


@command
def ask_for(name):
    jobs.request(name, CALENDAR_ID)
    db.session.flush()
    return db.session.scalar(text("select max(id) from jobs"))


def row_of(id):
    db.session.rollback()
    found = db.session.execute(text(ROW), {"id": id}).one()
    db.session.rollback()
    return found


@pytest.fixture
def work(app, settings, owner):
    """Let a worker of its own take these jobs, one after the other; which it came back from."""
    names = ("database_url", "redis_url", "field_keys", "blind_key", "var", "log_level")
    environment = os.environ | {name.upper(): str(getattr(settings, name)) for name in names}

    def run(*ids):
        db.session.remove()
        owner(RESET)
        done = subprocess.run(
            [sys.executable, "-m", "tests.worst.trial", *map(str, ids)],
            cwd=ROOT,
            env=environment | {"PYTHONPATH": str(ROOT), "LOG_LEVEL": "ERROR"},
            capture_output=True,
            timeout=240,
            check=False,
        )
        print(done.stderr.decode()[-3_000:])
        return done.stdout.decode().split(), done

    return run


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("trial.spin", "longer than 1 s|ended by SIGXCPU"),
        ("trial.sleep", "longer than 1 s a step"),
        ("trial.live_on", "3 s"),
        ("trial.eat", "MemoryError"),
        ("trial.die", "ended by SIGKILL"),
        ("trial.crash", "ended by SIGABRT"),
        ("trial.fail", "ValueError: as ever"),
        ("trial.sleep_here", "TookTooLong"),
    ],
)
def test_the_worker_lives_and_the_next_job_is_done(work, name, said):
    bad, good = ask_for(name), ask_for("trial.well")
    came_back, _ = work(bad, good)
    assert came_back == [str(bad), str(good)]
    assert row_of(good).done
    found = row_of(bad)
    assert found.tries == 1
    assert found.next_check is not None
    assert any(each in found.error for each in said.split("|")), found.error
    work(bad)
    found = row_of(bad)
    assert (found.tries, found.next_check, found.done) == (2, None, False)
    assert str(bad) not in map(str, jobs.take_unrung(100))


@pytest.mark.parametrize("name", ["trial.kill_worker", "trial.kill_worker_from_below"])
def test_a_job_that_kills_its_worker_is_not_taken_for_ever(work, name):
    bad, good = ask_for(name), ask_for("trial.well")
    for tries in (1, 2):
        came_back, done = work(bad, good)
        assert (came_back, done.returncode) == ([], -signal.SIGKILL)
        assert row_of(bad).tries == tries
    came_back, _ = work(bad, good)
    assert came_back == [str(bad), str(good)]
    found = row_of(bad)
    assert (found.next_check, found.error) == (None, attention.WORDS["ended-unexpectedly"][0])
    assert row_of(good).done


def test_nothing_is_left_of_a_worker_that_was_killed(work):
    work(ask_for("trial.kill_worker_from_below"))
    until = time.monotonic() + 20
    while left := _of_trials():
        assert time.monotonic() < until, left
        time.sleep(0.1)


def _of_trials():
    found = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    return [line for line in found.stdout.splitlines() if "-m tests.worst.trial" in line]


@pytest.fixture
def breaks(monkeypatch):
    """Let the jobs of a kind fail in this way."""

    def arrange(name, error):
        def work(lease):
            raise error

        monkeypatch.setitem(jobs.JOBS, name, replace(jobs.JOBS[name], work=work))

    return arrange


def use_up(settle, owner, name):
    for _ in range(2 * jobs.limits_of(name).tries + 1):  # of two jobs one fails at a time
        db.session.rollback()
        owner(RESET)
        with suppress(Exception):
            settle()
    db.session.rollback()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "took-too-much-memory"),
        (attention.TookTooLong(), "took-too-long"),
        (ValueError("x"), "kept-failing"),
    ],
)
def test_the_submitter_of_a_bulk_import_reads_why(
    as_, make, settle, owner, breaks, monkeypatch, told, error, code
):
    real = jobs.JOBS["catalogue.read_bulk"]
    breaks("catalogue.read_bulk", error)
    path = send_rows(as_)
    use_up(settle, owner, "catalogue.read_bulk")
    found = as_("seller").get(path).json
    assert (found["state"], found["attention"]["code"]) == ("needs_attention", code)
    assert found["attention"]["zh"]
    assert found["attention"]["title"]
    assert backlog.measure()["jobs_needing_attention"][1] == 1
    assert told("bulk_import.set_aside") == ["bulk_import.set_aside"]

    monkeypatch.setitem(jobs.JOBS, "catalogue.read_bulk", real)
    settle()
    assert as_("seller").get(path).json["state"] == "needs_attention", "nobody takes it again"
    out = retry()
    assert "1 failed" in out, out
    settle()
    found = as_("seller").get(path).json
    assert (found["state"], found["attention"], found["imported"]) == ("finished", None, 3)
    assert backlog.measure()["jobs_needing_attention"][1] == 0


def send_rows(as_):
    from io import BytesIO

    content = lines(rows("assets", 3, None))
    file = {"file": (BytesIO(content), "rows.jsonl")}
    return f"/imports/{as_('seller').post('/imports/assets', data=file).json['id']}"


def retry(*args):
    from flask import current_app

    from app.operator.running import retry as retry_command

    return current_app.test_cli_runner().invoke(retry_command, args).output


def test_it_can_be_cancelled_or_sent_again(as_, make, settle, owner, breaks, monkeypatch):
    real = jobs.JOBS["catalogue.read_bulk"]
    breaks("catalogue.read_bulk", ValueError("x"))
    path = send_rows(as_)
    use_up(settle, owner, "catalogue.read_bulk")
    assert as_("seller").post(f"{path}/cancel").json["state"] == "cancelled"
    monkeypatch.setitem(jobs.JOBS, "catalogue.read_bulk", real)
    again = send_rows(as_)
    settle()
    assert as_("seller").get(again).json["state"] == "finished"


def test_one_job_is_begun_anew_by_its_number(app, settle, owner, breaks):
    name = "matching.match_demand"
    breaks(name, ValueError("x"))
    ids = [ask_for(name), ask_for(name)]
    use_up(settle, owner, name)
    assert [row_of(id).next_check for id in ids] == [None, None]
    retry("--job", str(ids[0]))
    assert row_of(ids[0]).next_check is not None
    assert row_of(ids[0]).tries == 0
    assert row_of(ids[1]).next_check is None


def test_what_got_further_has_all_its_tries_again(app, owner):
    id = ask_for("catalogue.read_bulk")
    for _ in range(3):
        owner(RESET)
        lease = jobs.take(id)
    assert row_of(id).tries == 3
    hold_further(lease)
    assert row_of(id).tries == 1


def test_an_outage_of_the_database_uses_no_try_up_and_a_lost_lease_forgives_nothing(app, owner):
    id = ask_for("parties.note_erasure")
    lost = jobs.take(id)
    owner(RESET)
    held = jobs.take(id)
    assert row_of(id).tries == 2
    jobs.forgive(lost)
    assert row_of(id).tries == 2
    jobs.forgive(held)
    assert row_of(id).tries == 1


def test_a_lease_is_lengthened_for_who_holds_it_and_nobody_else(app, owner):
    id = ask_for("parties.note_erasure")
    lost = jobs.take(id)
    owner(RESET)
    held, first = jobs.take(id), row_of(id).next_check
    jobs.lengthen(lost)
    assert row_of(id).next_check == first
    jobs.lengthen(held)
    assert row_of(id).next_check > first


@command
def hold_further(lease):
    jobs.hold(lease, is_further=True)


def test_what_passes_by_itself_uses_no_try_up(app, settle, owner, breaks):
    breaks("parties.note_erasure", Unavailable())
    id = ask_for("parties.note_erasure")
    use_up(settle, owner, "parties.note_erasure")
    found = row_of(id)
    assert found.next_check is not None
    assert found.tries == 0


def test_a_later_success_ends_an_earlier_trouble(app, settle, owner, breaks, monkeypatch):
    name = "matching.match_demand"
    real = jobs.JOBS[name]
    breaks(name, ValueError("x"))
    id = ask_for(name)
    use_up(settle, owner, name)
    monkeypatch.setitem(jobs.JOBS, name, replace(real, work=lambda lease: None))
    ask_for(name)
    settle()
    assert row_of(id).done


def test_what_others_wrote_waits_behind_nobody_once_it_failed(app, owner):
    id = ask_for("catalogue.read_import")
    assert jobs.by_lane([id]) == {jobs.Lane.JOBS: [id]}
    owner("update jobs set error = 'x'")
    db.session.rollback()
    assert jobs.by_lane([id]) == {jobs.Lane.LONG: [id]}


FOREIGN = {
    "catalogue.read_import",
    "catalogue.read_large_import",
    "catalogue.read_bulk",
    "catalogue.read_register",
    "pilot.read_series",
    "pilot.print_report",
    "trading.open_bids",
}


def test_every_kind_has_limits_within_bounds_and_foreign_input_its_own_process(app):
    kinds = {name: kind for name, kind in jobs.JOBS.items() if not name.startswith("trial.")}
    assert {name for name, kind in kinds.items() if kind.limits.is_apart} == FOREIGN
    for kind in kinds.values():
        assert isinstance(kind.limits, Limits)
        assert kind.limits.is_apart or kind.limits.memory <= limits.WORKER
    urgent = [kind.limits for kind in kinds.values() if kind.lane == jobs.Lane.URGENT]
    assert max(each.step for each in urgent) <= 30


def test_limits_out_of_bounds_are_refused():
    good = {each.name: getattr(limits.READING, each.name) for each in fields(Limits)}
    for name, (least, most) in BOUNDS.items():
        for value in (least - 1, most + 1):
            with pytest.raises(ValueError, match=name):
                Limits(**good | {name: value})

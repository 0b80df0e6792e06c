"""What hangs is noticed, named and started anew; what dies at every start is told."""

import os
import signal
import sys
import time

import pytest

from deploy.parts import Part
from deploy.pulse import Pulse
from deploy.revival import Revival


@pytest.mark.alone
def test_frozen_parts_are_named_and_started_anew(run):
    """SIGSTOP to clock, stream, a worker and Valkey: within 90 s others work in their place."""
    market = run().serves()
    frozen = {name: market.pids()[name] for name in ("clock", "stream", "events-1", "valkey")}
    for pid in frozen.values():
        os.kill(pid, signal.SIGSTOP)
    named: set[str] = set()

    def are_replaced() -> bool:
        named.update(name for name, said in market.ready()[1].items() if "no sign" in said)
        pids = market.pids()
        return all(pids.get(name) not in (None, pid) for name, pid in frozen.items())

    market.until(are_replaced, 120)
    assert {"clock", "stream"} <= named
    assert "clock gave no sign for" in market.said
    market.serves()
    assert market.stop() == 0


def test_a_part_that_dies_at_every_start_is_told_once_and_counted(tmp_path, monkeypatch):
    monkeypatch.setattr("deploy.revival.PAUSE_MAX", 0.2)
    code = "import sys; sys.exit('the address\\x1b of the bank is wrong')"
    part = Part("payer", [sys.executable, "-c", code], signal.SIGTERM, tmp_path, dict(os.environ))
    log: list[str] = []
    terminal: list[str] = []
    revival = Revival(part, log.append, terminal.append)
    deadline = time.monotonic() + 30
    while len(log) < 2 and time.monotonic() < deadline:
        revival.look()
        time.sleep(0.02)
    assert terminal == [
        "payer ended (status 1): the address  of the bank is wrong; it is started again"
    ]
    assert log[-1].endswith("(3 times)")

    part.argv = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr("deploy.revival.LIVED", 0.1)
    while len(terminal) < 2 and time.monotonic() < deadline:
        revival.look()
        time.sleep(0.02)
    assert "payer runs again" in terminal[1]
    part.process.kill()
    part.process.wait()


@pytest.mark.parametrize(
    ("part", "pid", "well", "age", "started", "is_lost"),
    [
        ("clock", 7, 100, 31, 100, True),
        ("clock", 7, 100, 29, 100, False),
        ("clock", 8, 100, 31, 100, False),  # the beat is of the one before
        ("clock", 8, 200, 31, 130, True),  # which was replaced long ago: this one never began
        ("clock", 7, 20, 31, 100, False),  # nobody could beat: the database had been away
        ("clock", 7, 100, 31, 20, False),  # it has only just started
        ("valkey", 1, 100, 31, 100, True),  # the clock beats for it
        ("web", 1, 100, 0, 100, False),
    ],
)
def test_who_counts_as_lost(part, pid, well, age, started, is_lost):
    now = time.monotonic()
    pulse = Pulse("")
    pulse.well_since, pulse.looked_at = now - well, now
    pulse.ages = {"clock": (7, age), "valkey": (7, age)}
    assert (pulse.silence(part, pid, now - started) is not None) is is_lost

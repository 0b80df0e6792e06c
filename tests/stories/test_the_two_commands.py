"""`make run` as a person meets it: the sale, Ctrl-C, a second start, two at once, kill −9."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from config.settings import ROOT
from tests.stories.conftest import free_port


class Run:
    """One `python -m deploy.run` on a VAR of its own."""

    def __init__(self, var: Path, port: int | None = None) -> None:
        self.var, self.port = var, port or free_port()
        self.out = var / f"out-{self.port}.txt"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "deploy.run"],
            cwd=ROOT,
            env=os.environ
            | {"VAR": str(var), "PORT": str(self.port), "PYTHONPATH": str(ROOT)}
            | {"STREAM_PORT": str(free_port())},
            stdout=self.out.open("wb"),
            stderr=subprocess.STDOUT,
        )

    def wait_for(self, text: str, seconds: float = 400) -> str:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            shown = self.out.read_text()
            if text in shown:
                return shown
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise AssertionError(self.out.read_text())

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(40)


def of_this_market(var: Path) -> list[str]:
    """Command lines of processes that work for this VAR."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if f"VAR={var}".encode() in environment or str(var) in command:
            found.append(command)
    return found


@pytest.mark.parametrize("after", ["counters with", "delivers the"])
def test_a_sale_that_was_interrupted_is_finished(var, after):
    first = Run(var)
    first.wait_for(after)
    assert first.interrupt() == 0
    second = Run(var)
    shown = second.wait_for("Ctrl-C stops everything")
    assert "shows its new owner" in shown
    assert "failed" not in shown
    assert second.interrupt() == 0


def test_the_sale_is_shown_and_a_second_start_goes_on_with_the_data(var, tmp_path):
    first = Run(var)
    shown = first.wait_for("Ctrl-C stops everything")
    for step in ("3 imported", "returned", "accepts round 2", "holds the money", "new owner"):
        assert step in shown
    assert float(re.search(r"after ([\d.]+) s", shown)[1]) < 60
    taken = Run(tmp_path, port=first.port)
    assert taken.process.wait(30) == 1
    assert "cannot serve on" in taken.out.read_text()
    twice = Run(var)
    assert twice.process.wait(30) == 2
    assert "another market is running" in twice.out.read_text()
    assert first.interrupt() == 0
    assert of_this_market(var) == []

    second = Run(var)
    shown = second.wait_for("Ctrl-C stops everything")
    assert "the demonstration sale is done: deal" in shown
    os.kill(second.process.pid, signal.SIGKILL)
    second.process.wait()
    deadline = time.monotonic() + 10
    while of_this_market(var) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert of_this_market(var) == []

    third = Run(var)  # after kill −9 the data are there as well
    assert "the demonstration sale is done" in third.wait_for("Ctrl-C stops everything")
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGTERM):  # an impatient operator
        third.process.send_signal(number)
    assert third.process.wait(40) == 0
    assert of_this_market(var) == []

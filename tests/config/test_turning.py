"""Logs stay small, no line is lost, and nothing ends because of a log."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from config import turning
from config.settings import ROOT

WRITERS, LINES = 4, 3_000
WRITE = """
import sys
from structlog import get_logger
from config.logging import configure
from config.settings import Settings
configure(Settings.read())
for number in range(int(sys.argv[2])):
    get_logger().info("counted", writer=int(sys.argv[1]), number=number)
"""


def start(var, writer, lines=LINES, log="web.log", most_bytes=100_000, files=500):
    environment = os.environ | {"VAR": str(var), "PYTHONPATH": str(ROOT), "LOG_LEVEL": "INFO"}
    environment |= {"LOG_BYTES": str(most_bytes), "LOG_FILES": str(files)}
    with (Path(var) / log).open("ab") as out:
        command = [sys.executable, "-c", WRITE, str(writer), str(lines)]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out)


def test_no_line_is_lost_or_doubled_when_many_processes_turn_one_log(tmp_path):
    writers = [start(tmp_path, number) for number in range(WRITERS)]
    assert [writer.wait(120) for writer in writers] == [0] * WRITERS
    logs = sorted(tmp_path.glob("web.log*"))
    assert len(logs) > 5
    assert max(log.stat().st_size for log in logs) < 120_000
    found = re.findall(r'"writer":(\d+),"number":(\d+)', "".join(log.read_text() for log in logs))
    assert len(found) == WRITERS * LINES
    assert len(set(found)) == WRITERS * LINES
    assert {log.stat().st_mode & 0o077 for log in logs if log.name == "web.log"} <= {0, 0o044}


def test_the_oldest_go(tmp_path):
    assert start(tmp_path, 1, files=2).wait(120) == 0
    assert {log.name for log in tmp_path.iterdir()} == {"web.log", "web.log.1", "web.log.2"}
    last = (tmp_path / "web.log").read_text() + (tmp_path / "web.log.1").read_text()
    assert f'"number":{LINES - 1}' in last


def test_what_lies_elsewhere_is_left_alone(tmp_path):
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "chosen.txt").touch()
    assert start(tmp_path / "var", 1, log="../mine.log").wait(120) == 0
    assert start(tmp_path / "var", 1, log="chosen.txt").wait(120) == 0
    names = [str(path.relative_to(tmp_path)) for path in sorted(tmp_path.rglob("*.*"))]
    assert names == ["mine.log", "var/chosen.txt"]


def test_a_folder_in_which_nothing_can_be_made_ends_nobody(tmp_path, monkeypatch):
    log = turning.TurningLog(str(tmp_path), 1, 3)
    log.path = tmp_path / "gone" / "web.log"
    log.write("line\n")
    log.flush()


@pytest.mark.parametrize("rounds", [1, 4])
def test_a_servers_log_is_copied_and_emptied(tmp_path, rounds):
    log = tmp_path / "postgres.log"
    with log.open("ab", buffering=0) as writer:
        for number in range(rounds):
            writer.write(f"round {number}\n".encode() * 100)
            turning.cut(log, 500, 2)
        turning.cut(log, 500, 2)
        writer.write(b"after\n")
    assert log.read_bytes() == b"after\n"
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["postgres.log", *[f"postgres.log.{n}" for n in range(1, min(rounds, 2) + 1)]]
    assert f"round {rounds - 1}".encode() in (tmp_path / "postgres.log.1").read_bytes()

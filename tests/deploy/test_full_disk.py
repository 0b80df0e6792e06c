"""A full disk: reading goes on, nothing dies, and with room again all goes on by itself."""

import os
import signal
import subprocess
import sys
import time
import urllib.request

import psycopg
import pytest

from config.settings import ROOT
from deploy.logs import Log
from deploy.supervisor import Supervisor
from tests.deploy.runs import Run

SIZE = 420  # MiB: a market takes some 120, its reserve 64


@pytest.fixture
def small_disk(home):
    """VAR on a file system of its own."""
    var = home / "var"
    var.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}m", "none", var], check=True)
    yield var
    subprocess.run(["umount", "--lazy", var], check=True)


@pytest.mark.alone
def test_a_full_disk_is_survived(small_disk, run):
    market = run().serves()
    market.until((small_disk / "ballast").exists)
    before = market.pids()
    filling = small_disk / "filling"
    _fill(filling)
    market.until(lambda: "read-only" in market.ready()[1].get("writes", ""))
    assert market.ready()[0] == 503
    assert "is full: the market is read-only" in market.said
    _fill(filling)  # what the reserve had given back as well
    ends = time.monotonic() + 5
    while time.monotonic() < ends:
        assert _reads(market)
    with market.database() as connection, pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        connection.execute("create table more (id int)")
    assert market.pids() == before
    os.kill(before.pop("postgres"), signal.SIGKILL)  # it cannot start without room for a lock file
    market.until(lambda: "postgres ended (SIGKILL)" in market.said)
    filling.unlink()
    market.serves()
    assert "takes writes" in market.said
    with market.database() as connection:
        connection.execute("create table more (id int)")
    market.until((small_disk / "ballast").exists)
    assert market.pids().items() >= before.items()
    assert market.stop() == 0


def _fill(file):
    """Take every byte that is left."""
    with file.open("ab", buffering=0) as out:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while out.write(b"x" * size):
                    pass
            except OSError:
                pass


def _reads(market: Run) -> bool:
    address = f"http://127.0.0.1:{market.port}/listings"
    with urllib.request.urlopen(address, timeout=10) as answer:
        return bool(answer.status == 200)


def test_nothing_dies_of_a_log_line():
    code = (
        "from config.output import outlive_a_full_disk as o; o(); import sys, structlog;"
        "from config.logging import configure; from config.settings import Settings;"
        "configure(Settings());"
        "structlog.get_logger().info('lost'); sys.stderr.buffer.write(b'lost');"
        "sys.stderr.buffer.flush(); print('lost', file=sys.stderr); print('alive')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=open("/dev/full", "w"),  # noqa: SIM115
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "alive\n")


def test_the_supervisor_writes_what_it_can(home, monkeypatch, capsys):
    for name in ("supervisor.log", "processes.json.new", "part.log"):
        (home / name).symlink_to("/dev/full")
    supervisor = object.__new__(Supervisor)
    supervisor.var, supervisor.parts, supervisor.postgres, supervisor.valkey = home, [], None, None
    supervisor._warn("told")
    supervisor._write_processes()
    assert capsys.readouterr().err == "told\n"
    (home / "gone").mkdir()
    (home / "gone" / "part.log").symlink_to("/nowhere/part.log")
    with Log(home / "gone", "part").opened() as out:
        assert out.name == os.devnull

"""Stopped means that nothing is left, whatever happened before; the next start serves."""

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import psycopg
import pytest

from deploy import servers
from deploy.processes import OWNED_BY, end_leftovers, list_owned, list_working_in, owner_of
from deploy.servers import NOT_DURABLE, Postgres
from tests.deploy.runs import is_gone

ROUNDS = int(os.environ.get("KILL_ROUNDS", "3"))


def test_a_postmaster_that_recovers_is_stopped_within_its_time(home, monkeypatch):
    """Told to stop while it recovers from a killed backend it waits for ever (K-10)."""
    monkeypatch.setattr(servers, "FAST", 1.0)
    monkeypatch.setattr(servers, "IMMEDIATE", 1.0)
    postgres = Postgres(home, NOT_DURABLE)
    postgres.start()
    try:
        with psycopg.connect(postgres.url("market")) as connection:
            os.kill(connection.info.backend_pid, signal.SIGKILL)
        _freeze_recovery(postgres)
    finally:
        postgres.stop()
    assert postgres.process.poll() is not None
    assert list_working_in(postgres.data) == []
    again = Postgres(home, NOT_DURABLE)
    try:
        again.start()
    finally:
        again.stop()


def _freeze_recovery(postgres: Postgres) -> None:
    """SIGSTOP to the process that recovers, as soon as there is one."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        for pid in list_working_in(postgres.data):
            try:
                title = Path(f"/proc/{pid}/cmdline").read_bytes()
            except OSError:
                continue
            if b"startup" in title:
                os.kill(pid, signal.SIGSTOP)
                return
    raise AssertionError("no process recovers")


def test_every_request_to_stop_makes_it_firmer(home):
    postgres = Postgres(home, NOT_DURABLE)
    postgres.start()
    os.kill(postgres.process.pid, signal.SIGSTOP)  # hears neither SIGINT nor SIGQUIT
    begun = time.monotonic()

    def insisted() -> int:
        return 1 + int(time.monotonic() - begun > 0.5) + int(time.monotonic() - begun > 1.0)

    postgres.insisted = insisted
    postgres.stop()
    assert time.monotonic() - begun < servers.FAST
    assert list_working_in(postgres.data) == []


def test_only_what_says_so_belongs_to_a_market(home):
    """A process id that was given out again, a shell in the data folder: not ours."""
    (home / "postgres").mkdir()
    mine = os.environ | {OWNED_BY: owner_of(home)}
    other = os.environ | {OWNED_BY: owner_of(home / "postgres")}
    sleep = ["sleep", "60"]
    ours = subprocess.Popen(sleep, env=mine)
    theirs = [
        subprocess.Popen(sleep, env=other),
        subprocess.Popen(sleep, cwd=home / "postgres"),
    ]
    (home / "postgres" / "postmaster.pid").write_text(f"{theirs[1].pid}\n")
    frozen = subprocess.Popen(["sh", "-c", "trap '' TERM INT; sleep 60"], env=mine)
    try:
        while not Path(f"/proc/{ours.pid}/cmdline").read_bytes().startswith(b"sleep"):
            time.sleep(0.01)
        assert {ours.pid, frozen.pid} <= set(list_owned(home))
        _end_as_their_parent(home, [ours, frozen])
        assert [each.poll() for each in theirs] == [None, None]
    finally:
        for each in (ours, frozen, *theirs):
            each.kill()
            each.wait()


def _end_as_their_parent(home: Path, children: list["subprocess.Popen[bytes]"]) -> None:
    end_leftovers(home)
    assert all(child.wait(5) is not None for child in children)
    assert list_owned(home) == []


@pytest.mark.alone
def test_after_kill_9_at_any_moment_the_next_start_serves(run, home):
    """Of starting, running and stopping; KILL_ROUNDS=30 for the whole story."""
    seed = int(os.environ.get("SEED", random.randrange(10**6)))
    print(f"SEED={seed}")
    chance = random.Random(seed)
    market = run()
    for number in range(ROUNDS):
        moment = ("starting", "running", "stopping")[number % 3]
        if moment == "starting":
            time.sleep(chance.uniform(0, 6))
        else:
            market.serves()
        if moment == "stopping":
            with market.database() as connection:  # it recovers while it is stopped
                os.kill(connection.info.backend_pid, signal.SIGKILL)
            market.process.send_signal(signal.SIGINT)
            time.sleep(chance.uniform(0, 2))
        if chance.random() < 0.5 and (market.var / "processes.json").exists():
            frozen = chance.choice(list(market.pids().values()) or [0])
            if frozen:  # what is frozen does not hear that its parent is gone
                os.kill(frozen, signal.SIGSTOP)
        market.kill()
        market = run()
    market.serves()
    assert market.stop() == 0
    assert is_gone(market.var)


@pytest.mark.alone
def test_two_markets_run_side_by_side(run):
    first = run("one", STREAM_PORT="").serves()
    taken = run("two", port=first.port)
    assert taken.process.wait(30) == 1
    assert f"cannot serve on 127.0.0.1:{first.port} (PORT)" in taken.said
    taken = run("two", STREAM_PORT=str(first.port + 1))
    assert taken.process.wait(30) == 1
    assert f"cannot serve on 127.0.0.1:{first.port + 1} (STREAM_PORT)" in taken.said
    second = run("two", STREAM_PORT="").serves()
    assert first.pids().keys() == second.pids().keys()
    assert first.stop() == 0
    assert second.ready()[0] == 200
    assert second.stop() == 0
    assert [is_gone(first.var), is_gone(second.var)] == [True, True]

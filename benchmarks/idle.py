"""Rows `idle.cpu` and `idle.transactions`: what a market with nothing to do costs, part by part, as
a share of what it may (2 % of one core in all, 1 % the clock, 4 transactions a second)."""

import json
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from typing import Any

import psycopg

from benchmarks.bench import Bench, gunicorn
from benchmarks.measure import cpu_seconds

SECONDS, LOOK, STARTS = 60.0, 5.0, 180.0
ALL, CLOCK, TRANSACTIONS = 0.02, 0.01, 4.0  # cores, cores, a second
PORT, STREAM_PORT = 18_400, 18_401
COUNT = "select sum(xact_commit + xact_rollback)::bigint from pg_stat_database"


def run(the: Bench) -> None:
    """Start every part, let it settle, then count while nothing happens; print the rows."""
    assert the.postgres.process is not None
    assert the.valkey.process is not None
    pids = {"postgres": the.postgres.process.pid, "valkey": the.valkey.process.pid}
    with ExitStack() as stack:
        pids["web"] = stack.enter_context(gunicorn(the, PORT, "wsgi:app"))
        for role in ("clock", "events", "urgent", "jobs", "long", "stream"):
            pids[role] = stack.enter_context(_part(the, role))
        _settle(pids)
        with psycopg.connect(the.settings.database_url, autocommit=True) as connection:
            before, begun = _figures(connection, pids), time.monotonic()
            time.sleep(SECONDS)
            after, seconds = _figures(connection, pids), time.monotonic() - begun
    spent = {name: (after[name] - before[name]) / seconds for name in after}
    transactions = spent.pop("transactions")
    parts = {name: round(share * 100, 2) for name, share in spent.items()}
    _print("idle.cpu", sum(spent.values()), ALL, unit="cores", percent_of_a_core=parts)
    _print("idle.cpu", spent["clock"], CLOCK, unit="cores", what="the clock alone")
    _print("idle.transactions", transactions, TRANSACTIONS, unit="a second")


@contextmanager
def _part(the: Bench, role: str) -> Any:
    log = (the.home / f"{role}.log").open("ab")
    process = subprocess.Popen(
        [sys.executable, "-m", "worker.run", role],
        env=the.environment | {"STREAM_PORT": str(STREAM_PORT)},
        stdout=log,
        stderr=log,
    )
    try:
        yield process.pid
    finally:
        process.terminate()
        process.wait(30)


def _settle(pids: dict[str, int]) -> None:
    """Starting takes longer on a machine that others use, too."""
    deadline, before = time.monotonic() + STARTS, -1.0
    while time.monotonic() < deadline:
        time.sleep(LOOK)
        now = cpu_seconds(*pids.values())
        if before >= 0 and now - before < ALL * LOOK:
            return
        before = now


def _figures(connection: Any, pids: dict[str, int]) -> dict[str, float]:
    connection.execute("select pg_stat_clear_snapshot()")
    found = {name: cpu_seconds(pid) for name, pid in pids.items()}
    return found | {"transactions": connection.execute(COUNT).fetchone()[0]}


def _print(name: str, ours: float, limit: float, **more: Any) -> None:
    line = {"name": name, "ours": round(ours, 4), "limit": limit, "ratio": round(ours / limit, 3)}
    print(json.dumps(line | {"goal": 1, "goal_is": "at most", **more}), flush=True)

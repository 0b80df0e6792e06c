"""A market whose database dies again and again, and is frozen: each part tells it once."""

import json
import os
import signal
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from tests.stories.conftest import free_port

PARTS = ("web", "clock", "events-1", "jobs-1", "stream")


def ask(address):
    """(status, content type, Retry-After, body)."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.headers["Content-Type"], None, answer.read(1)
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.headers["Retry-After"], error.read()


def of_one_cluster(postmaster):
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    return [postmaster, *map(int, children)]


@pytest.mark.alone
def test_every_part_tells_an_outage_once_and_goes_on(run):
    """59 tracebacks in three minutes told of one backend after another."""
    stream_port = free_port()
    market = run(STREAM_PORT=str(stream_port)).serves(180)
    for _ in range(8):
        with suppress(psycopg.OperationalError, ProcessLookupError, TypeError):
            with market.database() as owner:
                (pid,) = owner.execute(
                    "select pid from pg_stat_activity "
                    "where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1"
                ).fetchone()
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.5)
    market.serves(180)

    frozen = of_one_cluster(market.pids()["postgres"])
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    try:
        doors = (f"{market.port}/search/listings", f"{stream_port}/auctions/{uuid4()}/stream")
        answers = [ask(f"http://127.0.0.1:{door}") for door in doors]
    finally:
        for pid in frozen:
            os.kill(pid, signal.SIGCONT)
    for status, kind, wait, body in answers:
        assert (status, kind) == (503, "application/problem+json"), body
        assert json.loads(body)["type"] == "/problems/no-answer"
        assert int(wait) == 10
    market.serves(180)
    assert market.stop() == 0

    for part in PARTS:
        said = (market.var / f"{part}.log").read_text()
        assert "Traceback" not in said, said[-3000:]
        lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
        told = [line["trouble"] for line in lines if line["event"] == "trouble began"]
        assert len(told) <= 2 * len(set(told)), (part, told)  # two processes may be one part
        others = [line for line in lines if line["event"] != "request"]
        assert len(others) < 40, (part, others)

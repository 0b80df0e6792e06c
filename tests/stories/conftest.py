"""The whole market as real processes: gunicorn, RQ workers, the clock, PostgreSQL, Valkey."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import ROOT
from deploy.client import Person
from tests.factories.cast import PASSWORD

OUTSIDE = os.environ.get("DATABASE_URL")
# with outside servers nothing embedded starts, so these two, which kill servers, have no place
collect_ignore = ["test_the_two_commands.py", "test_two_hundred_sales_under_fire.py"]
collect_ignore = collect_ignore if OUTSIDE else []
SERVE = """
import os, signal, sys, threading
from config.settings import Settings
from deploy.servers import NOT_DURABLE
from deploy.supervisor import Supervisor
supervisor = Supervisor(Settings.read(), () if os.environ.get("DURABLE") else NOT_DURABLE)
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, lambda *_: supervisor.request_stop())
try:
    supervisor.start()
    supervisor.watch()
finally:
    supervisor.stop()
"""
ENTER_CAST = """
import json
from sqlalchemy import text
from app.core.db import command, db
from app.factory import create_app
from config.environment import load
from tests.factories.cast import make_cast

@command
def allow():
    db.session.execute(text("update market_clock set is_rehearsal = true"))

with create_app(load()).app_context():
    allow()
    print(json.dumps({login: member.secret for login, member in make_cast().items()}))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Market:
    """A running market: its address, its database, its processes."""

    def __init__(self, var: Path) -> None:
        self.var, self.port, self.stream_port = var, free_port(), free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None
        self.secrets: dict[str, str | None] = {}
        self.sessions: dict[str, dict[str, object]] = {}
        self.signing_in = threading.Lock()
        self.environment = os.environ | {
            "VAR": str(var),
            "PORT": str(self.port),
            "STREAM_PORT": str(self.stream_port),
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
            "READS_PER_MINUTE": "0",
            "WRITES_PER_MINUTE": "0",
        }

    def start(self) -> "Market":
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            cwd=ROOT,
            env=self.environment,
            stdout=(self.var / "out.log").open("ab"),
            stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=2) as answer:
                    if answer.status == 200:
                        return self
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        raise RuntimeError((self.var / "out.log").read_text()[-3000:])

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)

    def pids(self) -> dict[str, int]:
        found: dict[str, int] = json.loads((self.var / "processes.json").read_text())
        return found

    @property
    def database_url(self) -> str:
        return str(json.loads((self.var / "servers.json").read_text())["DATABASE_URL"])

    @property
    def keys(self) -> dict[str, str]:
        found: dict[str, str] = json.loads((self.var / "keys.json").read_text())
        return found

    @property
    def redis_url(self) -> str:
        return str(json.loads((self.var / "servers.json").read_text())["REDIS_URL"])

    def query(self, sql: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self.database_url) as connection:
            return connection.execute(sql).fetchall()

    def pass_days(self, days: int) -> None:
        with psycopg.connect(self.database_url) as connection:
            connection.execute(
                'update market_clock set "offset" = "offset" + make_interval(days => %s)', (days,)
            )

    def enter_cast(self) -> None:
        """The tests' people, entered by a process of its own (settings are one per process)."""
        self.secrets = self.enter(ENTER_CAST)

    def enter(self, script: str) -> Any:
        """Run a script against this market; what it prints last is JSON."""
        environment = self.environment | {"DATABASE_URL": self.database_url} | self.keys
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr[-3000:])
        return json.loads(done.stdout.splitlines()[-1])

    def person(self, login: str, **options: object) -> Person:
        """Signed in once: a code is accepted once, and threads share the session."""
        with self.signing_in:
            person = Person(
                self.address,
                login,
                PASSWORD,
                secret=self.secrets[login],
                session=self.sessions.get(login),
                **options,  # type: ignore[arg-type]
            )
            self.sessions[login] = person.session
        return person


@pytest.fixture
def var() -> Iterator[Path]:
    """A folder of its own that the database's user can walk to (pytest's are closed to it)."""
    folder = Path(tempfile.mkdtemp(prefix="zt-story-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def market(var: Path) -> Iterator[Market]:
    """A market of its own, stopped by process id at the end."""
    found = Market(var)
    try:
        if OUTSIDE:
            found.environment["DATABASE_URL"] = _fresh_database(OUTSIDE)
        found.start().enter_cast()
        yield found
    finally:
        found.stop()
        if OUTSIDE:
            _fresh_database(OUTSIDE, make=False)


def _fresh_database(url: str, *, make: bool = True) -> str:
    base, _, query = url.partition("?")
    own = f"{base.rpartition('/')[0]}/zt_story" + (f"?{query}" if query else "")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("drop database if exists zt_story with (force)")
        if make:
            connection.execute("create database zt_story")
    return own


@pytest.fixture
def at_once() -> Callable[[list[Callable[[], object]]], list[object]]:
    """Run functions in threads that start together; their results or exceptions, in order."""

    def run(functions: list[Callable[[], object]]) -> list[object]:
        barrier = threading.Barrier(len(functions))
        results: list[object] = [None] * len(functions)

        def one(place: int) -> None:
            barrier.wait()
            try:
                results[place] = functions[place]()
            except Exception as error:
                results[place] = error

        threads = [threading.Thread(target=one, args=(n,)) for n in range(len(functions))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results

    return run

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
from tests.stories.fills import CAST

OUTSIDE = os.environ.get("DATABASE_URL")
# with outside servers nothing embedded starts, so those that kill servers have no place
KILLERS = ("the_two_commands", "sales_under_fire", "a_thousand_procedures_under_fire")
EMBEDDED = (*KILLERS, "a_crowd_bids", "keys_are_lost_and_found")
collect_ignore = [f"test_{name}.py" for name in EMBEDDED if OUTSIDE]
SERVE = """
import os, signal, subprocess, sys
from pathlib import Path
from config.settings import ROOT, Settings
from deploy.servers import NOT_DURABLE
from deploy.supervisor import Supervisor
supervisor = Supervisor(Settings.read(), () if os.environ.get("DURABLE") else NOT_DURABLE)
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, lambda *_: supervisor.request_stop())
try:
    supervisor.prepare()
    filled = Path(os.environ["VAR"]) / "filled"
    if not filled.exists():
        with filled.open("wb") as out:
            fill = [sys.executable, "-c", os.environ["FILL"]]
            subprocess.run(fill, cwd=ROOT, env=supervisor.environment, stdout=out, check=True)
    if "ONLY_FILL" not in os.environ:
        supervisor.begin()
        supervisor.watch()
finally:
    supervisor.stop()
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Market:
    """A running market: its address, its database, its processes.

    What it is filled with comes before its workers, or they would take the factories' jobs."""

    def __init__(self, var: Path, fill: str = CAST) -> None:
        self.var, self.port, self.stream_port = var, free_port(), free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None
        self.sessions: dict[str, dict[str, object]] = {}
        self.signing_in = threading.Lock()
        self.environment = os.environ | {
            "VAR": str(var),
            "FILL": fill,
            "PORT": str(self.port),
            "STREAM_PORT": str(self.stream_port),
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
            "READS_PER_MINUTE": "0",
            "WRITES_PER_MINUTE": "0",
        }

    def start(self) -> "Market":
        self._launch(self.environment)
        deadline = time.monotonic() + 400
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

    def only_fill(self) -> Path:
        """The folder of this market, which was filled and never worked: to be copied."""
        assert self._launch(self.environment | {"ONLY_FILL": "1"}).wait(400) == 0
        return self.var

    def _launch(self, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
        with (self.var / "out.log").open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-c", SERVE],
                cwd=ROOT,
                env=environment,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        return self.process

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

    @property
    def filled(self) -> Any:
        """What the fill printed last; of CAST, the second factors of the tests' people."""
        return json.loads((self.var / "filled").read_text().splitlines()[-1])

    def person(self, login: str, **options: object) -> Person:
        """Signed in once: a code is accepted once, and threads share the session."""
        with self.signing_in:
            person = Person(
                self.address,
                login,
                PASSWORD,
                secret=self.filled[login],
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


@pytest.fixture(scope="session")
def filled() -> Iterator[Path]:
    """What a market with the tests' people begins with, made once."""
    folder = Path(tempfile.mkdtemp(prefix="zt-story-"))
    yield folder if OUTSIDE else Market(folder).only_fill()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def market(var: Path, filled: Path) -> Iterator[Market]:
    """A market of its own, stopped by process id at the end."""
    found = Market(var)
    try:
        if OUTSIDE:
            found.environment["DATABASE_URL"] = _fresh_database(OUTSIDE)
        else:
            shutil.copytree(filled, var, symlinks=True, dirs_exist_ok=True)
        yield found.start()
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

"""The whole market as real processes: gunicorn, RQ workers, the clock, PostgreSQL, Valkey."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from config.settings import ROOT
from deploy.client import Person
from tests.factories.cast import PASSWORD, make_cast

SERVE = """
import signal, sys, threading
from config.settings import Settings
from deploy.servers import NOT_DURABLE
from deploy.supervisor import Supervisor
supervisor = Supervisor(Settings.read(), NOT_DURABLE)
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, lambda *_: supervisor.stop_requested.set())
try:
    supervisor.start()
    supervisor.watch()
finally:
    supervisor.stop()
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Market:
    """A running market: its address, its database, its processes."""

    def __init__(self, var: Path) -> None:
        self.var, self.port = var, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Market":
        environment = os.environ | {
            "VAR": str(self.var),
            "PORT": str(self.port),
            "PYTHONPATH": str(ROOT),
            "LOG_LEVEL": "WARNING",
            "EVENT_WORKERS": "1",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            cwd=ROOT,
            env=environment,
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
        """The tests' people, entered through the operator's own commands in this process."""
        from app.core.db import command, db
        from app.factory import create_app
        from config.settings import Settings

        app = create_app(Settings(database_url=self.database_url, log_level="ERROR"))
        with app.app_context():

            @command
            def allow() -> None:
                db.session.execute(db.text("update market_clock set is_rehearsal = true"))

            allow()
            make_cast()
            db.session.remove()
            db.engine.dispose()

    def person(self, login: str, **options: object) -> Person:
        return Person(self.address, login, PASSWORD, **options)  # type: ignore[arg-type]


@pytest.fixture
def market(tmp_path: Path) -> Iterator[Market]:
    """A market of its own, stopped by process id at the end."""
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    found = Market(tmp_path).start()
    try:
        found.enter_cast()
        yield found
    finally:
        found.stop()


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

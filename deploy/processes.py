"""Processes of one market: that they end with it, that none is left, and how each is ended.

What belongs to a market says so itself, so that no record can be missing or out of date after
kill −9, and a process id that was given out again is never taken for ours: a part carries OWNED_BY
in its environment; a server, which overwrites its environment with its title, works in its folder.
"""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

_libc = ctypes.CDLL(None)
PR_SET_PDEATHSIG = 1
OWNED_BY = (
    "MARKET_OWNED_BY"  # device:inode of VAR, which a renamed folder keeps and a copy does not
)
SERVERS = ("postgres", "initdb", "valkey-server", "nginx")  # as the kernel names them
WORKED_IN = ("postgres", "valkey", "run/front", "elsewhere/front-sockets")  # by servers, under VAR
LOOK = 0.02  # seconds between looks at a process that is to end
PARTING = 3.0  # seconds that what kill −9 left behind gets to end by itself
Step = tuple[Callable[[], None], float]  # what is done, and how many seconds are waited for it


def dies_with_parent(number: int) -> Callable[[], None]:
    """For Popen's preexec_fn: the kernel sends `number` when the parent thread is gone."""
    parent = os.getpid()

    def ask_kernel() -> None:
        _libc.prctl(PR_SET_PDEATHSIG, number)
        if os.getppid() != parent:  # it died before the kernel was asked
            os._exit(1)

    return ask_kernel


def owner_of(var: Path) -> str:
    """The value of OWNED_BY for processes that work for this folder."""
    found = var.stat()
    return f"{found.st_dev}:{found.st_ino}"


def end(
    processes: Sequence["subprocess.Popen[bytes]"],
    steps: Iterable[Step],
    insisted: Callable[[], int] = lambda: 0,
) -> bool:
    """Take one step after another until all have ended; True when they have.

    `insisted` counts how often somebody asked to stop: once more, and the next step comes at once.
    """
    for act, seconds in steps:
        if _have_ended(processes):
            break
        act()
        seen, deadline = insisted(), time.monotonic() + seconds
        while not _have_ended(processes) and time.monotonic() < deadline and insisted() == seen:
            time.sleep(LOOK)
    return _have_ended(processes)


def kill_session(process: "subprocess.Popen[bytes]") -> None:
    """SIGKILL to the leader of a session and all in its group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def list_working_in(folder: Path) -> list[int]:
    """Process ids of database servers, their children included, that work in `folder`."""
    try:
        there = folder.stat()
    except OSError:
        return []
    place = (there.st_dev, there.st_ino)
    return [pid for pid in _others() if _name(pid) in SERVERS and _works_in(pid) == place]


def list_owned(var: Path) -> list[int]:
    """Process ids of everything that belongs to the market in `var`, but not this process."""
    mark = f"{OWNED_BY}={owner_of(var)}".encode()
    found = [pid for pid in _others() if mark in _environment(pid)]
    for folder in WORKED_IN:
        found += list_working_in(var / folder)
    return sorted(set(found))


def end_leftovers(var: Path) -> int:
    """End what kill −9 left of this market, or what would not be stopped; returns how many.

    Call it with the market's lock held. Raises RuntimeError when something cannot be ended.
    """
    found = list_owned(var)
    for pid in found:
        # A frozen process hears nothing before it goes on.
        send(pid, signal.SIGINT if _name(pid) == "postgres" else signal.SIGTERM)
        send(pid, signal.SIGCONT)
    deadline = time.monotonic() + PARTING
    while (left := list_owned(var)) and time.monotonic() < deadline + PARTING:
        if time.monotonic() > deadline:
            for pid in left:
                send(pid, signal.SIGKILL)
        time.sleep(LOOK)
    if left:
        raise RuntimeError(f"processes of this market cannot be ended: {left}")
    return len(found)


def send(pid: int, number: int) -> None:
    """Send a signal to a process that may be gone."""
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def _have_ended(processes: Sequence["subprocess.Popen[bytes]"]) -> bool:
    return all(process.poll() is not None for process in processes)


def _others() -> list[int]:
    return [
        int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()
    ]


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


def _works_in(pid: int) -> tuple[int, int] | None:
    try:
        found = os.stat(f"/proc/{pid}/cwd")
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _environment(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return []

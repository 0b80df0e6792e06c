"""Holds work to its limits: an alarm in a worker; memory, CPU and a wall clock in a process of its
own.

`moved_on` is the sign of life: each one begins a new step. What a confined process may not do the
kernel refuses: more memory is a MemoryError, more CPU ends it (SIGXCPU), and whoever waits for it
ends it when its wall clock runs out.
"""

import os
import pickle
import resource
import select
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from app.core.attention import Reason, TookTooLong
from app.core.limits import Limits

_hands: list[Callable[[], None]] = []  # who is told of a sign of life in this process
SPARE = 256 << 20  # address space that is reserved and never used: stacks, arenas, libraries
PIECE = 1 << 16


class Ended(Exception):
    """Confined work was ended, for this reason."""

    def __init__(self, reason: Reason, how: str) -> None:
        super().__init__(reason, how)  # both, for it travels between processes
        self.reason, self.how = reason, how

    def __str__(self) -> str:
        return self.how


def moved_on() -> None:
    """A step is done and the next begins."""
    for hand in _hands:
        hand()


@contextmanager
def in_time(limits: Limits) -> Iterator[None]:
    """In the main thread of a worker: raises TookTooLong there when a step or the whole does."""
    end = time.monotonic() + limits.whole

    def raise_it(*_: object) -> None:
        raise TookTooLong(f"longer than {limits.step} s a step or {limits.whole} s")

    def step() -> None:
        signal.setitimer(signal.ITIMER_REAL, max(min(limits.step, end - time.monotonic()), 0.001))

    before = signal.signal(signal.SIGALRM, raise_it)
    _hands.append(step)
    try:
        step()
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        _hands.remove(step)
        signal.signal(signal.SIGALRM, before)


def hold_memory(most: int) -> None:
    """From now on this process gets that much more memory, then MemoryError."""
    data, space = _used("VmData"), _used("VmSize")
    for kind, limit in (
        (resource.RLIMIT_DATA, data + most),
        (resource.RLIMIT_AS, space + 2 * most + SPARE),  # what is reserved counts here, too
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (limit, resource.getrlimit(kind)[1]))


def hold(limits: Limits) -> None:
    """In a process of its own: confine it from now on."""
    _hands.clear()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError):  # when the machine has no memory left, this goes before the database
        Path("/proc/self/oom_score_adj").write_text("900")
    hold_memory(limits.memory)
    _hands.append(lambda: _renew_cpu(limits.step))
    moved_on()


def tell(hand: Callable[[], None]) -> None:
    """From now on this is told of every sign of life of this process."""
    _hands.append(hand)


def call(limits: Limits, function: Callable[..., Any], *given: Any) -> Any:
    """What a pure function answers, worked out in a process of its own. Raises Ended, or the
    error that the function raised."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        _answer(limits, writer, function, given)
    os.close(writer)
    try:
        is_whole, answer = _read(reader, time.monotonic() + limits.whole)
    finally:
        os.close(reader)
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
    if not is_whole:
        raise Ended(Reason.TIME, f"longer than {limits.whole} s")
    if not answer:
        raise Ended(*how_it_ended(status))
    is_well, value = pickle.loads(answer)  # of our own process
    if is_well:
        return value
    raise value


def how_it_ended(status: int) -> tuple[Reason, str]:
    """What a wait status says of a process that did not say it itself."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        reason = Reason.TIME if number == signal.SIGXCPU else Reason.ENDED
        return reason, f"ended by {signal.Signals(number).name}"
    return Reason.ENDED, f"ended with status {os.WEXITSTATUS(status)}"


def _answer(limits: Limits, writer: int, function: Callable[..., Any], given: Any) -> None:
    status = 1
    try:
        hold(limits)
        try:
            said = pickle.dumps((True, function(*given)))
        except MemoryError:
            said = pickle.dumps((False, Ended(Reason.MEMORY, "MemoryError")))
        except Exception as error:
            said = pickle.dumps((False, error))
        with os.fdopen(writer, "wb") as out:
            out.write(said)
        status = 0
    finally:
        os._exit(status)  # nothing of the process it came from is closed here


def _read(reader: int, until: float) -> tuple[bool, bytes]:
    """(whether it came to its end in time, what came)."""
    found = bytearray()
    while (left := until - time.monotonic()) > 0:
        if select.select([reader], (), (), left)[0]:
            piece = os.read(reader, PIECE)
            if not piece:
                return True, bytes(found)
            found += piece
    return False, b""


def _renew_cpu(seconds: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _used(name: str) -> int:
    """Bytes of this process, as the kernel counts them; 0 where it does not say."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) << 10
    return 0

"""Does a job in a process of its own, so that what others wrote ends that process and no worker.

A nursery is forked from the worker before it has threads, connections or a runtime of its own; it
forks a child for each job, watches its clocks, and tells the worker how it ended. Whoever dies
takes what is below along: a socket that closes is seen by the one, the kernel tells the other.
"""

import json
import os
import select
import signal
import socket
import sys
import time
from dataclasses import asdict
from typing import Any, NoReturn
from uuid import UUID

from flask import Flask
from structlog import get_logger

from app.core import confined, jobs, outages
from app.core.attention import Reason
from app.core.db import db
from app.core.jobs import Lease
from app.core.limits import Limits
from app.core.troubles import Unreachable
from deploy.processes import dies_with_parent
from worker import heartbeat

LOOK = 3.0  # seconds between two looks of the worker that waits; well below a lease
SIGN, OUT = b".", "the database was out"
WELL, NO_MEMORY, CUT_OFF = 0, 3, 4  # how a child ends that says it itself
SAID = {
    WELL: (None, ""),
    NO_MEMORY: (Reason.MEMORY, "MemoryError"),
    CUT_OFF: (None, OUT),
}
_nursery: "Nursery | None" = None


def begin(app: Flask) -> None:
    """Fork the nursery of this worker. Call it before anything else is opened."""
    global _nursery
    ours, theirs = socket.socketpair()
    dies = dies_with_parent(signal.SIGKILL)
    pid = os.fork()
    if pid == 0:
        ours.close()
        dies()
        _nurse(app, theirs)
    theirs.close()
    _nursery = Nursery(ours)


def is_ready() -> bool:
    """Whether this process has a nursery; tests and the command line have none."""
    return _nursery is not None


def do(lease: Lease) -> None:
    """Wait for the job's process. A try that was ended is noted; raises Ended. What failed by
    itself has noted that itself."""
    assert _nursery is not None
    _nursery.do(lease)


class Nursery:
    """The worker's end of the socket."""

    def __init__(self, ours: socket.socket) -> None:
        self._ours = ours

    def do(self, lease: Lease) -> None:
        said = asdict(lease) | {"subject_id": str(lease.subject_id)}
        try:
            self._ours.sendall(json.dumps(said).encode() + b"\n")
            answer = self._wait(lease)
        except OSError as error:
            answer = b""
            get_logger().error("nursery is gone", error=str(error))
        if not answer:  # without it no job can be done: the supervisor starts another worker
            os.kill(os.getpid(), signal.SIGTERM)
            answer = json.dumps([Reason.ENDED, "its nursery ended"]).encode()
        reason, how = json.loads(answer)
        if how == OUT:
            raise Unreachable()
        if reason is not None:
            jobs.note_failure(lease, Reason(reason), how)
            raise confined.Ended(Reason(reason), how)

    def _wait(self, lease: Lease) -> bytes:
        found = b""
        while not found.endswith(b"\n"):
            if select.select([self._ours], (), (), LOOK)[0]:
                piece = self._ours.recv(4_096)
                if not piece:
                    return b""
                found += piece
            else:
                heartbeat.moved()  # it is the child that works, under clocks of its own
                jobs.lengthen(lease)
                db.session.remove()
        return found


def _nurse(app: Flask, theirs: socket.socket) -> NoReturn:
    """Until the worker is gone: read a lease, fork, watch, answer."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # a worker that stops finishes its job first
    status = 1
    try:
        with theirs.makefile("rb") as asked:
            for line in asked:
                said = json.loads(line)
                lease = Lease(**said | {"subject_id": UUID(said["subject_id"])})
                theirs.sendall(json.dumps(_raise_one(app, theirs, lease)).encode() + b"\n")
        status = 0
    finally:
        os._exit(status)


def _raise_one(app: Flask, theirs: socket.socket, lease: Lease) -> tuple[Reason | None, str]:
    """How the child ended: without a reason when it has noted that itself."""
    limits = jobs.limits_of(lease.name)
    signs, tell = os.pipe()
    dies = dies_with_parent(signal.SIGKILL)
    pid = os.fork()
    if pid == 0:
        os.close(signs)
        theirs.close()
        dies()
        _be_confined(app, tell, lease, limits)
    os.close(tell)
    try:
        is_late = _watch(signs, theirs, limits)
    finally:
        os.close(signs)
        os.kill(pid, signal.SIGKILL)  # not yet waited for: the id is still its own
        _, status = os.waitpid(pid, 0)
    if is_late:
        return Reason.TIME, f"longer than {limits.step} s a step or {limits.whole} s"
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) in SAID:
        return SAID[os.WEXITSTATUS(status)]
    return confined.how_it_ended(status)


def _watch(signs: int, theirs: socket.socket, limits: Limits) -> bool:
    """Wait until the child closes its pipe; True when one of its clocks has run out."""
    end = time.monotonic() + limits.whole
    step = time.monotonic() + limits.step
    while (left := min(step, end) - time.monotonic()) > 0:
        watched: list[Any] = [signs, theirs]
        ready = select.select(watched, (), (), left)[0]
        if theirs in ready and not theirs.recv(1, socket.MSG_PEEK):
            return False  # the worker is gone; its job will be taken again
        if signs in ready:
            if not os.read(signs, 4_096):
                return False
            step = time.monotonic() + limits.step
    return True


def _be_confined(app: Flask, tell: int, lease: Lease, limits: Limits) -> NoReturn:
    os.environ["TOKIO_WORKER_THREADS"] = "1"  # of the object storage's client
    status = 1
    try:
        confined.hold(limits)
        confined.tell(lambda: _sign(tell))
        with app.app_context():
            status = _do(lease)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _do(lease: Lease) -> int:
    """The status to end with; a failure was noted by `work`."""
    try:
        jobs.work(lease)
    except MemoryError:
        return NO_MEMORY  # noting it may have failed for the same reason
    except Exception as error:
        if outages.is_outage(error):
            return CUT_OFF
        get_logger().exception("job failed", job=lease.job_id)
    finally:
        db.session.remove()
    return WELL


def _sign(tell: int) -> None:
    os.write(tell, SIGN)

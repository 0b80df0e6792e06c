"""Starts again what has ended: at once when it had lived, later and later when it ends at once."""

import signal
import subprocess
import time
from collections.abc import Callable
from typing import Protocol

from deploy.logs import Log
from deploy.processes import kill_session

LIVED = 10.0  # seconds after which an end is not a failed start
PAUSE, PAUSE_MAX = 0.1, 15.0  # seconds before the next start; doubled each time


class Child(Protocol):
    """A part or a server."""

    name: str
    log: Log
    process: subprocess.Popen[bytes] | None

    def launch(self) -> None:
        """Start it."""


class Revival:
    """Looks after one child. `tell` gets what is for the log, `warn` what a person must know."""

    def __init__(self, child: Child, tell: Callable[[str], None], warn: Callable[[str], None]):
        self.child, self.tell, self.warn = child, tell, warn
        self.failures, self.start_at, self.started_at = 0, 0.0, time.monotonic()

    def look(self) -> bool:
        """Start it when it has ended and its pause is over; True when something changed."""
        process, now = self.child.process, time.monotonic()
        if process is not None and process.poll() is None:
            if self.failures and now - self.started_at > LIVED:
                self.warn(f"{self.child.name} runs again; it had ended {self.failures} times")
                self.failures = 0
            return False
        if process is not None:
            kill_session(process)  # what it had started
            self.child.process = None
            self._note(f"ended ({_how(process.returncode)}): {self.child.log.last_line()}")
        if now < self.start_at:
            return False
        self.started_at = now
        try:
            self.child.launch()
        except OSError as error:
            self._note(f"cannot be started: {error.strerror}")
        return True

    def replace(self, why: str) -> None:
        """SIGKILL to a child that hangs; the next look starts another."""
        if self.child.process is not None:
            self.warn(f"{self.child.name} {why}; it is ended and started again")
            kill_session(self.child.process)

    def _note(self, what: str) -> None:
        """Told once with its reason, then counted, until it lives."""
        self.failures += 1
        self.start_at = time.monotonic() + min(PAUSE * 2**self.failures, PAUSE_MAX)
        text = f"{self.child.name} {what}"
        if self.failures == 1:
            self.warn(f"{text}; it is started again")
        else:
            self.tell(f"{text} ({self.failures} times)")


def _how(returncode: int) -> str:
    return signal.Signals(-returncode).name if returncode < 0 else f"status {returncode}"

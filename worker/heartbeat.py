"""Shows that this process works, and that what only it can reach answers.

A thread beats, so a frozen process is silent. It beats only while the main thread moves, so one
that hangs is silent, too: a statement of the main thread is a move, a turn of its loop another.
"""

import os
import socket
import threading
import time
from collections.abc import Callable, Mapping

import psycopg
from sqlalchemy import Engine, event
from structlog import get_logger

from app.core.heartbeats import BEAT, FORGET, PERIOD
from config.settings import Settings

# Seconds without a move. A clock's statement may take 30 s; a job may compute, or send a large
# file, and a worker waits up to a minute for a doorbell that is away.
PATIENCE = {"clock": 60.0, "stream": 60.0}
PATIENCE |= dict.fromkeys(("events", "urgent", "jobs", "long"), 600.0)
Answers = Callable[[], object]  # raises when it does not
_moved_at = time.monotonic()


def moved() -> None:
    """The main thread has come round once more. Call it at least every 30 s."""
    global _moved_at
    _moved_at = time.monotonic()


def begin(role: str, settings: Settings, reached: Mapping[str, Answers]) -> None:
    """Beat for this process from now on, and for whatever of `reached` answers."""
    event.listen(Engine, "after_cursor_execute", _note_statement)
    hand = _Hand(settings)
    part = os.environ.get("PART", f"{role}@{socket.gethostname()}-{os.getpid()}")
    _start(hand, part, role, lambda: _require_move(PATIENCE[role]))
    for name, answers in reached.items():
        _start(hand, name, name, answers)


class _Hand:
    """The one connection of this process for beats; it may write where others must not for lack
    of room, because a beat takes none."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.turn = threading.Lock()
        self.connection: psycopg.Connection[tuple[object, ...]] | None = None

    def beat(self, part: str, role: str) -> None:
        """Raises psycopg.Error."""
        with self.turn:
            if self.connection is None or self.connection.closed:
                self.connection = psycopg.connect(
                    self.settings.database_url,
                    autocommit=True,
                    connect_timeout=5,
                    options=f"-c role={self.settings.database_role} -c statement_timeout=5000 "
                    "-c default_transaction_read_only=off -c synchronous_commit=off",
                )
                self.connection.execute(FORGET, (role,))
            try:
                self.connection.execute(BEAT, (part, role, socket.gethostname(), os.getpid()))
            except psycopg.OperationalError:
                self.connection.close()
                raise


def _start(hand: _Hand, part: str, role: str, answers: Answers) -> None:
    def beat_for_ever() -> None:
        is_well = True
        while True:
            try:
                answers()
                hand.beat(part, role)
                is_well = True
            except Exception as error:  # said once; the silence is what is looked at
                if is_well:
                    get_logger().warning("no heart-beat", part=part, error=str(error)[:300])
                is_well = False
            time.sleep(PERIOD)

    threading.Thread(target=beat_for_ever, name=f"heartbeat-{part}", daemon=True).start()


def _require_move(patience: float) -> None:
    still = time.monotonic() - _moved_at
    if still > patience:
        raise TimeoutError(f"the main thread has not moved for {still:.0f} s")


def _note_statement(*_: object) -> None:
    if threading.current_thread() is threading.main_thread():
        moved()

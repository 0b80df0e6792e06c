"""The supervisor's own heart-beat, and which parts have fallen silent while it beat."""

import os
import socket
import threading
import time
from typing import Any

import psycopg

from app.core.heartbeats import BEAT, LOST, PERIOD

BEGIN = 120.0  # seconds in which a part that was started must show itself
ANSWERED = ("valkey",)  # servers that a part beats for, while they answer it
AGES = "select part, pid, extract(epoch from clock_timestamp() - beat_at)::float from heartbeats"
FORGET = "delete from heartbeats where host = %s"


class Pulse:
    """Judges nobody by silence unless its own beats went through for longer than that: a database
    that was away, or a machine that slept, makes everybody silent."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.well_since: float | None = None
        self.looked_at = 0.0
        self.ages: dict[str, tuple[int, float]] = {}
        self.connection: psycopg.Connection[Any] | None = None

    def begin(self) -> None:
        """Beat every PERIOD in a thread of its own, which no slow database can make the watch's."""
        threading.Thread(target=self._beat_for_ever, name="pulse", daemon=True).start()

    def silence(self, part: str, pid: int, started_at: float) -> float | None:
        """Seconds without a sign of this part, when that is too long; else None."""
        now, well_since = time.monotonic(), self.well_since
        if well_since is None or (part not in self.ages and part in ANSWERED):
            return None
        known_pid, age = self.ages.get(part, (0, 0.0))
        age += now - self.looked_at
        watched = now - max(well_since, started_at)
        if known_pid == pid or part in ANSWERED:
            return age if age > LOST and watched > LOST + PERIOD else None
        return watched if watched > BEGIN else None

    def _beat_for_ever(self) -> None:
        while True:
            begun = time.monotonic()
            try:
                self.ages = self._beat()
                self.looked_at = time.monotonic()
                _, own = self.ages.pop("before", (0, 0.0))
                if self.well_since is None or own > 2 * PERIOD + (self.looked_at - begun):
                    self.well_since = self.looked_at
            except psycopg.Error:
                self.well_since, self.connection = None, None
            time.sleep(PERIOD)

    def _beat(self) -> dict[str, tuple[int, float]]:
        """{part: (pid, seconds since its beat)}; "before": the supervisor's own last one."""
        host, pid = socket.gethostname(), os.getpid()
        if self.connection is None:
            options = "-c statement_timeout=5000 -c default_transaction_read_only=off"
            self.connection = psycopg.connect(
                self.url, autocommit=True, connect_timeout=5, options=options
            )
            self.connection.execute(BEAT, ("supervisor", "supervisor", host, pid))
        found = {part: (pid, age) for part, pid, age in self.connection.execute(AGES)}
        self.connection.execute(BEAT, ("supervisor", "supervisor", host, pid))
        found["before"] = found.get("supervisor", (pid, 0.0))
        return found


def forget(url: str) -> None:
    """Beats of an earlier run on this machine say nothing of this one. Raises psycopg.Error."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(FORGET, (socket.gethostname(),))

"""Room on the disk of an embedded database: before there is none, writing ends and reading goes on.

A database whose log finds no room ends itself (PANIC) and cannot start again. So a ballast lies in
VAR: when the disk is nearly full it is thrown out, the database becomes read-only (SQLSTATE 25006),
and when somebody has made room, both are undone.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psycopg

LOW, BALLAST = 32 << 20, 64 << 20  # bytes free below which nothing is written; bytes in reserve
PERIOD = 1.0  # seconds between looks
OPTIONS = "-c default_transaction_read_only=off -c statement_timeout=5000"


class Room:
    """`warn` gets what a person must know."""

    def __init__(self, var: Path, url: str, warn: Callable[[str], None]) -> None:
        self.var, self.url, self.warn = var, url, warn
        self.ballast = var / "ballast"
        self.is_short = False
        self.is_set: bool | None = None  # read-only as the database was last told
        self.looked_at = 0.0

    def look(self) -> None:
        """Free bytes decide whether the database takes writes; cheap while nothing changes."""
        if time.monotonic() - self.looked_at < PERIOD:
            return
        self.looked_at = time.monotonic()
        free = self._free()
        if not self.is_short and free < LOW:
            self.is_short = True
            self.ballast.unlink(missing_ok=True)
            self.warn(
                f"the disk of {self.var} is full: the market is read-only until there is room"
            )
        elif self.is_short and free > LOW + BALLAST:
            self.is_short = False
            self.warn(f"there is room again on the disk of {self.var}: the market takes writes")
        if not self.is_short and not self.ballast.exists() and free > LOW + BALLAST:
            self._take_ballast()
        if self.is_set != self.is_short:
            with suppress(psycopg.Error):  # away, or not even room for this: the next look tries it
                set_read_only(self.url, self.is_short)
                self.is_set = self.is_short

    def _free(self) -> int:
        found = os.statvfs(self.var)
        return found.f_bavail * found.f_frsize

    def _take_ballast(self) -> None:
        try:
            with self.ballast.open("wb") as out:
                os.posix_fallocate(out.fileno(), 0, BALLAST)
        except OSError:
            self.ballast.unlink(missing_ok=True)


def set_read_only(url: str, is_read_only: bool) -> None:
    """Tell every session of the cluster from its next transaction on. Raises psycopg.Error."""
    with psycopg.connect(url, autocommit=True, connect_timeout=5, options=OPTIONS) as connection:
        if is_read_only:
            connection.execute("alter system set default_transaction_read_only = on")
        else:
            connection.execute("alter system reset default_transaction_read_only")
        connection.execute("select pg_reload_conf()")

"""The log of one child process: opened for it, and its last words read."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

TAIL = 4_096  # bytes read from the end
SHOWN = 300  # characters of a line that the terminal gets


class Log:
    """VAR/NAME.log. A disk without room for it keeps nothing from starting."""

    def __init__(self, var: Path, name: str) -> None:
        self.file = var / f"{name}.log"
        self.begun = 0

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """For a child that starts now; nowhere when the disk has no room for another file."""
        try:
            out = open(self.file, "ab", opener=_for_us)  # noqa: SIM115
            self.begun = out.tell()
        except OSError:
            out = open(os.devnull, "ab")  # noqa: SIM115
        with out:
            yield out

    def last_line(self) -> str:
        """What the child that was started last wrote last; empty when it wrote nothing."""
        try:
            with self.file.open("rb") as log:
                size = log.seek(0, os.SEEK_END)
                log.seek(max(self.begun if self.begun <= size else 0, size - TAIL))
                lines = log.read().decode(errors="replace").split("\n")
        except OSError:
            return ""
        said = [line for line in map(str.strip, lines) if line]
        return re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", said[-1])[:SHOWN] if said else ""


def _for_us(path: str, flags: int) -> int:
    """An opener: whatever the umask, nobody else reads it."""
    return os.open(path, flags, 0o600)

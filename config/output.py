"""Standard error that a full disk does not break: nothing dies of a log line."""

import io
import os
import sys
from typing import Any


class _Lossy(io.RawIOBase):
    """A descriptor whose failed writes are counted, not raised, and told when there is room."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor, self.lost = descriptor, 0

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.descriptor

    def write(self, data: Any) -> int:
        try:
            written = os.write(self.descriptor, data)
            if self.lost:
                told = b'{"event":"log lines were lost","level":"warning","count":%d}\n' % self.lost
                self.lost = 0
                os.write(self.descriptor, told)
            return written
        except OSError:
            self.lost += 1
            return len(data)


def outlive_a_full_disk() -> None:
    """Replace sys.stderr of this process; call it before logging is configured."""
    raw: Any = _Lossy(2)
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace", line_buffering=True
    )

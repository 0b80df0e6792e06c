"""A log that begins anew when it is long enough: NAME.log, NAME.log.1 … the oldest goes.

Every process that writes to a log of VAR turns it itself, at a line's end, and follows when another
process has turned it; so no line is lost and nobody has to be told. Logs elsewhere (a journal, a
pipe, a file that an administrator chose) are theirs to keep small.
"""

import fcntl
import os
import re
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

OUT, ERR = 1, 2


class TurningLog:
    """What structlog writes lines to: standard error, turned when it is a log of VAR."""

    def __init__(self, var: str, most_bytes: int, files: int) -> None:
        self.most_bytes, self.files = most_bytes, files
        self.path = _log_of(Path(var))

    def write(self, line: str) -> None:
        """Write one line, to a new file when this one is full."""
        sys.stderr.write(line)

    def flush(self) -> None:
        sys.stderr.flush()
        if self.path is not None:
            with suppress(OSError):  # nothing ends because of a log
                self._turn(self.path)

    def _turn(self, path: Path) -> None:
        mine = os.fstat(ERR)
        if mine.st_size < self.most_bytes and _is_at(path, mine):
            return
        with _alone(path.parent):
            if _is_at(path, mine):
                _shift(path, self.files)
                path.rename(_numbered(path, 1))
            _follow(path, mine)


def cut(path: Path, most_bytes: int, files: int) -> None:
    """For a log whose writer knows nothing of turning: copy it, then empty it.

    What is written in the instant between is lost. Raises OSError.
    """
    if path.stat().st_size < most_bytes:
        return
    with (
        _alone(path.parent),
        path.open("r+b") as log,
        os.fdopen(_opened(_numbered(path, 0)), "wb") as kept,
    ):
        shutil.copyfileobj(log, kept)
        _shift(path, files)
        _numbered(path, 0).rename(_numbered(path, 1))
        log.truncate(0)


def _log_of(var: Path) -> Path | None:
    """The file of VAR that standard error goes to; it may have been turned since it was opened."""
    try:
        if not stat.S_ISREG(os.fstat(ERR).st_mode):
            return None
        place = Path(re.sub(r"\.log\.\d+$", ".log", os.readlink(f"/proc/self/fd/{ERR}")))
    except OSError:
        return None
    return place if place.parent == var.resolve() and place.suffix == ".log" else None


def _follow(path: Path, mine: os.stat_result) -> None:
    """Standard error, and standard output where it is the same file, go to the file of now."""
    fresh = _opened(path)
    if os.fstat(OUT).st_ino == mine.st_ino:
        os.dup2(fresh, OUT)
    os.dup2(fresh, ERR)
    os.close(fresh)


def _opened(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)


def _is_at(path: Path, mine: os.stat_result) -> bool:
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    return (found.st_dev, found.st_ino) == (mine.st_dev, mine.st_ino)


def _shift(path: Path, files: int) -> None:
    _numbered(path, files).unlink(missing_ok=True)
    for number in range(files - 1, 0, -1):
        with suppress(FileNotFoundError):
            _numbered(path, number).rename(_numbered(path, number + 1))


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process or thread at a time turns logs in this folder."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)

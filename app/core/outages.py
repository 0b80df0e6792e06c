"""A trouble is told once and then counted: when it begins, now and then, and when it is over.

Three minutes without a database were 59 tracebacks in the logs of a market, of which the first line
said it all. Web, workers, clock and stream tell theirs here, each process for itself.
"""

import threading
import time
from dataclasses import dataclass

from structlog import get_logger

from app.core.troubles import Outage, Trouble, trouble_of

AGAIN = 30.0  # seconds between two counts of a trouble that goes on
QUIET = 30.0  # seconds without it before what goes well ends it: reads go well while a disk is full
DATABASE, DOORBELL = "database", "doorbell"


@dataclass
class _Running:
    began: float
    told: float
    last: float
    times: int = 0


_running: dict[tuple[str, str], _Running] = {}
_turn = threading.Lock()


def recognise(error: BaseException) -> Trouble | None:
    """`troubles.trouble_of`, told when it is an outage; None when the database is well."""
    trouble = trouble_of(error)
    if trouble is not None and issubclass(trouble.error, Outage):
        note(DATABASE, trouble.error.code(), str(error))
    return trouble


def is_outage(error: BaseException) -> bool:
    """Whether no caller, subject or handler is at fault but the database, and it was told."""
    if isinstance(error, Outage):
        return True  # a command told it when it gave up
    trouble = recognise(error)
    return trouble is not None and issubclass(trouble.error, Outage)


def note(place: str, name: str, cause: str) -> None:
    """A trouble was met at a place; the first time it is told, then it is counted."""
    now = time.monotonic()
    with _turn:
        is_new = (place, name) not in _running
        known = _running.setdefault((place, name), _Running(now, now, now))
        known.times, known.last = known.times + 1, now
        is_due = now - known.told >= AGAIN
        if is_due:
            known.told = now
        times, seconds = known.times, round(now - known.began)
    facts = {"place": place, "trouble": name, "cause": cause.partition("\n")[0][:200]}
    if is_new:
        get_logger().error("trouble began", **facts)
    elif is_due:
        get_logger().warning("trouble goes on", **facts, times=times, seconds=seconds)


def went_well(place: str) -> None:
    """Something succeeded at a place: its troubles that have been quiet are over, and told so."""
    if not _running:  # nearly always
        return
    now = time.monotonic()
    with _turn:
        over = [
            (key, _running.pop(key))
            for key, known in list(_running.items())
            if key[0] == place and now - known.last >= QUIET
        ]
    for (_, name), known in over:
        seconds = round(known.last - known.began)
        get_logger().warning(
            "trouble is over", place=place, trouble=name, times=known.times, seconds=seconds
        )


def forget() -> None:
    """For tests: no trouble is known."""
    with _turn:
        _running.clear()

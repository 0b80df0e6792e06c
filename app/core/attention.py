"""Why a job was given up, in words for whoever waits for it; the operator reads the error itself.

Each object that a job works for has a column `attention`, in which its own people read this.
"""

from datetime import datetime
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    """What ended the last try."""

    TIME = "took-too-long"
    MEMORY = "took-too-much-memory"
    ENDED = "ended-unexpectedly"  # its process died: killed, crashed, or the machine did
    FAILED = "kept-failing"


class TookTooLong(Exception):
    """A try has used up its time."""


WORDS = {
    Reason.TIME: (
        "Working on it took longer than is allowed, at every try",
        "处理时间每次均超出上限，已停止，待人工处理",
    ),
    Reason.MEMORY: (
        "Working on it took more memory than is allowed, at every try",
        "处理所需内存每次均超出上限，已停止，待人工处理",
    ),
    Reason.ENDED: (
        "The process that worked on it ended unexpectedly, at every try",
        "处理进程多次意外终止，已停止，待人工处理",
    ),
    Reason.FAILED: (
        "Working on it failed at every try; the operator sees why",
        "处理多次失败，已停止，运营方正在查看原因",
    ),
}


def reason_of(error: BaseException) -> Reason:
    """What an error says about its try."""
    if isinstance(error, MemoryError):
        return Reason.MEMORY
    return Reason.TIME if isinstance(error, TookTooLong) else Reason.FAILED


def told(reason: Reason, at: datetime) -> dict[str, Any]:
    """As the object's people read it."""
    title, zh = WORDS[reason]
    return {"code": str(reason), "title": title, "zh": zh, "at": at.isoformat()}

"""The life of an upload: received part by part, put together, kept or refused."""

from enum import StrEnum, auto
from typing import Any

from app.core import jobs
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.pilot.files.rules import require_whole, upload_due_at

KEEP, READ_SERIES = "pilot.keep_file", "pilot.read_series"


class State(StrEnum):
    RECEIVING = auto()
    ASSEMBLING = auto()
    STORED = auto()
    REFUSED = auto()  # not the bytes that were announced
    ABANDONED = auto()
    NEEDS_ATTENTION = auto()  # putting it together was given up after the last try


class Role(StrEnum):
    OWNER = auto()
    READER = auto()
    MARKET = auto()


RECEIVING, ASSEMBLING, STORED, REFUSED, ABANDONED, NEEDS_ATTENTION = State
OWNER, MARKET = frozenset({Role.OWNER}), frozenset({Role.MARKET})


def request_assembly(upload: Any, actor: Actor) -> None:
    jobs.request(KEEP, upload.id)


# fmt: off
UPLOAD = Workflow("upload", [
    #          name          event         from             to               by whom  guards
    Transition("finish",     "finished",   RECEIVING,       ASSEMBLING,      OWNER,
               [require_whole],
               [request_assembly]),
    Transition("keep",       "stored",     ASSEMBLING,      STORED,          MARKET),
    Transition("refuse",     "refused",    ASSEMBLING,      REFUSED,         MARKET),
    Transition("set_aside",  "set_aside",  ASSEMBLING,      NEEDS_ATTENTION, MARKET),
    Transition("begin_anew", "begun_anew", NEEDS_ATTENTION, ASSEMBLING,      MARKET),
    Transition("cancel",     "cancelled",  RECEIVING,       ABANDONED,       OWNER,   (),
               [request_assembly]),
    Transition("cancel",     "cancelled",  NEEDS_ATTENTION, ABANDONED,       OWNER,   (),
               [request_assembly]),
    Transition("abandon",    "abandoned",  RECEIVING,       ABANDONED,       MARKET,  (),
               [request_assembly], due=upload_due_at),
])
# fmt: on

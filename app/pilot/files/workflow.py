"""The life of an upload: received part by part, put together, kept or refused."""

from enum import StrEnum, auto
from typing import Any

from app.core import jobs
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.pilot.files.rules import end_of_upload, is_whole

KEEP = "pilot.keep_file"


class State(StrEnum):
    RECEIVING = auto()
    ASSEMBLING = auto()
    STORED = auto()
    REFUSED = auto()  # not the bytes that were announced
    ABANDONED = auto()


class Role(StrEnum):
    OWNER = auto()
    READER = auto()
    MARKET = auto()


RECEIVING, ASSEMBLING, STORED, REFUSED, ABANDONED = State
OWNER, MARKET = frozenset({Role.OWNER}), frozenset({Role.MARKET})


def it_is_put_together(upload: Any, actor: Actor) -> None:
    jobs.request(KEEP, upload.id)


# fmt: off
UPLOAD = Workflow("upload", [
    #          name       event        from        to          by whom  guards       effects
    Transition("finish",  "finished",  RECEIVING,  ASSEMBLING, OWNER,   [is_whole],
               [it_is_put_together]),
    Transition("keep",    "stored",    ASSEMBLING, STORED,     MARKET),
    Transition("refuse",  "refused",   ASSEMBLING, REFUSED,    MARKET),
    Transition("cancel",  "cancelled", RECEIVING,  ABANDONED,  OWNER,   (),
               [it_is_put_together]),
    Transition("abandon", "abandoned", RECEIVING,  ABANDONED,  MARKET,  (),
               [it_is_put_together], due=end_of_upload),
])
# fmt: on

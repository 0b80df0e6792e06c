"""The life of an import: received, read record by record, finished."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    RECEIVED = auto()
    READING = auto()
    FINISHED = auto()


class Role(StrEnum):
    SUBMITTER = auto()
    MARKET = auto()  # the market itself: its workers and its clock


RECEIVED, READING, FINISHED = State
MARKET = frozenset({Role.MARKET})

# fmt: off
PATENT_IMPORT = Workflow("patent_import", [
    #          name      event      from      to        by whom
    Transition("begin",  "begun",    RECEIVED, READING,  by=MARKET),
    Transition("finish", "finished", READING,  FINISHED, by=MARKET),
])
# fmt: on

"""The life of a bulk import."""

from enum import StrEnum, auto

from app.core.workflow import Transition, Workflow


class State(StrEnum):
    RECEIVED = auto()
    READING = auto()
    FINISHED = auto()
    UNREADABLE = auto()  # not the format it claims to be
    CANCELLED = auto()
    NEEDS_ATTENTION = auto()  # reading it was given up after the last try


class Role(StrEnum):
    SUBMITTER = auto()
    MARKET = auto()


RECEIVED, READING, FINISHED, UNREADABLE, CANCELLED, NEEDS_ATTENTION = State
SUBMITTER, MARKET = frozenset({Role.SUBMITTER}), frozenset({Role.MARKET})

# fmt: off
BULK_IMPORT = Workflow("bulk_import", [
    #          name           event          from             to               by whom
    Transition("begin",       "begun",       RECEIVED,        READING,         by=MARKET),
    Transition("finish",      "finished",    READING,         FINISHED,        by=MARKET),
    Transition("give_up",     "given_up",    READING,         UNREADABLE,      by=MARKET),
    Transition("set_aside",   "set_aside",   RECEIVED,        NEEDS_ATTENTION, by=MARKET),
    Transition("set_aside",   "set_aside",   READING,         NEEDS_ATTENTION, by=MARKET),
    Transition("begin_anew",  "begun_anew",  NEEDS_ATTENTION, READING,         by=MARKET),
    Transition("cancel",      "cancelled",   RECEIVED,        CANCELLED,       by=SUBMITTER),
    Transition("cancel",      "cancelled",   READING,         CANCELLED,       by=SUBMITTER),
    Transition("cancel",      "cancelled",   NEEDS_ATTENTION, CANCELLED,       by=SUBMITTER),
])
# fmt: on

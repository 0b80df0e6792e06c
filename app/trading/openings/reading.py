"""Who reads what of an opening: decided once, for procedures and calls alike. Pure.

A price is read out to everybody (招标投标法 36). What a bidder would do with the technology is its
trade secret (反不正当竞争法 9) and stays one, whether it wins or loses: the side that asked for it,
those who judge it and the auditor read it, a rival never. The record of an opening names entries,
which tell a seller who stands behind a label; of technical envelopes it waits for the prices.
"""

from enum import IntEnum, StrEnum, auto
from typing import Any
from uuid import UUID


class Stage(StrEnum):
    """How far a competition is, seen from one of its envelopes."""

    SEALED = auto()  # nothing of this envelope is opened
    TECHNICAL_OPENED = auto()  # its prices are not
    PRICES_OPENED = auto()
    DECIDED = auto()  # somebody has it, or will
    ENDED = auto()  # nobody has it


class Caller(StrEnum):
    """What somebody is to an opening; custodians and staff of other duties are strangers to what is
    in it."""

    STRANGER = auto()
    BIDDER = auto()  # handed something in that was not given back
    OWNER = auto()  # the seller or the poser
    EVALUATOR = auto()
    AUDITOR = auto()


class Sight(IntEnum):
    """From least to most."""

    NOTHING = 0
    OWN = 1  # one's own bid, in full
    CONTENTS = 2  # every bid under its label
    WHOLE = 3  # and the record with the key, to be checked offline


def sight_of(envelope: str, stage: Stage, caller: Caller) -> Sight:
    """What is read by whom, when; `envelope` is price, technical or proposal."""
    if stage == Stage.SEALED:
        return Sight.NOTHING
    if envelope == "price":
        return Sight.WHOLE
    if caller in (Caller.OWNER, Caller.EVALUATOR, Caller.AUDITOR):
        return Sight.CONTENTS if stage == Stage.TECHNICAL_OPENED else Sight.WHOLE
    return Sight.OWN if caller == Caller.BIDDER else Sight.NOTHING


def caller_of(actor: Any, owner_id: UUID, *, is_bidder: bool) -> Caller:
    """The venue's staff by their duty."""
    if actor.is_system or (actor.is_operator and actor.has("auditor")):
        return Caller.AUDITOR
    if actor.is_operator:
        return Caller.EVALUATOR if actor.has("reviewer") else Caller.STRANGER
    if actor.acts_for(owner_id):
        return Caller.OWNER
    return Caller.BIDDER if is_bidder else Caller.STRANGER

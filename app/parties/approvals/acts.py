"""The acts that one person asks for and another approves.

A module registers an act beside the step it takes; what is asked for is checked when it is asked
and carried out in the approval's own transaction.

    @act("organisation.suspend", asks="security_admin", approves="security_admin", takes=Reasons)
    def suspend(actor, subject_id, given): ...
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec

from app.core import bounds
from app.core.actor import Actor
from app.parties.approvals.rules import ActUnknown, ArgumentsMalformed


class Nothing(msgspec.Struct, forbid_unknown_fields=True):
    """The arguments of an act that takes none."""


Perform = Callable[[Actor, UUID, Any], None]


@dataclass(frozen=True)
class Act:
    name: str
    asks: str  # the duty of the venue that may ask for it
    approves: str
    takes: type[msgspec.Struct]
    perform: Perform
    is_fresh: bool = False  # both prove a code first: it opens an account, or gives money's duties

    def arguments(self, given: dict[str, Any]) -> Any:
        """Raises ArgumentsMalformed."""
        try:
            found = msgspec.convert(given, self.takes)
        except msgspec.ValidationError as error:
            raise ArgumentsMalformed(reason=str(error)[:300]) from None
        if reason := next(bounds.faults(found), None):
            raise ArgumentsMalformed(reason=reason)
        return found


ACTS: dict[str, Act] = {}


def act(
    name: str,
    *,
    asks: str,
    approves: str,
    takes: type[msgspec.Struct],
    is_fresh: bool = False,
) -> Callable[[Perform], Perform]:
    """Register a step as an act of two people."""

    def declare(perform: Perform) -> Perform:
        ACTS[name] = Act(name, asks, approves, takes, perform, is_fresh)
        return perform

    return declare


def get_act(name: str) -> Act:
    """Raises ActUnknown."""
    if name not in ACTS:
        raise ActUnknown(act=name[:60], known=sorted(ACTS))
    return ACTS[name]

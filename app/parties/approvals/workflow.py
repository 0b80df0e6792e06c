"""The life of what needs four eyes: asked for by one, decided by another."""

from dataclasses import replace
from enum import StrEnum, auto
from typing import Any

from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.approvals.acts import get_act
from app.parties.approvals.rules import lapse_due_at


class State(StrEnum):
    ASKED = auto()
    APPROVED = auto()  # and done, in the same transaction
    REFUSED = auto()
    WITHDRAWN = auto()
    LAPSED = auto()


class Role(StrEnum):
    ASKER = auto()
    APPROVER = auto()
    READER = auto()
    MARKET = auto()


ASKED, APPROVED, REFUSED, WITHDRAWN, LAPSED = State
ASKER, APPROVER = frozenset({Role.ASKER}), frozenset({Role.APPROVER})
MARKET = frozenset({Role.MARKET})


def carry_out(approval: Any, actor: Actor) -> None:
    act = get_act(approval.act)
    hand = replace(actor, is_four_eyes=True)
    act.perform(hand, approval.subject_id, act.arguments(approval.arguments))


# fmt: off
APPROVAL = Workflow("approval", [
    #          name        event        from   to         by whom
    Transition("approve",  "approved",  ASKED, APPROVED,  APPROVER, (), [carry_out]),
    Transition("refuse",   "refused",   ASKED, REFUSED,   APPROVER),
    Transition("withdraw", "withdrawn", ASKED, WITHDRAWN, ASKER),
    Transition("lapse",    "lapsed",    ASKED, LAPSED,    MARKET, due=lapse_due_at),
])
# fmt: on

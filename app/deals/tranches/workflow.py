"""The life of a tranche: due, held, and then as its gate is judged (R8.4, 民法典 858)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app import money
from app.core import clock, policy
from app.core.actor import Actor
from app.core.money import share
from app.core.workflow import Transition, Workflow
from app.deals.tranches.rules import (
    ANSWER,
    SETTLE,
    end_of_talks_due_at,
    payment_due_at,
    require_proposal_of_other_side,
    settlement_due_at,
    unanswered_talks_due_at,
)
from app.deals.tranches.shares import shares_of


class State(StrEnum):
    DUE = auto()
    HELD = auto()  # on the supervised account
    RELEASED = auto()
    IN_TALKS = auto()  # partially met: the sides agree on the part
    FROZEN = auto()  # not met: the contract's remedy
    PARTED = auto()
    REFUNDED = auto()
    CANCELLED = auto()


class Role(StrEnum):
    SELLER = auto()
    BUYER = auto()
    READER = auto()
    MARKET = auto()


DUE, HELD, RELEASED, IN_TALKS, FROZEN, PARTED, REFUNDED, CANCELLED = State
SELLER, BUYER = frozenset({Role.SELLER}), frozenset({Role.BUYER})
SIDES, MARKET = SELLER | BUYER, frozenset({Role.MARKET})


def _fee(tranche: Any, amount: int) -> int:
    return share(amount, policy.value(tranche.policy, "platform.fee_rate"))


def pay_out_tranche(tranche: Any, actor: Actor) -> None:
    fee = _fee(tranche, tranche.amount)
    money.release_payment(
        tranche.payment_id, fee=fee, shares=shares_of(tranche, tranche.amount - fee)
    )


def divide_tranche(tranche: Any, actor: Actor) -> None:
    """What was agreed is the seller's, the rest goes back."""
    part = tranche.proposed
    money.part_payment(tranche.payment_id, part=part, fee=_fee(tranche, part))


def begin_talks(tranche: Any, actor: Actor) -> None:
    """They have some days to agree; nobody's money lies there for ever."""
    tranche.policy = tranche.policy | policy.freeze(SETTLE, ANSWER)
    days = policy.value(tranche.policy, SETTLE)
    tranche.settle_by = clock.now() + timedelta(days=days)


def leave_time_to_answer(tranche: Any, actor: Actor) -> None:
    """Silence agrees to no proposal that came at the last moment."""
    if tranche.settle_by is not None:
        days = policy.value(tranche.policy, ANSWER)
        tranche.settle_by = max(tranche.settle_by, clock.now() + timedelta(days=days))


def return_tranche(tranche: Any, actor: Actor) -> None:
    money.refund_payment(tranche.payment_id)


def note_overdue(tranche: Any, actor: Actor) -> None:
    """Once; it is still owed."""
    tranche.overdue_at = clock.now()


def drop_claim(tranche: Any, actor: Actor) -> None:
    money.cancel_payment(tranche.payment_id)


# fmt: off
TRANCHE = Workflow("tranche", [
    #          name         event          from      to         by whom
    Transition("hold",      "held",        DUE,      HELD,      MARKET),
    Transition("remind",    "overdue",     DUE,      DUE,       MARKET, (), [note_overdue],
               due=payment_due_at),
    Transition("cancel",    "cancelled",   DUE,      CANCELLED, MARKET, (), [drop_claim]),
    Transition("release",   "released",    HELD,     RELEASED,  MARKET, (), [pay_out_tranche]),
    Transition("open_talks", "talks_opened", HELD,   IN_TALKS,  MARKET, (), [begin_talks]),
    Transition("freeze",    "frozen",      HELD,     FROZEN,    MARKET, (), [begin_talks]),
    Transition("send_back", "refunded",    HELD,     REFUNDED,  MARKET, (), [return_tranche]),
    Transition("propose",   "part_proposed", HELD,   HELD,      SIDES),  # nobody need wait for ever
    Transition("agree",     "parted",      HELD,     PARTED,    SIDES,
               [require_proposal_of_other_side],
               [divide_tranche]),
    Transition("propose",   "part_proposed", IN_TALKS, IN_TALKS, SIDES, (),
               [leave_time_to_answer]),
    Transition("propose",   "part_proposed", FROZEN, FROZEN,    SIDES),
    Transition("agree",     "parted",      IN_TALKS, PARTED,    SIDES,
               [require_proposal_of_other_side],
               [divide_tranche]),
    Transition("agree",     "parted",      FROZEN,   PARTED,    SIDES,
               [require_proposal_of_other_side],
               [divide_tranche]),
    Transition("concede",   "refunded",    FROZEN,   REFUNDED,  SELLER, (), [return_tranche]),
    Transition("concede",   "refunded",    IN_TALKS, REFUNDED,  SELLER, (), [return_tranche]),
    Transition("waive",     "released",    FROZEN,   RELEASED,  BUYER,  (), [pay_out_tranche]),
    Transition("waive",     "released",    IN_TALKS, RELEASED,  BUYER,  (), [pay_out_tranche]),
    Transition("pass",      "talks_passed", IN_TALKS, PARTED,   MARKET, (), [divide_tranche],
               due=end_of_talks_due_at),
    Transition("give_up",   "talks_failed", IN_TALKS, REFUNDED, MARKET, (), [return_tranche],
               due=unanswered_talks_due_at),
    Transition("lapse",     "not_settled", FROZEN,   REFUNDED,  MARKET, (), [return_tranche],
               due=settlement_due_at),
    *(Transition("send_back", "refunded",  state,    REFUNDED,  MARKET, (), [return_tranche])
      for state in (FROZEN, IN_TALKS)),
    *(Transition("divide",  "loss_shared", state,    PARTED,    MARKET, (), [divide_tranche])
      for state in (HELD, FROZEN)),
])
# fmt: on

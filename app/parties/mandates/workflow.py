"""The life of a mandate: asked, accepted with a declaration, signed by the principal, ended."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.mandates.rules import (
    ANSWER,
    answer_due_at,
    expiry_due_at,
    require_broker_of_another_house,
    require_certified_broker,
    require_consent_of_both_sides,
    require_declared_interest,
)


class State(StrEnum):
    ASKED = auto()  # the principal asked the broker
    ACCEPTED = auto()  # the broker declared their interests; the principal may sign
    ACTIVE = auto()
    TRANSFERRING = auto()  # offered to another broker; still the first one's
    TAKEN = auto()  # the other agreed; still the first one's until the principal signs anew
    DECLINED = auto()
    REVOKED = auto()
    RESIGNED = auto()
    EXPIRED = auto()


class Role(StrEnum):
    BROKER = auto()
    RECEIVER = auto()  # the broker it is offered to
    PRINCIPAL = auto()
    SIGNATORY = auto()  # of the principal
    READER = auto()
    MARKET = auto()


ASKED, ACCEPTED, ACTIVE, TRANSFERRING, TAKEN, DECLINED, REVOKED, RESIGNED, EXPIRED = State
HELD = frozenset({ACTIVE, TRANSFERRING, TAKEN})
OFFERED = (TRANSFERRING, TAKEN)
BROKER, RECEIVER = frozenset({Role.BROKER}), frozenset({Role.RECEIVER})
PRINCIPAL, SIGNATORY = frozenset({Role.PRINCIPAL}), frozenset({Role.SIGNATORY})
MARKET = frozenset({Role.MARKET})


def record_answer(mandate: Any, actor: Actor) -> None:
    mandate.accepted_at = clock.now()


def begin_time_to_answer(mandate: Any, actor: Actor) -> None:
    """First the other broker's, then the principal's: silence of either changes nothing."""
    days = policy.value(mandate.policy, ANSWER)
    deadlines.count(mandate, "answer_by", clock.today(), (days, deadlines.DAYS))


def hand_over(mandate: Any, actor: Actor) -> None:
    mandate.broker_id = mandate.receiver_id
    mandate.interest_declaration = mandate.receiver_declaration
    mandate.consent_to_both = mandate.receiver_consent
    keep_broker(mandate, actor)


def keep_broker(mandate: Any, actor: Actor) -> None:
    mandate.receiver_id = mandate.receiver_declaration = None
    mandate.receiver_consent = mandate.answer_by = None


FIT = [
    require_declared_interest,
    require_certified_broker,
    require_broker_of_another_house,
    require_consent_of_both_sides,
]
KEEPERS = BROKER | RECEIVER | PRINCIPAL

# fmt: off
MANDATE = Workflow("mandate", [
    #          name          event               from          to            by whom    guards
    Transition("accept",     "accepted",         ASKED,        ACCEPTED,     BROKER,
               [require_declared_interest, require_certified_broker], [record_answer]),
    Transition("decline",    "declined",         ASKED,        DECLINED,     BROKER),
    Transition("sign",       "signed",           ACCEPTED,     ACTIVE,       SIGNATORY, FIT),
    Transition("revoke",     "revoked",          ASKED,        REVOKED,      PRINCIPAL),
    Transition("revoke",     "revoked",          ACCEPTED,     REVOKED,      PRINCIPAL),
    Transition("revoke",     "revoked",          ACTIVE,       REVOKED,      PRINCIPAL),
    *(Transition("revoke",   "revoked",          state,        REVOKED,      PRINCIPAL)
      for state in OFFERED),
    Transition("resign",     "resigned",         ACCEPTED,     RESIGNED,     BROKER),
    Transition("resign",     "resigned",         ACTIVE,       RESIGNED,     BROKER),
    *(Transition("resign",   "resigned",         state,        RESIGNED,     BROKER, (),
                 [keep_broker])
      for state in OFFERED),
    Transition("hand_over",  "handed_over",      ACTIVE,       TRANSFERRING, BROKER, (),
               [begin_time_to_answer]),
    *(Transition("keep",     "kept",             state,        ACTIVE,       KEEPERS, (),
                 [keep_broker])
      for state in OFFERED),
    *(Transition("lapse",    "offer_lapsed",     state,        ACTIVE,       MARKET, (),
                 [keep_broker], due=answer_due_at)
      for state in OFFERED),
    Transition("take_over",  "taken_over",       TRANSFERRING, TAKEN,        RECEIVER, (),
               [begin_time_to_answer]),
    # 民法典 169, 923: nobody else acts for the principal without its consent
    Transition("sign",       "signed",           TAKEN,        ACTIVE,       SIGNATORY, FIT,
               [hand_over]),
    Transition("expire",     "expired",          ASKED,        EXPIRED,      MARKET,
               due=expiry_due_at),
    Transition("expire",     "expired",          ACCEPTED,     EXPIRED,      MARKET,
               due=expiry_due_at),
    Transition("expire",     "expired",          ACTIVE,       EXPIRED,      MARKET,
               due=expiry_due_at),
    *(Transition("expire",   "expired",          state,        EXPIRED,      MARKET,
                 due=expiry_due_at)
      for state in OFFERED),
])
# fmt: on

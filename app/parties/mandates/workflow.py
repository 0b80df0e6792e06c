"""The life of a mandate: asked, accepted with a declaration, signed by the principal, ended."""

from enum import StrEnum, auto
from typing import Any

from app.core import clock
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.parties.mandates.rules import (
    both_sides_consent,
    broker_is_certified,
    end_of_mandate,
    interest_is_declared,
)


class State(StrEnum):
    ASKED = auto()  # the principal asked the broker
    ACCEPTED = auto()  # the broker declared their interests; the principal may sign
    ACTIVE = auto()
    TRANSFERRING = auto()  # offered to another broker; still the first one's
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


ASKED, ACCEPTED, ACTIVE, TRANSFERRING, DECLINED, REVOKED, RESIGNED, EXPIRED = State
HELD = frozenset({ACTIVE, TRANSFERRING})
BROKER, RECEIVER = frozenset({Role.BROKER}), frozenset({Role.RECEIVER})
PRINCIPAL, SIGNATORY = frozenset({Role.PRINCIPAL}), frozenset({Role.SIGNATORY})
MARKET = frozenset({Role.MARKET})


def it_is_answered(mandate: Any, actor: Actor) -> None:
    mandate.accepted_at = clock.now()


def it_changes_hands(mandate: Any, actor: Actor) -> None:
    mandate.broker_id, mandate.receiver_id = mandate.receiver_id, None
    mandate.consent_to_both = None  # it was given for the other broker


def it_is_kept(mandate: Any, actor: Actor) -> None:
    mandate.receiver_id = None


FIT = [interest_is_declared, broker_is_certified, both_sides_consent]

# fmt: off
MANDATE = Workflow("mandate", [
    #          name          event               from          to            by whom    guards
    Transition("accept",     "accepted",         ASKED,        ACCEPTED,     BROKER,
               [interest_is_declared, broker_is_certified], [it_is_answered]),
    Transition("decline",    "declined",         ASKED,        DECLINED,     BROKER),
    Transition("sign",       "signed",           ACCEPTED,     ACTIVE,       SIGNATORY, FIT),
    Transition("revoke",     "revoked",          ASKED,        REVOKED,      PRINCIPAL),
    Transition("revoke",     "revoked",          ACCEPTED,     REVOKED,      PRINCIPAL),
    Transition("revoke",     "revoked",          ACTIVE,       REVOKED,      PRINCIPAL),
    Transition("revoke",     "revoked",          TRANSFERRING, REVOKED,      PRINCIPAL),
    Transition("resign",     "resigned",         ACCEPTED,     RESIGNED,     BROKER),
    Transition("resign",     "resigned",         ACTIVE,       RESIGNED,     BROKER),
    Transition("resign",     "resigned",         TRANSFERRING, RESIGNED,     BROKER, (),
               [it_is_kept]),
    Transition("hand_over",  "handed_over",      ACTIVE,       TRANSFERRING, BROKER),
    Transition("keep",       "kept",             TRANSFERRING, ACTIVE,       BROKER | RECEIVER, (),
               [it_is_kept]),
    Transition("take_over",  "taken_over",       TRANSFERRING, ACTIVE,       RECEIVER,
               [interest_is_declared], [it_changes_hands]),
    Transition("expire",     "expired",          ASKED,        EXPIRED,      MARKET,
               due=end_of_mandate),
    Transition("expire",     "expired",          ACCEPTED,     EXPIRED,      MARKET,
               due=end_of_mandate),
    Transition("expire",     "expired",          ACTIVE,       EXPIRED,      MARKET,
               due=end_of_mandate),
    Transition("expire",     "expired",          TRANSFERRING, EXPIRED,      MARKET,
               due=end_of_mandate),
])
# fmt: on

"""The life of an open licence."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core import clock
from app.core.actor import Actor
from app.core.workflow import Transition, Workflow
from app.trading.open_licences.rules import require_patents


class State(StrEnum):
    DRAFT = auto()
    DECLARED = auto()
    ANNOUNCED = auto()
    WITHDRAWN = auto()  # licences that were made stay


class Role(StrEnum):
    OWNER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


DRAFT, DECLARED, ANNOUNCED, WITHDRAWN = State
OWNER, VENUE, MARKET = (frozenset({role}) for role in (Role.OWNER, Role.VENUE, Role.MARKET))
FIT = [require_patents, *catalogue.OPEN_LICENCE_BARS]  # consents as to an exclusive one


def publish_licence(licence: Any, actor: Actor) -> None:
    licence.announced_at = clock.now()


# fmt: off
OPEN_LICENCE = Workflow("open_licence", [
    #          name        event        from       to         by whom
    Transition("declare",   "declared",  DRAFT,     DECLARED,  OWNER, FIT),
    Transition("send_back", "returned",  DECLARED,  DRAFT,     VENUE),
    Transition("announce",  "announced", DECLARED,  ANNOUNCED, VENUE, FIT, [publish_licence]),
    Transition("withdraw",  "withdrawn", DRAFT,     WITHDRAWN, OWNER),
    Transition("withdraw",  "withdrawn", DECLARED,  WITHDRAWN, OWNER),
    Transition("withdraw",  "withdrawn", ANNOUNCED, WITHDRAWN, OWNER),
    Transition("end",       "ended",     DECLARED,  WITHDRAWN, MARKET),
    Transition("end",       "ended",     ANNOUNCED, WITHDRAWN, MARKET),
])
# fmt: on

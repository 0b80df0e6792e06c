"""The life of a procedure (rule-book §4.2, §4.3). A pause stops its clocks and changes no state."""

from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from app import catalogue
from app.core import calendar, clock, policy
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.trading.procedures.rules import (
    end_of_disclosure,
    end_of_pause,
    is_not_paused,
    is_paused,
    rectification_is_open,
    when_nobody_qualified,
    when_one_qualified,
    when_several_qualified,
    when_to_extend,
)


class State(StrEnum):
    DRAFT = auto()
    SUBMITTED = auto()
    DISCLOSING = auto()
    QUALIFYING = auto()  # closed for intents; replies and deposits are awaited
    COMPETING = auto()
    AWARDING = auto()
    CONCLUDED = auto()
    UNSOLD = auto()  # 流标
    TERMINATED = auto()  # 终结
    WITHDRAWN = auto()


class Role(StrEnum):
    SELLER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


class Method(StrEnum):
    """How several bidders compete (rule-book §4.2)."""

    AUCTION = auto()  # 网络竞价
    QUOTES = auto()  # one sealed quote each (一次报价)
    TWO_ENVELOPE = auto()  # technical first, price after (招投标)


DRAFT, SUBMITTED, DISCLOSING, QUALIFYING, COMPETING, AWARDING = tuple(State)[:6]
CONCLUDED, UNSOLD, TERMINATED, WITHDRAWN = tuple(State)[6:]
ENDABLE = (DISCLOSING, QUALIFYING, COMPETING)  # an award is ended by its deal
PAUSABLE = (DISCLOSING, QUALIFYING)  # a competition is paused by itself
SHOWN = frozenset(State) - {DRAFT, SUBMITTED, WITHDRAWN}
SELLER, VENUE, MARKET = (frozenset({role}) for role in (Role.SELLER, Role.VENUE, Role.MARKET))
GOES = [is_not_paused]


def the_listing_is_taken(procedure: Any, actor: Actor) -> None:
    """One live exclusive procedure: the database has the last word."""
    catalogue.reserve(catalogue.hold_for_talks(SYSTEM, procedure.listing_id))


def days_begin(procedure: Any, actor: Actor) -> None:
    """Disclosure by regime; whatever changes, the days begin anew (2009规则 17, 19)."""
    now = clock.now()
    closes = end_of_days(procedure, now)
    procedure.announced_at, procedure.closes_at = now, closes.at
    procedure.is_provisional = closes.is_provisional
    if procedure.rectify_until is None:
        rectify = policy.value(procedure.policy, "procedure.rectify_days")
        procedure.rectify_until = calendar.after_calendar_days(now, rectify).at


def end_of_days(procedure: Any, start: datetime) -> calendar.Deadline:
    """Of the disclosure, in the days its regime counts."""
    key = disclosure_key(procedure)
    days = policy.value(procedure.policy, key)
    is_working = procedure.policy[key]["unit"] == "working_days"
    count = calendar.after_working_days if is_working else calendar.after_calendar_days
    return count(start, days)


def disclosure_key(procedure: Any) -> str:
    """The policy that says how long it is announced."""
    if procedure.regime != "soe":
        return f"procedure.disclosure_{procedure.regime}"
    large = policy.value(procedure.policy, "procedure.soe_large")
    is_large = procedure.start_price >= large
    return "procedure.disclosure_soe_large" if is_large else "procedure.disclosure_soe"


def more_days(procedure: Any, actor: Actor) -> None:
    days = policy.value(procedure.policy, "procedure.extension_days")
    closes = calendar.after_working_days(clock.now(), days)
    procedure.closes_at, procedure.is_provisional = closes.at, closes.is_provisional
    procedure.extensions, procedure.settled_at = procedure.extensions + 1, None


def settled_if_nothing_is_open(procedure: Any, actor: Actor) -> None:
    procedure.settled_at = None if procedure.open_intents else clock.now()


def the_listing_is_free(procedure: Any, actor: Actor) -> None:
    catalogue.release(procedure.listing_id)


def clocks_stop(procedure: Any, actor: Actor) -> None:
    days = policy.value(procedure.policy, "procedure.pause_days")
    procedure.paused_at = clock.now()
    procedure.pause_until = calendar.after_calendar_days(procedure.paused_at, days).at


def clocks_go_on(procedure: Any, actor: Actor) -> None:
    """All remaining time shifts by the length of the pause."""
    stood = clock.now() - procedure.paused_at
    for name in ("rectify_until", "closes_at", "settled_at"):
        at = getattr(procedure, name)
        if at is not None and at > procedure.paused_at:
            setattr(procedure, name, at + stood)
    procedure.paused_at = procedure.pause_until = procedure.pause_cause = None


def _in_place(name: str, event: str, by: frozenset[Role], **more: Any) -> list[Transition]:
    return [Transition(name, event, state, state, by, **more) for state in PAUSABLE]


# fmt: off
PROCEDURE = Workflow("procedure", [
    #          name        event           from        to          by      guards
    Transition("edit",     "edited",       DRAFT,      DRAFT,      SELLER),
    Transition("submit",   "submitted",    DRAFT,      SUBMITTED,  SELLER),
    Transition("send_back", "returned",    SUBMITTED,  DRAFT,      VENUE),
    Transition("announce", "announced",    SUBMITTED,  DISCLOSING, VENUE,  (),
               [the_listing_is_taken, days_begin]),
    Transition("withdraw", "withdrawn",    DRAFT,      WITHDRAWN,  SELLER),
    Transition("withdraw", "withdrawn",    SUBMITTED,  WITHDRAWN,  SELLER),
    Transition("amend",    "amended",      DISCLOSING, DISCLOSING, SELLER,
               [is_not_paused, rectification_is_open], [days_begin]),
    Transition("close",    "closed",       DISCLOSING, QUALIFYING, MARKET, GOES,
               [settled_if_nothing_is_open], due=end_of_disclosure),
    Transition("extend",   "extended",     QUALIFYING, DISCLOSING, MARKET, GOES,
               [more_days], due=when_to_extend),
    Transition("fail",     "unsold",       QUALIFYING, UNSOLD,     MARKET, GOES,
               [the_listing_is_free], due=when_nobody_qualified),
    Transition("find_one", "single_found", QUALIFYING, COMPETING,  MARKET, GOES,
               due=when_one_qualified),
    Transition("compete",  "competing",    QUALIFYING, COMPETING,  MARKET, GOES,
               due=when_several_qualified),
    Transition("award",    "awarded",      COMPETING,  AWARDING,   MARKET),
    Transition("fail",     "unsold",       COMPETING,  UNSOLD,     MARKET, (),
               [the_listing_is_free]),
    Transition("fail",     "unsold",       AWARDING,   UNSOLD,     MARKET, (),
               [the_listing_is_free]),
    Transition("conclude", "concluded",    AWARDING,   CONCLUDED,  MARKET),
    *_in_place("pause", "paused", VENUE, guards=GOES, effects=[clocks_stop]),
    *_in_place("resume", "resumed", VENUE | MARKET, guards=[is_paused],
               effects=[clocks_go_on], due=end_of_pause),
    *(Transition("terminate", "terminated", state, TERMINATED, VENUE, (), [the_listing_is_free])
      for state in ENDABLE),
])
# fmt: on

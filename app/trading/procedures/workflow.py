"""The life of a procedure (rule-book §4.2, §4.3). A pause stops its clocks and changes no state."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from app import catalogue, money
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.workflow import Transition, Workflow
from app.trading.procedures.rules import (
    competition_due_at,
    disclosure_due_at,
    end_of_pause_due_at,
    extension_due_at,
    require_no_objection,
    require_not_paused,
    require_open_rectification,
    require_paused,
    single_bidder_due_at,
    unqualified_end_due_at,
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
    ROUNDS = auto()  # 多轮竞价: in each round everybody may raise in turn, the lowest first
    DUTCH = auto()  # 降价竞价: a falling price is stopped, then sealed bids, then the best bid


DRAFT, SUBMITTED, DISCLOSING, QUALIFYING, COMPETING, AWARDING = tuple(State)[:6]
CONCLUDED, UNSOLD, TERMINATED, WITHDRAWN = tuple(State)[6:]
ENDABLE = (DISCLOSING, QUALIFYING, COMPETING)  # an award is ended by its deal
PAUSABLE = (DISCLOSING, QUALIFYING)  # a competition is paused by itself
BARRABLE = (DISCLOSING, QUALIFYING, COMPETING, AWARDING)
SHOWN = frozenset(State) - {DRAFT, SUBMITTED, WITHDRAWN}
SELLER, VENUE, MARKET = (frozenset({role}) for role in (Role.SELLER, Role.VENUE, Role.MARKET))
GOES = [require_not_paused]
GoOn = Callable[[UUID, datetime], None]  # of a procedure, paused since
GO_ON: list[GoOn] = []


def goes_on_with_procedures(go_on: GoOn) -> GoOn:
    """Register what lets terms that stand on a procedure go on after a pause that began then. It is
    called in the transaction of the resumption, with the procedure locked."""
    GO_ON.append(go_on)
    return go_on


def take_listing(procedure: Any, actor: Actor) -> None:
    """One live exclusive procedure: the database has the last word."""
    catalogue.reserve(catalogue.hold_for_talks(SYSTEM, procedure.listing_id))


def begin_disclosure(procedure: Any, actor: Actor) -> None:
    """Disclosure by regime; whatever changes, the days begin anew (2009规则 17, 19)."""
    procedure.announced_at = clock.now()
    key = disclosure_key(procedure)
    disclosure = (policy.value(procedure.policy, key), procedure.policy[key]["unit"])
    deadlines.count(procedure, "closes_at", clock.today(), disclosure)
    listing = db.session.get_one(catalogue.Listing, procedure.listing_id)
    procedure.announced_burdens = catalogue.list_burdens(listing.asset)
    procedure.burdened_at = None
    if procedure.rectify_until is None:
        rectify = policy.value(procedure.policy, "procedure.rectify_days")
        deadlines.count(procedure, "rectify_until", clock.today(), (rectify, deadlines.DAYS))


def disclosure_key(procedure: Any) -> str:
    """The policy that says how long it is announced."""
    if procedure.regime != "soe":
        return f"procedure.disclosure_{procedure.regime}"
    large = policy.value(procedure.policy, "procedure.soe_large")
    is_large = procedure.start_price >= large
    return "procedure.disclosure_soe_large" if is_large else "procedure.disclosure_soe"


def require_no_bar(procedure: Any, now: datetime) -> None:
    """What cannot be sold is not competed for (民法典 444; 细则 104). Raises what bars it."""
    catalogue.require_free(db.session.get_one(catalogue.Listing, procedure.listing_id))


def extend_disclosure(procedure: Any, actor: Actor) -> None:
    """Exactly so many after the day it closed, or its last intent came to nothing."""
    longer = (policy.value(procedure.policy, "procedure.extension_days"), deadlines.WORKING_DAYS)
    deadlines.count(procedure, "closes_at", deadlines.day_before(procedure.settled_at), longer)
    procedure.extensions, procedure.settled_at = procedure.extensions + 1, None


def close_qualification(procedure: Any, actor: Actor) -> None:
    procedure.settled_at = None if procedure.open_intents else procedure.closes_at


def free_listing(procedure: Any, actor: Actor) -> None:
    catalogue.release(procedure.listing_id)


def stop_clocks(procedure: Any, actor: Actor) -> None:
    days = policy.value(procedure.policy, "procedure.pause_days")
    procedure.paused_at = clock.now()
    deadlines.count(procedure, "pause_until", clock.today(), (days, deadlines.DAYS))
    money.stop_deposits(procedure.id)


def resume_clocks(procedure: Any, actor: Actor) -> None:
    """What was left is left, of its own terms and of all that stands on it."""
    since = procedure.paused_at
    for name in ("rectify_until", "closes_at"):
        deadlines.shift(procedure, name, since)
    procedure.paused_at = procedure.pause_until = procedure.pause_cause = None
    money.let_deposits_go_on(procedure.id)
    for go_on in GO_ON:
        go_on(procedure.id, since)


def _in_place(name: str, event: str, by: frozenset[Role], **more: Any) -> list[Transition]:
    return [Transition(name, event, state, state, by, **more) for state in PAUSABLE]


SELLS = [require_not_paused, require_no_objection, require_no_bar]

# fmt: off
PROCEDURE = Workflow("procedure", [
    #          name        event           from        to          by      guards
    Transition("edit",     "edited",       DRAFT,      DRAFT,      SELLER),
    Transition("submit",   "submitted",    DRAFT,      SUBMITTED,  SELLER),
    Transition("send_back", "returned",    SUBMITTED,  DRAFT,      VENUE),
    Transition("announce", "announced",    SUBMITTED,  DISCLOSING, VENUE,  (),
               [take_listing, begin_disclosure]),
    Transition("withdraw", "withdrawn",    DRAFT,      WITHDRAWN,  SELLER),
    Transition("withdraw", "withdrawn",    SUBMITTED,  WITHDRAWN,  SELLER),
    Transition("amend",    "amended",      DISCLOSING, DISCLOSING, SELLER,
               [require_not_paused, require_open_rectification], [begin_disclosure]),
    Transition("close",    "closed",       DISCLOSING, QUALIFYING, MARKET, GOES,
               [close_qualification], due=disclosure_due_at),
    Transition("extend",   "extended",     QUALIFYING, DISCLOSING, MARKET, GOES,
               [extend_disclosure], due=extension_due_at),
    Transition("fail",     "unsold",       QUALIFYING, UNSOLD,     MARKET, GOES,
               [free_listing], due=unqualified_end_due_at),
    Transition("find_one", "single_found", QUALIFYING, COMPETING,  MARKET, SELLS,
               due=single_bidder_due_at),
    Transition("compete",  "competing",    QUALIFYING, COMPETING,  MARKET, SELLS,
               due=competition_due_at),
    Transition("award",    "awarded",      COMPETING,  AWARDING,   MARKET),
    Transition("fail",     "unsold",       COMPETING,  UNSOLD,     MARKET, (),
               [free_listing]),
    Transition("fail",     "unsold",       AWARDING,   UNSOLD,     MARKET, (),
               [free_listing]),
    Transition("conclude", "concluded",    AWARDING,   CONCLUDED,  MARKET),
    *_in_place("pause", "paused", VENUE, guards=GOES, effects=[stop_clocks]),
    *_in_place("resume", "resumed", VENUE | MARKET, guards=[require_paused, require_no_bar],
               effects=[resume_clocks], due=end_of_pause_due_at),
    *_in_place("stand_still", "paused", MARKET, guards=GOES, effects=[stop_clocks]),
    *(Transition("terminate", "terminated", state, TERMINATED, VENUE | MARKET, (),
                 [free_listing])
      for state in ENDABLE),
])
# fmt: on

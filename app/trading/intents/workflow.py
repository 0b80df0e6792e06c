"""The life of an intent (rule-book §4.2, §4.3)."""

from datetime import timedelta
from enum import StrEnum, auto
from typing import Any

from app import money
from app.core import calendar, clock, policy
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.trading.intents.rules import (
    cure_is_over,
    is_still_open,
    time_to_reply,
    when_frozen,
)
from app.trading.procedures import steps


class State(StrEnum):
    SUBMITTED = auto()
    RETURNED = auto()  # something is missing
    FORWARDED = auto()  # complete: the seller replies
    CURING = auto()  # the seller doubts it; the bidder may mend it
    AGREED = auto()  # the deposit is awaited
    QUALIFIED = auto()
    REFUSED = auto()
    LAPSED = auto()  # no deposit in time
    VOIDED = auto()  # the announcement changed; the bidder confirms or leaves it
    WITHDRAWN = auto()
    CLOSED = auto()  # the procedure is over


class Role(StrEnum):
    BIDDER = auto()
    SELLER = auto()
    VENUE = auto()
    READER = auto()
    MARKET = auto()


SUBMITTED, RETURNED, FORWARDED, CURING, AGREED, QUALIFIED = tuple(State)[:6]
REFUSED, LAPSED, VOIDED, WITHDRAWN, CLOSED = tuple(State)[6:]
OPEN = frozenset({SUBMITTED, FORWARDED, CURING, AGREED})  # somebody must act on it
ALIVE = frozenset({SUBMITTED, RETURNED, FORWARDED, CURING, AGREED, QUALIFIED, VOIDED})
BIDDER, SELLER, VENUE, MARKET = (
    frozenset({role}) for role in (Role.BIDDER, Role.SELLER, Role.VENUE, Role.MARKET)
)
OPEN_STILL = [is_still_open]


def _working_days(intent: Any, key: str) -> Any:
    return calendar.after_working_days(clock.now(), policy.value(intent.procedure.policy, key)).at


def venue_looks(intent: Any, actor: Actor) -> None:
    intent.reply_by = _working_days(intent, "procedure.review_days")


def seller_is_asked(intent: Any, actor: Actor) -> None:
    intent.reply_by = _working_days(intent, "procedure.reply_days")


def time_to_cure(intent: Any, actor: Actor) -> None:
    hours = policy.value(intent.procedure.policy, "procedure.cure_hours")
    intent.cure_by = clock.now() + timedelta(hours=hours)
    seller_is_asked(intent, actor)


def deposit_is_due(intent: Any, actor: Actor) -> None:
    """Real name, own account, before the bidding (法释〔2016〕18号 17). What lies there already
    counts: the announcement may have changed meanwhile."""
    intent.reply_by = None
    procedure = intent.procedure
    if intent.deposit_id is not None:
        if money.deposit_serves(intent.deposit_id, procedure.deposit):
            return
        money.return_deposit(intent.deposit_id, "another is due")
        intent.frozen_at = None
    deposit = money.expect_deposit(
        SYSTEM,
        procedure_id=procedure.id,
        payer_id=intent.bidder_id,
        payer_name=intent.bidder_name,
        payee_id=procedure.seller_id,
        amount=procedure.deposit,
        due_at=_working_days(intent, "procedure.deposit_days"),
    )
    intent.deposit_id = deposit.id


def deposit_goes_back(intent: Any, actor: Actor) -> None:
    intent.reply_by = None
    if intent.deposit_id is not None:
        money.return_deposit(intent.deposit_id, intent.state)


def counted(intent: Any, actor: Actor) -> None:
    """The procedure knows how many are open and how many qualified."""
    was, now = intent.counted, intent.state
    intent.counted = now
    steps.count(
        intent.procedure,
        open=(now in OPEN) - (was in OPEN),
        qualified=(now == QUALIFIED) - (was == QUALIFIED),
    )


def nobody_replies(intent: Any, actor: Actor) -> None:
    intent.reply_by = None


LEAVES = [deposit_goes_back, counted]

# fmt: off
INTENT = Workflow("intent", [
    #          name           event             from       to         by whom
    Transition("send_back",   "returned",       SUBMITTED, RETURNED,  VENUE, (),
               [nobody_replies, counted]),
    Transition("complete",    "completed",      RETURNED,  SUBMITTED, BIDDER, OPEN_STILL,
               [venue_looks, counted]),
    Transition("forward",     "forwarded",      SUBMITTED, FORWARDED, VENUE | MARKET, (),
               [seller_is_asked, counted], due=time_to_reply),
    Transition("agree",       "agreed",         FORWARDED, AGREED,    SELLER | MARKET, (),
               [deposit_is_due, counted], due=time_to_reply),
    Transition("agree",       "agreed",         CURING,    AGREED,    SELLER | MARKET, (),
               [deposit_is_due, counted], due=time_to_reply),
    Transition("ask_to_cure", "cure_asked",     FORWARDED, CURING,    SELLER, (),
               [time_to_cure, counted]),
    Transition("cure",        "cured",          CURING,    FORWARDED, BIDDER, (),
               [seller_is_asked, counted]),
    Transition("refuse",      "refused",        CURING,    REFUSED,   SELLER, [cure_is_over],
               LEAVES),
    Transition("qualify",     "qualified",      AGREED,    QUALIFIED, MARKET, (), [counted],
               due=when_frozen),
    Transition("lapse",       "lapsed",         AGREED,    LAPSED,    MARKET, (), LEAVES),
    *(Transition("void",      "voided",         state,     VOIDED,    MARKET, (),
                 [nobody_replies, counted])
      for state in (SUBMITTED, RETURNED, FORWARDED, CURING, AGREED, QUALIFIED)),
    Transition("confirm",     "confirmed",      VOIDED,    SUBMITTED, BIDDER, OPEN_STILL,
               [venue_looks, counted]),
    *(Transition("withdraw",  "withdrawn",      state,     WITHDRAWN, BIDDER, (), LEAVES)
      for state in (SUBMITTED, RETURNED, FORWARDED, CURING, AGREED, VOIDED)),
    *(Transition("close",     "intent_closed",  state,     CLOSED,    MARKET, (), LEAVES)
      for state in (SUBMITTED, RETURNED, FORWARDED, CURING, AGREED, VOIDED, QUALIFIED)),
])
# fmt: on

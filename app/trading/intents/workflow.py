"""The life of an intent (rule-book §4.2, §4.3)."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from app import catalogue, money
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.workflow import Transition, Workflow
from app.parties import siblings_of
from app.trading.awards.defaulters import has_defaulted
from app.trading.intents.rules import (
    DefaulterBarred,
    appeal_is_open,
    cure_is_over,
    end_of_completion,
    is_still_open,
    it_is_barred,
    may_be_asked_to_cure,
    may_be_completed,
    may_be_returned,
    time_to_reply,
    was_asked_to_cure,
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
    REFUSED = auto()  # by the seller; the bidder may appeal for some days
    APPEALED = auto()  # the venue decides
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
REFUSED, APPEALED, LAPSED, VOIDED, WITHDRAWN, CLOSED = tuple(State)[6:]
REVIEWED = (SUBMITTED, RETURNED, FORWARDED, CURING, APPEALED, AGREED)
OPEN = frozenset({*REVIEWED, REFUSED})  # somebody acts on it, or may
ALIVE = frozenset({*REVIEWED, QUALIFIED, VOIDED})
BIDDER, SELLER, VENUE, MARKET = (
    frozenset({role}) for role in (Role.BIDDER, Role.SELLER, Role.VENUE, Role.MARKET)
)


def may_be_sold_to(procedure: Any, bidder_id: UUID) -> None:
    """As things stand. Raises DefaulterBarred and what else bars it."""
    if has_defaulted(procedure, siblings_of(bidder_id)):
        raise DefaulterBarred()
    listing = db.session.get_one(catalogue.Listing, procedure.listing_id)
    catalogue.require_free(catalogue.for_buyer(listing, bidder_id))


def it_may_be_sold_to_them(intent: Any, now: datetime) -> None:
    """To this bidder. Raises what bars it."""
    may_be_sold_to(intent.procedure, intent.bidder_id)


OPEN_STILL = [it_may_be_sold_to_them, is_still_open]
SELLS = [it_may_be_sold_to_them]


def _reply_within(intent: Any, key: str) -> None:
    frozen = intent.procedure.policy
    frozen = frozen if key in frozen else policy.freeze(key)  # begun before there was such a term
    within = (policy.value(frozen, key), deadlines.WORKING_DAYS)
    deadlines.count(intent, "reply_by", clock.today(), within)


def venue_looks(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.review_days")


def bidder_completes(intent: Any, actor: Actor) -> None:
    """Within the review and the disclosure, and never within less than the hours to mend."""
    procedure = intent.procedure
    ends = (intent.reply_by, procedure.closes_at, clock.now() + time_to_mend(intent))
    intent.cure_by = max(at for at in ends if at is not None)
    intent.reply_by = None
    intent.was_returned_late = procedure.state != "disclosing"


def bidder_may_appeal(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.appeal_days")
    if intent.deposit_id is not None:
        money.return_deposit(intent.deposit_id, intent.state)


def seller_is_asked(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.reply_days")


def time_to_mend(intent: Any) -> timedelta:
    """What the seller doubts."""
    return timedelta(hours=policy.value(intent.procedure.policy, "procedure.cure_hours"))


def time_to_cure(intent: Any, actor: Actor) -> None:
    intent.cure_by, intent.was_doubted = clock.now() + time_to_mend(intent), True
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
        days=policy.value(procedure.policy, "procedure.deposit_days"),
    )
    intent.deposit_id = deposit.id
    if procedure.paused_at is not None:
        money.stop_deposits(procedure.id)


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
    Transition("send_back",   "returned",       SUBMITTED, RETURNED,  VENUE, [may_be_returned],
               [bidder_completes, counted]),
    Transition("complete",    "completed",      RETURNED,  SUBMITTED, BIDDER,
               [*SELLS, may_be_completed], [venue_looks, counted]),
    Transition("close",       "intent_closed",  RETURNED,  CLOSED,    MARKET, (), LEAVES,
               due=end_of_completion),
    Transition("forward",     "forwarded",      SUBMITTED, FORWARDED, VENUE | MARKET, (),
               [seller_is_asked, counted], due=time_to_reply),
    Transition("agree",       "agreed",         FORWARDED, AGREED,    SELLER | MARKET, SELLS,
               [deposit_is_due, counted], due=time_to_reply),
    Transition("agree",       "agreed",         CURING,    AGREED,    SELLER | MARKET, SELLS,
               [deposit_is_due, counted], due=time_to_reply),
    Transition("ask_to_cure", "cure_asked",     FORWARDED, CURING,    SELLER,
               [may_be_asked_to_cure], [time_to_cure, counted]),
    Transition("cure",        "cured",          CURING,    FORWARDED, BIDDER, (),
               [seller_is_asked, counted]),
    Transition("refuse",      "refused",        CURING,    REFUSED,   SELLER, [cure_is_over],
               [bidder_may_appeal, counted]),
    Transition("refuse",      "refused",        FORWARDED, REFUSED,   SELLER, [was_asked_to_cure],
               [bidder_may_appeal, counted]),
    Transition("appeal",      "appealed",       REFUSED,   APPEALED,  BIDDER, [appeal_is_open],
               [venue_looks, counted]),
    Transition("close",       "intent_closed",  REFUSED,   CLOSED,    MARKET, (),
               [nobody_replies, counted], due=time_to_reply),
    Transition("uphold",      "appeal_upheld",  APPEALED,  AGREED,    VENUE | MARKET, SELLS,
               [deposit_is_due, counted], due=time_to_reply),
    Transition("dismiss",     "appeal_dismissed", APPEALED, CLOSED,   VENUE, (),
               [nobody_replies, counted]),
    Transition("qualify",     "qualified",      AGREED,    QUALIFIED, MARKET, (), [counted],
               due=when_frozen),
    Transition("lapse",       "lapsed",         AGREED,    LAPSED,    MARKET, (), LEAVES),
    *(Transition("void",      "voided",         state,     VOIDED,    MARKET, (),
                 [nobody_replies, counted])
      for state in (*REVIEWED, QUALIFIED)),
    Transition("confirm",     "confirmed",      VOIDED,    SUBMITTED, BIDDER, OPEN_STILL,
               [venue_looks, counted]),
    *(Transition("withdraw",  "withdrawn",      state,     WITHDRAWN, BIDDER, (), LEAVES)
      for state in (*REVIEWED, VOIDED)),
    Transition("withdraw",    "withdrawn",      QUALIFIED, WITHDRAWN, BIDDER, [it_is_barred],
               LEAVES),
    *(Transition("close",     "intent_closed",  state,     CLOSED,    MARKET, (), LEAVES)
      for state in (*REVIEWED, VOIDED, QUALIFIED) if state != RETURNED),
])
# fmt: on

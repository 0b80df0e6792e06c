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
    completion_due_at,
    freeze_due_at,
    reply_due_at,
    require_asked_cure,
    require_barred,
    require_no_cure_before,
    require_not_returned_before,
    require_open_appeal,
    require_open_procedure,
    require_past_cure,
    require_running_completion,
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


def require_eligible_buyer(procedure: Any, bidder_id: UUID) -> None:
    """As things stand. Raises DefaulterBarred and what else bars it."""
    if has_defaulted(procedure, siblings_of(bidder_id)):
        raise DefaulterBarred()
    listing = db.session.get_one(catalogue.Listing, procedure.listing_id)
    catalogue.require_free(catalogue.for_buyer(listing, bidder_id))


def require_eligible_bidder(intent: Any, now: datetime) -> None:
    """To this bidder. Raises what bars it."""
    require_eligible_buyer(intent.procedure, intent.bidder_id)


OPEN_STILL = [require_eligible_bidder, require_open_procedure]
SELLS = [require_eligible_bidder]


def _reply_within(intent: Any, key: str) -> None:
    frozen = intent.procedure.policy
    frozen = frozen if key in frozen else policy.freeze(key)  # begun before there was such a term
    within = (policy.value(frozen, key), deadlines.WORKING_DAYS)
    deadlines.count(intent, "reply_by", clock.today(), within)


def begin_review(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.review_days")


def begin_completion(intent: Any, actor: Actor) -> None:
    """Within the review and the disclosure, and never within less than the hours to mend."""
    procedure = intent.procedure
    ends = (intent.reply_by, procedure.closes_at, clock.now() + time_to_mend(intent))
    intent.cure_by = max(at for at in ends if at is not None)
    intent.reply_by = None
    intent.was_returned_late = procedure.state != "disclosing"


def begin_appeal(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.appeal_days")
    if intent.deposit_id is not None:
        money.return_deposit(intent.deposit_id, intent.state)


def ask_seller(intent: Any, actor: Actor) -> None:
    _reply_within(intent, "procedure.reply_days")


def time_to_mend(intent: Any) -> timedelta:
    """What the seller doubts."""
    return timedelta(hours=policy.value(intent.procedure.policy, "procedure.cure_hours"))


def begin_cure(intent: Any, actor: Actor) -> None:
    intent.cure_by, intent.was_doubted = clock.now() + time_to_mend(intent), True
    ask_seller(intent, actor)


def expect_deposit(intent: Any, actor: Actor) -> None:
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


def return_deposit(intent: Any, actor: Actor) -> None:
    intent.reply_by = None
    if intent.deposit_id is not None:
        money.return_deposit(intent.deposit_id, intent.state)


def recount(intent: Any, actor: Actor) -> None:
    """The procedure knows how many are open and how many qualified."""
    was, now = intent.counted, intent.state
    intent.counted = now
    steps.count(
        intent.procedure,
        open=(now in OPEN) - (was in OPEN),
        qualified=(now == QUALIFIED) - (was == QUALIFIED),
    )


def clear_reply(intent: Any, actor: Actor) -> None:
    intent.reply_by = None


LEAVES = [return_deposit, recount]

# fmt: off
INTENT = Workflow("intent", [
    #          name           event             from       to         by whom
    Transition("send_back",   "returned",       SUBMITTED, RETURNED,  VENUE,
               [require_not_returned_before],
               [begin_completion, recount]),
    Transition("complete",    "completed",      RETURNED,  SUBMITTED, BIDDER,
               [*SELLS, require_running_completion], [begin_review, recount]),
    Transition("close",       "intent_closed",  RETURNED,  CLOSED,    MARKET, (), LEAVES,
               due=completion_due_at),
    Transition("forward",     "forwarded",      SUBMITTED, FORWARDED, VENUE | MARKET, (),
               [ask_seller, recount], due=reply_due_at),
    Transition("agree",       "agreed",         FORWARDED, AGREED,    SELLER | MARKET, SELLS,
               [expect_deposit, recount], due=reply_due_at),
    Transition("agree",       "agreed",         CURING,    AGREED,    SELLER | MARKET, SELLS,
               [expect_deposit, recount], due=reply_due_at),
    Transition("ask_to_cure", "cure_asked",     FORWARDED, CURING,    SELLER,
               [require_no_cure_before], [begin_cure, recount]),
    Transition("cure",        "cured",          CURING,    FORWARDED, BIDDER, (),
               [ask_seller, recount]),
    Transition("refuse",      "refused",        CURING,    REFUSED,   SELLER, [require_past_cure],
               [begin_appeal, recount]),
    Transition("refuse",      "refused",        FORWARDED, REFUSED,   SELLER, [require_asked_cure],
               [begin_appeal, recount]),
    Transition("appeal",      "appealed",       REFUSED,   APPEALED,  BIDDER, [require_open_appeal],
               [begin_review, recount]),
    Transition("close",       "intent_closed",  REFUSED,   CLOSED,    MARKET, (),
               [clear_reply, recount], due=reply_due_at),
    Transition("uphold",      "appeal_upheld",  APPEALED,  AGREED,    VENUE | MARKET, SELLS,
               [expect_deposit, recount], due=reply_due_at),
    Transition("dismiss",     "appeal_dismissed", APPEALED, CLOSED,   VENUE, (),
               [clear_reply, recount]),
    Transition("qualify",     "qualified",      AGREED,    QUALIFIED, MARKET, (), [recount],
               due=freeze_due_at),
    Transition("lapse",       "lapsed",         AGREED,    LAPSED,    MARKET, (), LEAVES),
    *(Transition("void",      "voided",         state,     VOIDED,    MARKET, (),
                 [clear_reply, recount])
      for state in (*REVIEWED, QUALIFIED)),
    Transition("confirm",     "confirmed",      VOIDED,    SUBMITTED, BIDDER, OPEN_STILL,
               [begin_review, recount]),
    *(Transition("withdraw",  "withdrawn",      state,     WITHDRAWN, BIDDER, (), LEAVES)
      for state in (*REVIEWED, VOIDED)),
    Transition("withdraw",    "withdrawn",      QUALIFIED, WITHDRAWN, BIDDER, [require_barred],
               LEAVES),
    *(Transition("close",     "intent_closed",  state,     CLOSED,    MARKET, (), LEAVES)
      for state in (*REVIEWED, VOIDED, QUALIFIED) if state != RETURNED),
])
# fmt: on

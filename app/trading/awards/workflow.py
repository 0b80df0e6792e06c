"""The life of an award. A winning bid is never undone (最高法 合同编通则解释 4); an award ends when
its winner does not meet the announced conditions or does not sign."""

from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from app import catalogue, deals
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.workflow import Transition, Workflow
from app.trading.awards.rules import (
    matching_due_at,
    require_open_matching,
    require_past_cure,
    require_settled_claim,
    standing_due_at,
    verifying_due_at,
)
from app.trading.priorities.steps import tell_of_deal, waived_of
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import require_barred as require_barred


class State(StrEnum):
    WAITING = auto()  # the second
    MATCHING = auto()  # a holder of priority may take it at the same terms (R1.2.6)
    PENDING = auto()  # the seller looks once more
    CURING = auto()
    CONFIRMED = auto()  # the contract is to be signed
    FULFILLED = auto()
    REJECTED = auto()
    DEFAULTED = auto()
    RELEASED = auto()


class Role(StrEnum):
    WINNER = auto()
    HOLDER = auto()
    SELLER = auto()
    READER = auto()
    MARKET = auto()


WAITING, MATCHING, PENDING, CURING, CONFIRMED, FULFILLED, REJECTED, DEFAULTED, RELEASED = State
UNDECIDED = (WAITING, MATCHING, PENDING, CURING)
WINNER, HOLDER, SELLER, MARKET = (
    frozenset({role}) for role in (Role.WINNER, Role.HOLDER, Role.SELLER, Role.MARKET)
)


def begin_verifying(award: Any, actor: Actor) -> None:
    days = policy.value(award.policy, "award.verify_days")
    deadlines.count(award, "verify_by", clock.today(), (days, deadlines.WORKING_DAYS))
    award.match_by = None


def ask_holders(award: Any, actor: Actor) -> None:
    award.match_by = clock.now() + timedelta(hours=award.match_hours)


def begin_cure(award: Any, actor: Actor) -> None:
    hours = policy.value(award.policy, "award.cure_hours")
    award.cure_by = clock.now() + timedelta(hours=hours)
    days = policy.value(award.policy, "award.verify_days")
    mended = award.cure_by.astimezone(clock.SHANGHAI).date()
    deadlines.count(award, "verify_by", mended, (days, deadlines.WORKING_DAYS))


def draft_deal(award: Any, actor: Actor) -> None:
    """What the system confirms is agreed; the contract follows (合同编通则解释 4)."""
    award.verify_by = None
    listing = catalogue.hold_for_talks(SYSTEM, award.listing_id)
    deal = deals.draft_from(
        actor,
        listing,
        (deals.Origin.AWARD, award.id),
        buyer_id=award.bidder_id,
        price=award.price,
        deposit_id=award.deposit_id,
    )
    award.deal_id = deal.id
    _holders_are_told(award, deal)


def _holders_are_told(award: Any, deal: deals.Deal) -> None:
    """Against a single bidder nobody could bid: who has priority and did not waive it is asked at
    its price (民法典 847)."""
    procedure = db.session.get_one(Procedure, award.procedure_id)
    if procedure.qualified != 1:
        return
    waived = waived_of(procedure.id)
    named = [(UUID(h["organisation_id"]), h["basis"]) for h in procedure.priority]
    tell_of_deal(deal, [holder for holder in named if holder[0] not in waived])


def require_fallen_right(award: Any, now: datetime) -> None:
    """The right is not to be had, or bears what was not announced. Raises
    QualifiedStaysBound."""
    if award.barred_at is None:
        require_barred(db.session.get_one(Procedure, award.procedure_id), now)


def require_no_bar(award: Any, now: datetime) -> None:
    """What cannot be sold to this winner is not awarded for good. Raises what bars it."""
    listing = db.session.get_one(catalogue.Listing, award.listing_id)
    catalogue.require_free(catalogue.for_buyer(listing, award.bidder_id, award.bidder_name))


# fmt: off
AWARD = Workflow("award", [
    #          name              event             from       to         by whom  guards
    Transition("promote",        "promoted",       WAITING,   PENDING,   MARKET, (),
               [begin_verifying]),
    Transition("offer_match",    "match_offered",  WAITING,   MATCHING,  MARKET, (),
               [ask_holders]),
    Transition("match",          "matched",        MATCHING,  MATCHING,  HOLDER,
               [require_open_matching]),
    Transition("pass",           "match_closed",    MATCHING,  PENDING,   MARKET, (),
               [begin_verifying], due=matching_due_at),
    Transition("confirm",        "award_confirmed", PENDING,  CONFIRMED, SELLER | MARKET,
               [require_settled_claim, require_no_bar], [draft_deal], due=verifying_due_at),
    Transition("ask_to_cure",    "award_doubted",  PENDING,   CURING,    SELLER,
               [require_settled_claim],
               [begin_cure]),
    Transition("cure",           "award_cured",    CURING,    PENDING,   WINNER, (),
               [begin_verifying]),
    Transition("confirm",        "award_confirmed", CURING,   CONFIRMED, SELLER | MARKET,
               [require_no_bar], [draft_deal], due=verifying_due_at),
    *(Transition("pass_over",    "winner_passed_over", state, REJECTED,  MARKET,
                 due=standing_due_at) for state in (PENDING, CURING)),
    Transition("reject",         "award_rejected", CURING,    REJECTED,  SELLER,
               [require_past_cure]),
    Transition("refuse_to_wait", "wait_refused",   WAITING,   RELEASED,  WINNER),
    Transition("release",        "award_released", WAITING,   RELEASED,  MARKET),
    *(Transition("leave",        "award_left",     state,     RELEASED,  WINNER,
                 [require_fallen_right])
      for state in (MATCHING, PENDING, CURING)),
    Transition("fulfil",         "fulfilled",      CONFIRMED, FULFILLED, MARKET),
    Transition("default",        "defaulted",      CONFIRMED, DEFAULTED, MARKET),
])
# fmt: on

"""How awards come of competitions and end with deals. The procedure is locked first."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app import deals, money
from app.core import clock, deadlines, policy
from app.core.actor import SYSTEM, Actor
from app.core.db import db, lock, step
from app.core.errors import NotFound
from app.trading.awards.models import Award
from app.trading.awards.workflow import AWARD, CONFIRMED, FULFILLED, PENDING, UNDECIDED, WAITING
from app.trading.intents.models import Intent
from app.trading.intents.steps import close_all, close_one
from app.trading.procedures import steps as procedures
from app.trading.procedures.models import Procedure

REASONS = {"seller": "the seller did not sign", "nobody": "the right was not to be had"}


@step
def create_awards(
    procedure: Procedure, ranking: Sequence[tuple[Intent, int]], *, may_match: bool = False
) -> None:
    """The best gets it, the second waits, the others' deposits go back. `ranking` are intents and
    their prices (fen), best first; `may_match`: holders of priority could not bid the same price
    while it ran, so they may take it now."""
    (best, price), *others = ranking
    procedures.award(procedure, price)
    holders = _holders(procedure, ranking) if may_match else []
    first = _new(procedure, 1, best, price, holders)
    AWARD.apply(first, "offer_match" if holders else "promote", SYSTEM)
    kept = [best.id, *(UUID(holder["intent_id"]) for holder in holders)]
    if others:
        _new(procedure, 2, *others[0], [])
        kept.append(others[0][0].id)
    close_all(procedure.id, but=kept)


@step
def claim(award: Award, actor: Actor) -> None:
    """The best-ranked claim counts; the first of all need not wait for the others."""
    ranked = [UUID(holder["intent_id"]) for holder in award.holders]
    bidders = [UUID(holder["bidder_id"]) for holder in award.holders]
    mine = next(n for n, bidder in enumerate(bidders) if actor.acts_for(bidder))
    if award.claimed_by is None or mine < ranked.index(award.claimed_by):
        award.claimed_by = ranked[mine]
    if mine == 0:
        AWARD.apply(award, "pass", SYSTEM)
        take_over(award)


@step
def settle_match(award_id: UUID) -> None:
    """The time to match is over: the claim, if there is one, is settled; other holders are free."""
    award, procedure = held(SYSTEM, award_id)
    if award.state != PENDING or award.rank != 1:
        return
    if award.claimed_by not in (None, award.intent_id):
        take_over(award)
        return
    second = [waiting.intent_id for waiting in _of(procedure.id, WAITING)]
    close_all(procedure.id, but=[award.intent_id, *second])


@step
def take_over(award: Award) -> None:
    """A holder of priority takes it at the same price; the former best is second."""
    assert award.claimed_by is not None
    former = db.session.get_one(Intent, award.intent_id)
    price, holder = award.price, db.session.get_one(Intent, award.claimed_by)
    for waiting in _of(award.procedure_id, WAITING):
        if waiting.intent_id not in (holder.id, former.id):
            close_one(waiting.intent_id)
        _put(waiting, former, price)
    _put(award, holder, price)
    close_all(award.procedure_id, but=[former.id, holder.id])


@step
def move_on(award: Award, procedure: Procedure, reason: str) -> None:
    """This one came to nothing: the second is next, or nobody gets it."""
    waiting = _of(procedure.id, WAITING)
    if waiting:
        waiting[0].barred_at = award.barred_at
        AWARD.apply(waiting[0], "promote", SYSTEM)
    else:
        procedures.fail(procedure, reason)


@step
def look_again(award_id: UUID) -> None:
    """What keeps it from being confirmed may bar the whole procedure."""
    _, procedure = held(SYSTEM, award_id)
    procedures.look_again(procedure)


@step
def passed_over(award_id: UUID) -> None:
    """Its winner could not be confirmed in time: the deposit goes back, the second is next."""
    award, procedure = held(SYSTEM, award_id)
    if award.deposit_id is not None:
        money.return_deposit(award.deposit_id, "the winner may not buy")
    if procedure.state == "awarding":
        move_on(award, procedure, "winner-barred")


@step
def deal_effective(deal_id: UUID) -> None:
    """The contract stands: the second waits no longer."""
    award = _of_deal(deal_id)
    if award is None or award.state != CONFIRMED:
        return
    procedure = procedures.hold(award.procedure_id)
    AWARD.apply(award, "fulfil", SYSTEM)
    for waiting in _of(procedure.id, WAITING):
        AWARD.apply(waiting, "release", SYSTEM)
    close_all(procedure.id, but=[award.intent_id])  # holders of priority wait as well
    procedures.conclude(procedure)


@step
def deal_failed(deal_id: UUID, gave_up: UUID | None) -> None:
    """Nobody signed in time, or one side gave up: a defaulter's deposit is the seller's (悔拍)."""
    award = _of_deal(deal_id)
    if award is None or award.state != CONFIRMED:
        return
    procedure = procedures.hold(award.procedure_id)
    at_fault = deals.who_failed(deal_id, gave_up)
    AWARD.apply(award, "default", SYSTEM, at_fault=at_fault)
    award.reasons = at_fault
    if award.deposit_id and at_fault == "buyer":
        money.forfeit_deposit(award.deposit_id, "the winner did not sign")
    elif award.deposit_id:
        money.return_deposit(award.deposit_id, REASONS[at_fault])
    move_on(award, procedure, "not-signed")


@step
def deal_taken(deal_id: UUID, by_holder: UUID) -> None:
    """A holder of priority has the deal: the winner's deposit goes back, nobody has failed."""
    award = _of_deal(deal_id)
    if award is None or award.state != CONFIRMED:
        return
    taken = db.session.get_one(deals.Deal, by_holder)
    if award.deposit_id is not None:
        money.return_deposit(award.deposit_id, "a holder of priority took it")
    award.deal_id, award.deposit_id = taken.id, None
    award.bidder_id, award.bidder_name = taken.buyer_id, taken.buyer_name
    _changed(award)


@step
def deal_rescinded(deal_id: UUID, by: UUID | None) -> None:
    """The seller gave the contract up because nobody paid: the winner has defaulted."""
    award = _of_deal(deal_id)
    if award is not None and award.state == FULFILLED and by == award.seller_id:
        award.reasons = "buyer"
        _changed(award)


@step
def stand_still(procedure_id: UUID) -> None:
    """Something stands against the right: nobody confirms by silence."""
    for award in _undecided(procedure_id):
        if award.barred_at is None:
            award.barred_at = clock.now()
            _changed(award)


@step
def go_on(procedure_id: UUID) -> None:
    """The right is free again: all that was still to come shifts by the time it stood."""
    for award in _undecided(procedure_id):
        if award.barred_at is None:
            continue
        for name in ("match_by", "verify_by", "cure_by"):
            deadlines.shift(award, name, award.barred_at)
        award.barred_at = None
        _changed(award)


def _undecided(procedure_id: UUID) -> list[Award]:
    procedures.hold(procedure_id)
    return [award for state in UNDECIDED for award in _of(procedure_id, state)]


def _changed(award: Award) -> None:
    award.version += 1
    award.next_check = AWARD.next_check(award)


@step
def held(actor: Actor, award_id: UUID) -> tuple[Award, Procedure]:
    """The award, locked after its procedure. Raises NotFound."""
    procedure_id = db.session.scalar(select(Award.procedure_id).filter_by(id=award_id))
    if procedure_id is None:
        raise NotFound()
    procedure = procedures.hold(procedure_id)
    return lock(Award, award_id, actor), procedure


def _new(
    procedure: Procedure, rank: int, intent: Intent, price: int, holders: list[dict[str, str]]
) -> Award:
    award = Award(
        procedure_id=procedure.id,
        listing_id=procedure.listing_id,
        seller_id=procedure.seller_id,
        rank=rank,
        holders=holders,
        match_hours=policy.value(procedure.policy, "procedure.priority_hours"),
        policy={k: v for k, v in procedure.policy.items() if k.startswith("award.")},
        barred_at=clock.now() if procedure.barred_for else None,
    )
    _put(award, intent, price)
    AWARD.begin(award, "given", SYSTEM, procedure=str(procedure.id), price=price)
    return award


def _put(award: Award, intent: Intent, price: int) -> None:
    award.intent_id, award.bidder_id = intent.id, intent.bidder_id
    award.bidder_name, award.deposit_id = intent.bidder_name, intent.deposit_id
    award.price = price


def _holders(procedure: Procedure, ranking: Sequence[tuple[Intent, int]]) -> list[dict[str, str]]:
    ranked = [
        (rank, intent)
        for intent, _ in ranking[1:]
        if (rank := procedure.priority_of(intent.bidder_id)) is not None
    ]
    best = procedure.priority_of(ranking[0][0].bidder_id)
    return [
        {"intent_id": str(intent.id), "bidder_id": str(intent.bidder_id)}
        for rank, intent in sorted(ranked, key=lambda pair: pair[0])
        if best is None or rank < best
    ]


def _of(procedure_id: UUID, state: str) -> list[Award]:
    query = select(Award.id).filter_by(procedure_id=procedure_id, state=state).order_by(Award.rank)
    return [lock(Award, id, SYSTEM) for id in db.session.scalars(query).all()]


def _of_deal(deal_id: UUID) -> Award | None:
    id = db.session.scalar(select(Award.id).filter_by(deal_id=deal_id))
    return None if id is None else held(SYSTEM, id)[0]

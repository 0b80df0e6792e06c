"""How an auction comes of a procedure and ends in an award. The procedure is locked first."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, policy
from app.core.actor import SYSTEM
from app.core.db import db, lock, step
from app.trading.auctions.models import Auction, AuctionBidder, best_bids
from app.trading.auctions.protocol import write_protocol
from app.trading.auctions.workflow import (
    AUCTION,
    ENDED,
    INTERRUPTED,
    LIVE,
    PAUSED,
    RUNNING,
    SCHEDULED,
    next_start,
    schedule,
    timed_of,
)
from app.trading.awards import steps as awards
from app.trading.intents.models import Intent
from app.trading.intents.steps import qualified_of
from app.trading.intents.workflow import QUALIFIED
from app.trading.procedures import steps as procedures
from app.trading.procedures.models import Procedure
from app.trading.procedures.rules import IN_A_ROOM
from app.trading.procedures.workflow import Method


@step
def open_room(procedure_id: UUID) -> None:
    """Several qualified: they compete from an announced hour on."""
    procedure = procedures.hold(procedure_id)
    if procedure.method not in IN_A_ROOM or procedure.state != "competing":
        return
    frozen = _times_of(procedure)
    assert procedure.step is not None
    auction = Auction(
        procedure_id=procedure.id,
        seller_id=procedure.seller_id,
        title=procedure.title,
        method=procedure.method,
        floor=procedure.floor,
        start_price=procedure.start_price,
        step=procedure.step,
        start_hour=procedure.auction_hour,
        chain=bytes(32),
        barred_at=clock.now() if procedure.barred_for else None,
        policy=frozen,
    )
    auction.timed_seconds = int(timed_of(auction).total_seconds())
    schedule(auction, next_start(auction))
    AUCTION.begin(auction, "scheduled", SYSTEM, procedure=str(procedure_id))
    for intent in qualified_of(procedure.id):
        db.session.add(
            AuctionBidder(
                auction_id=auction.id,
                bidder_id=intent.bidder_id,
                label=intent.label,
                intent_id=intent.id,
                priority=procedure.priority_of(intent.bidder_id),
            )
        )


def _times_of(procedure: Procedure) -> dict[str, Any]:
    """Times and steps as they were when it was announced."""
    announced = {k: v for k, v in procedure.policy.items() if k.startswith("auction.")}
    return announced or policy.freeze(*policy.keys_of("auction."))


@step
def decide(auction_id: UUID) -> None:
    """It is over: the last bid wins when it reaches the secret reserve."""
    procedure = _procedure_of(auction_id)
    auction = lock(Auction, auction_id, SYSTEM)
    if auction.state != ENDED or auction.outcome is not None:
        return
    reserve = procedures.reserve_of(procedure)
    if auction.price is None:
        auction.outcome = "no-bids"
    elif reserve is not None and auction.price < reserve:
        auction.outcome = "below-reserve"
    else:
        auction.outcome = "sold"
    auction.version += 1
    write_protocol(auction)
    if procedure.state != "competing":
        return  # it was terminated meanwhile
    if auction.outcome == "sold":
        ranking = _ranking(auction)
        if ranking:
            may_match = auction.method != Method.AUCTION  # there a match is a bid
            awards.create_awards(procedure, ranking, may_match=may_match)
        else:
            procedures.fail(procedure, "nobody-stayed")
    else:
        procedures.fail(procedure, auction.outcome)


@step
def stand_still(procedure_id: UUID, reason: str) -> None:
    """Something stands against the right: nobody bids, and all who came are told."""
    auction = _live(procedure_id)
    if auction is None or auction.barred_at is not None:
        return
    auction.barred_at, auction.version = clock.now(), auction.version + 1
    if auction.state in RUNNING:
        auction.pause_cause = reason
        AUCTION.apply(auction, "suspend", SYSTEM, reasons=reason)
    else:
        auction.next_check = AUCTION.next_check(auction)


@step
def go_on(procedure_id: UUID) -> None:
    """The right is free again: a competition goes on, one that had not begun is announced anew."""
    auction = _live(procedure_id)
    if auction is None or auction.barred_at is None:
        return
    was_running = auction.paused_at is not None and auction.paused_at >= auction.barred_at
    auction.barred_at = None
    if auction.state == SCHEDULED and auction.paused_at is None:
        AUCTION.apply(auction, "reschedule", SYSTEM)
    elif auction.state == SCHEDULED:
        auction.next_check = AUCTION.next_check(auction)  # when the venue resumes it
    elif auction.state in (PAUSED, INTERRUPTED) and was_running:
        AUCTION.apply(auction, "resume", SYSTEM)


@step
def look_again(auction_id: UUID) -> None:
    """What keeps it from beginning is told to all of its procedure."""
    procedures.look_again(_procedure_of(auction_id))


@step
def end_given_up(auction_id: UUID) -> None:
    """Nobody resumed it in time: no bid was confirmed, so nobody is bound (R4.1.1)."""
    procedure = _procedure_of(auction_id)
    if procedure.state == "competing":
        procedures.fail(procedure, "auction-not-resumed")


def _procedure_of(auction_id: UUID) -> Procedure:
    procedure_id = db.session.scalar(select(Auction.procedure_id).filter_by(id=auction_id))
    assert procedure_id is not None
    return procedures.hold(procedure_id)


def _live(procedure_id: UUID) -> Auction | None:
    procedures.hold(procedure_id)
    id = db.session.scalar(select(Auction.id).filter_by(procedure_id=procedure_id))
    auction = None if id is None else lock(Auction, id, SYSTEM)
    return auction if auction is not None and auction.state in LIVE else None


@step
def cancel(procedure_id: UUID) -> None:
    """The procedure was terminated."""
    id = db.session.scalar(select(Auction.id).filter_by(procedure_id=procedure_id))
    if id is not None:
        auction = lock(Auction, id, SYSTEM)
        if auction.state in LIVE:
            AUCTION.apply(auction, "cancel", SYSTEM)


def _ranking(auction: Auction) -> list[tuple[Intent, int]]:
    """Every bidder's best bid, the winner's first; of those who did not leave when the right was
    not to be had."""
    bidders = select(AuctionBidder.label, AuctionBidder.intent_id).filter_by(auction_id=auction.id)
    known = {label: intent_id for label, intent_id in db.session.execute(bidders)}
    ranked = [
        (db.session.get_one(Intent, known[label]), price) for label, price in best_bids(auction)
    ]
    return [(intent, price) for intent, price in ranked if intent.state == QUALIFIED]

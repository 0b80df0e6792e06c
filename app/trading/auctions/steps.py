"""How an auction comes of a procedure and ends in an award. The procedure is locked first."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from app.core import clock, policy
from app.core.actor import SYSTEM
from app.core.db import db, lock
from app.trading.auctions.models import Auction, AuctionBidder, Bid
from app.trading.auctions.protocol import write_protocol
from app.trading.auctions.workflow import AUCTION, ENDED, LIVE, schedule, timed_of
from app.trading.awards import steps as awards
from app.trading.intents.models import Intent
from app.trading.intents.steps import qualified_of
from app.trading.procedures import steps as procedures
from app.trading.procedures.workflow import Method


def open_room(procedure_id: UUID) -> None:
    """Several qualified: they compete from an announced hour on."""
    procedure = procedures.hold(procedure_id)
    if procedure.method != Method.AUCTION or procedure.state != "competing":
        return
    frozen = policy.freeze(*policy.keys_of("auction."))
    assert procedure.step is not None
    auction = Auction(
        procedure_id=procedure.id,
        seller_id=procedure.seller_id,
        title=procedure.title,
        start_price=procedure.start_price,
        step=procedure.step,
        chain=bytes(32),
        policy=frozen,
    )
    auction.timed_seconds = int(timed_of(auction).total_seconds())
    lead = timedelta(hours=policy.value(frozen, "auction.lead_hours"))
    schedule(auction, clock.now() + lead)
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


def decide(auction_id: UUID) -> None:
    """It is over: the last bid wins when it reaches the secret reserve."""
    procedure_id = db.session.scalar(select(Auction.procedure_id).filter_by(id=auction_id))
    assert procedure_id is not None
    procedure = procedures.hold(procedure_id)
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
        awards.give(procedure, _ranking(auction))
    else:
        procedures.fail(procedure, auction.outcome)


def cancel(procedure_id: UUID) -> None:
    """The procedure was terminated."""
    id = db.session.scalar(select(Auction.id).filter_by(procedure_id=procedure_id))
    if id is not None:
        auction = lock(Auction, id, SYSTEM)
        if auction.state in LIVE:
            AUCTION.apply(auction, "cancel", SYSTEM)


def _ranking(auction: Auction) -> list[tuple[Intent, int]]:
    """Every bidder's best bid, the last accepted first."""
    rows = db.session.execute(
        select(Bid.label, Bid.amount).filter_by(auction_id=auction.id).order_by(Bid.seq.desc())
    )
    best: dict[str, int] = {}
    for label, amount in rows:
        best.setdefault(label, amount)
    bidders = select(AuctionBidder.label, AuctionBidder.intent_id).filter_by(auction_id=auction.id)
    known = {label: intent_id for label, intent_id in db.session.execute(bidders)}
    return [(db.session.get_one(Intent, known[label]), amount) for label, amount in best.items()]

"""The tables of an auction: its row, who may bid, every bid, every stage, the protocol."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson
from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    UniqueConstraint,
    and_,
    func,
    select,
)
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock
from app.core.actor import Actor
from app.core.db import Model, db
from app.core.sealing import sealed_column, unseal
from app.core.sight import Seen, always
from app.core.workflow import Subject
from app.trading.auctions.checker import link
from app.trading.auctions.workflow import AUCTION, Role, State
from app.trading.intents.models import Intent
from app.trading.intents.workflow import QUALIFIED
from app.trading.procedures.workflow import Method

SEALED_AT = ("auction_sealed_bids", "sealed")  # with the id: where a sealed bid belongs


class Auction(Model, Subject):
    """`place_bid()` changes price, seq, top, ends_at and chain; everything else is the table's."""

    __tablename__ = "auctions"
    workflow = AUCTION
    __table_args__ = (
        CheckConstraint("start_price > 0 and step > 0 and seq >= 0", name="sums"),
        Index("ix_auctions_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.SCHEDULED)
    procedure_id: Mapped[UUID] = mapped_column(ForeignKey("procedures.id"), unique=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    title: Mapped[str]
    method: Mapped[Method] = mapped_column(default=Method.AUCTION, server_default="auction")
    start_price: Mapped[int]  # fen
    step: Mapped[int]  # fen
    floor: Mapped[int | None]  # fen; a price that falls stops there
    asked: Mapped[int | None]  # fen; whoever bids it stops the fall
    next_stage: Mapped[str | None]  # what begins after the interval
    round: Mapped[int] = mapped_column(default=0, server_default="0")
    turn: Mapped[int] = mapped_column(default=0, server_default="0")  # of this round, from 1
    turn_order: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")  # labels
    turn_label: Mapped[str | None]  # who alone may bid now
    stage_left: Mapped[timedelta | None]  # of a stage that was interrupted
    start_hour: Mapped[int | None]  # the seller's, in Zhengzhou
    starts_at: Mapped[datetime]
    free_ends_at: Mapped[datetime]
    ends_at: Mapped[datetime]  # no bid is accepted at or after it, whatever stage is shown
    hard_ends_at: Mapped[datetime | None]  # no bid extends beyond
    timed_seconds: Mapped[int]
    price: Mapped[int | None]  # fen; the highest accepted bid
    seq: Mapped[int] = mapped_column(default=0)  # of the last accepted bid, gap-free
    top_label: Mapped[str | None]
    top_rank: Mapped[int | None]  # of priority, of the highest bidder
    chain: Mapped[bytes] = mapped_column(LargeBinary)  # SHA-256 over all accepted bids
    stages: Mapped[int] = mapped_column(default=0)
    paused_at: Mapped[datetime | None]
    pause_cause: Mapped[str | None]
    barred_at: Mapped[datetime | None]  # something stands against the right
    outcome: Mapped[str | None]  # sold, no-bids, below-reserve

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER}
        return roles | ({Role.VENUE} if actor.is_operator and actor.has("reviewer") else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return always(True)

    def tell_stage(self, kind: str) -> None:
        """What of its stages changed, and when it ends from now on."""
        self.stages += 1
        row = AuctionStage(
            auction_id=self.id,
            number=self.stages,
            kind=kind,
            seq=self.seq,
            free_ends_at=self.free_ends_at,
            ends_at=self.ends_at,
            hard_ends_at=self.hard_ends_at,
            at=clock.now(),
            label=self.turn_label,
            amount=self.asked,
        )
        db.session.add(row)

    def standing(self) -> list[str]:
        """Labels from the lowest to the highest bid; of equal ones the later is the lower."""
        return [label for label, _ in reversed(best_bids(self))]

    def has_sealed(self) -> bool:
        """Whether somebody who stayed has handed in a sealed bid."""
        return bool(last_sealed(self))

    def disclose_offers(self) -> None:
        """What everybody offered when they registered is their first bid: the start price at
        least."""
        rows = db.session.execute(
            select(AuctionBidder.label, Intent.offer, Intent.created_at)
            .join(Intent, Intent.id == AuctionBidder.intent_id)
            .where(AuctionBidder.auction_id == self.id, Intent.state == QUALIFIED)
            .order_by(Intent.created_at, Intent.id)
        )
        for label, offer, at in rows.all():
            self._enter(label, max(self.start_price, offer or 0), at)

    def disclose_sealed(self) -> None:
        """The last sealed bid of everybody who stayed, in the order they came in."""
        for label, bid in last_sealed(self):
            self._enter(label, bid.opened()["amount"], bid.received_at)

    def _enter(self, label: str, amount: int, received_at: datetime) -> None:
        bid = Bid(
            auction_id=self.id,
            seq=self.seq + 1,
            label=label,
            amount=amount,
            is_match=False,
            placed_at=clock.now(),
            received_at=received_at,
            ends_at=self.ends_at,
        )
        bid.chain = self.chain = link(self.chain, str(self.id), bid.as_chained())
        self.seq = bid.seq
        db.session.add(bid)
        if self.price is None or amount > self.price:  # of equal ones the earlier stands
            self.price, self.top_label = amount, label


class AuctionBidder(Model):
    """Who stands behind a label: the bidder and the venue know."""

    __tablename__ = "auction_bidders"

    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"), primary_key=True)
    bidder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    label: Mapped[str]
    intent_id: Mapped[UUID] = mapped_column(ForeignKey("intents.id"))
    priority: Mapped[int | None]  # rank of a right to the same terms


class Bid(Model):
    """An accepted bid; never changed."""

    __tablename__ = "bids"

    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    amount: Mapped[int]  # fen
    is_match: Mapped[bool]  # of the highest price, by a holder of priority
    placed_at: Mapped[datetime]  # the database's clock, after the lock
    received_at: Mapped[datetime | None]  # of what was handed in before and disclosed then
    ends_at: Mapped[datetime]  # of the auction, from then on
    chain: Mapped[bytes] = mapped_column(LargeBinary)

    def as_chained(self) -> dict[str, Any]:
        """What the chain is made over; the time in microseconds of UTC."""
        names = ("seq", "label", "amount", "is_match")
        at = round(self.placed_at.timestamp() * 1_000_000)
        return {name: getattr(self, name) for name in names} | {"placed_at": at}


class AuctionStage(Model):
    """What happened to its times, in order; never changed."""

    __tablename__ = "auction_stages"

    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    seq: Mapped[int]  # of the last bid before it
    free_ends_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    hard_ends_at: Mapped[datetime | None]
    at: Mapped[datetime]
    label: Mapped[str | None]  # who has the turn
    amount: Mapped[int | None]  # fen; the price that is asked


class AuctionSealedBid(Model):
    """Handed in while bids are sealed; a later one of the same bidder replaces it. Nobody reads it
    before the stage is over."""

    __tablename__ = "auction_sealed_bids"
    __table_args__ = (UniqueConstraint("auction_id", "bidder_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"))
    bidder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    number: Mapped[int]  # of this bidder's, from 1
    commitment: Mapped[str]  # SHA-256 over amount and nonce: the protocol shows both
    sealed: Mapped[bytes] = sealed_column()
    received_at: Mapped[datetime]

    def opened(self) -> dict[str, Any]:
        """Amount (fen) and nonce, when the stage is over."""
        said: dict[str, Any] = orjson.loads(unseal(self.sealed, *SEALED_AT, self.id))
        return said


class AuctionProtocol(Model):
    """The whole course as canonical JSON; never changed."""

    __tablename__ = "auction_protocols"

    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"), primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str]


def best_bids(auction: Auction) -> list[tuple[str, int]]:
    """(label, fen) of every bidder's best bid, best first: the last accepted where every bid beats
    the one before; else the highest, of equal ones the one that came in first."""
    query = select(Bid.label, Bid.amount).filter_by(auction_id=auction.id)
    if auction.method == Method.AUCTION:
        query = query.order_by(Bid.seq.desc())
    else:
        came = func.coalesce(Bid.received_at, Bid.placed_at)
        query = query.order_by(Bid.amount.desc(), came, Bid.seq)
    best: dict[str, int] = {}
    for label, amount in db.session.execute(query):
        best.setdefault(label, amount)
    return list(best.items())


def last_sealed(auction: Auction, *, who_left: bool = False) -> list[Any]:
    """(label, bid) of everybody who stayed, or of those who left too, in the order they came
    in."""
    query = (
        select(AuctionBidder.label, AuctionSealedBid)
        .join(
            AuctionBidder,
            and_(
                AuctionBidder.auction_id == AuctionSealedBid.auction_id,
                AuctionBidder.bidder_id == AuctionSealedBid.bidder_id,
            ),
        )
        .join(Intent, Intent.id == AuctionBidder.intent_id)
        .where(AuctionSealedBid.auction_id == auction.id)
        .order_by(AuctionSealedBid.received_at, AuctionSealedBid.id)
    )
    if not who_left:
        query = query.where(Intent.state == QUALIFIED)
    last: dict[str, AuctionSealedBid] = {}
    for label, bid in db.session.execute(query):
        last.pop(label, None)
        last[label] = bid
    return list(last.items())

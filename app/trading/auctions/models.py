"""The tables of an auction: its row, who may bid, every bid, every stage, the protocol."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.core import clock
from app.core.actor import Actor
from app.core.db import Model, db
from app.core.workflow import Subject
from app.trading.auctions.workflow import AUCTION, Role, State


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
    start_price: Mapped[int]  # fen
    step: Mapped[int]  # fen
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
    outcome: Mapped[str | None]  # sold, no-bids, below-reserve

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER}
        return roles | ({Role.VENUE} if actor.is_operator and actor.has("reviewer") else set())

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
        )
        db.session.add(row)


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
    ends_at: Mapped[datetime]  # of the auction, from then on
    chain: Mapped[bytes] = mapped_column(LargeBinary)


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


class AuctionProtocol(Model):
    """The whole course as canonical JSON; never changed."""

    __tablename__ = "auction_protocols"

    auction_id: Mapped[UUID] = mapped_column(ForeignKey("auctions.id"), primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str]

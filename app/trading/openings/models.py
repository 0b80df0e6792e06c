"""The tables of sealed bids."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    ForeignKey,
    Index,
    LargeBinary,
    UniqueConstraint,
    cast,
    func,
    literal,
    or_,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, always
from app.core.workflow import Subject
from app.trading.openings.entries import is_known, may_know
from app.trading.openings.links import attested, last_link, link_at
from app.trading.openings.workflow import OPENING_TABLE, Role, State

_HELD_BY = "$.* ? (@.user_id == $me)"  # of the shares


class Opening(Model, Subject):
    """One kind of envelope of a procedure or call, with its own key; nobody is told `count`."""

    __tablename__ = "openings"
    workflow = OPENING_TABLE
    __table_args__ = (UniqueConstraint("about_id", "envelope"),)

    state: Mapped[State] = mapped_column(default=State.COLLECTING)
    about_kind: Mapped[str]  # procedure, call
    about_id: Mapped[UUID]
    envelope: Mapped[str]  # price, technical, proposal
    waits: Mapped[bool]  # for another envelope's evaluation
    least: Mapped[int]  # fen a price reaches
    most: Mapped[int | None]  # fen it does not exceed; none
    least_score: Mapped[int | None]  # announced; a technical bid below it has failed
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    form: Mapped[int] = mapped_column(default=2)  # 1: sealed to a key of this opening
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary)  # of the first form
    receipt_key: Mapped[str | None]  # public half, base64, of what signs its log
    closed_at_link: Mapped[int | None]  # where the log stood when collection ended
    shares: Mapped[dict[str, Any]]  # side → key id; of the first form its sealed share, too
    received: Mapped[dict[str, Any]] = mapped_column(default=dict)  # side → who gave, in time
    collects_until: Mapped[datetime]
    barred_at: Mapped[datetime | None]  # something stands against the right: nothing is opened
    unsealing_at: Mapped[datetime | None]
    private_key: Mapped[bytes | None] = mapped_column(LargeBinary)  # of the first form; published
    count: Mapped[int] = mapped_column(default=0)  # envelopes that stand
    handed_in: Mapped[int] = mapped_column(default=0)  # replaced and withdrawn ones, too
    opened: Mapped[int] = mapped_column(default=0)  # bids looked into so far
    evaluation_sha256: Mapped[str | None]
    ranking: Mapped[dict[str, Any] | None]  # of prices: the formula and every step of its sums

    @property
    def announcement(self) -> dict[str, Any] | None:
        """What bidders seal by, signed by the market; none of the first form."""
        return None if self.form == 1 else attested(link_at(self.id, 0))

    @property
    def head(self) -> dict[str, Any] | None:
        """The log as it stood when collection ended."""
        at = self.closed_at_link
        return None if at is None else attested(link_at(self.id, at))

    @property
    def last(self) -> dict[str, Any] | None:
        """The end of its log, once collection is over; what it says is in the record."""
        end = None if self.closed_at_link is None else last_link(self.id)
        return None if end is None else attested(end, is_told=False)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = (
            {Role.READER} if may_know(actor, self.about_kind, self.about_id) else set()
        )
        if actor.user_id and str(actor.user_id) in {s["user_id"] for s in self.shares.values()}:
            roles.add(Role.CUSTODIAN)
        return roles | ({Role.VENUE} if actor.is_operator and actor.has("reviewer") else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_venue = actor.is_system or (actor.is_operator and actor.has("reviewer"))
        holds = literal(_HELD_BY, JSONPATH)
        is_custodian = func.jsonb_path_exists(
            cls.shares, holds, cast({"me": str(actor.user_id)}, JSONB)
        )
        return or_(always(is_venue), is_known(actor, cls.about_kind, cls.about_id), is_custodian)


class SealedBid(Model):
    """What was handed in; the content is there only once it is opened. Of a bidder's envelopes the
    last one stands, until the deadline."""

    __tablename__ = "sealed_bids"
    __table_args__ = (
        UniqueConstraint("opening_id", "position"),
        Index(
            "uq_sealed_bids_standing",
            "opening_id",
            "entry_id",
            unique=True,
            postgresql_where=text("ended_at is null"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    opening_id: Mapped[UUID] = mapped_column(ForeignKey("openings.id"))
    entry_id: Mapped[UUID]  # the bidder's intent or proposal
    bidder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    label: Mapped[str]
    position: Mapped[int]
    commitment: Mapped[str]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary)  # None: gone unopened
    sealed_here: Mapped[bool]  # by the market, for a simple client
    received_at: Mapped[datetime]
    link: Mapped[int | None]  # its place in the log; nobody is told
    ended_at: Mapped[datetime | None]  # replaced or withdrawn by its bidder
    content: Mapped[dict[str, Any] | None]
    fault: Mapped[str | None]  # why it does not count
    score: Mapped[int | None]

    @property
    def attested(self) -> dict[str, Any] | None:
        """The market's signature of what happened to it last; none of the first form."""
        return None if self.link is None else attested(link_at(self.opening_id, self.link))

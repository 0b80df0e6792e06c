"""The table of awards."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.awards.workflow import AWARD, Role, State


class Award(Model, Subject, Counted):
    """Rank 1 gets it, rank 2 waits."""

    __tablename__ = "awards"
    workflow = AWARD
    __table_args__ = (UniqueConstraint("procedure_id", "rank"),)

    state: Mapped[State] = mapped_column(default=State.WAITING)
    procedure_id: Mapped[UUID] = mapped_column(ForeignKey("procedures.id"))
    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"))
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    rank: Mapped[int]
    intent_id: Mapped[UUID] = mapped_column(ForeignKey("intents.id"))
    bidder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    bidder_name: Mapped[str]
    deposit_id: Mapped[UUID | None]
    price: Mapped[int]  # fen
    holders: Mapped[list[Any]]  # intents that may take it at the same terms, in rank
    match_hours: Mapped[int]  # for the holders of priority
    claimed_by: Mapped[UUID | None]  # the best-ranked holder who took it so far
    match_by: Mapped[datetime | None]
    verify_by: Mapped[datetime | None] = counted_column()
    cure_by: Mapped[datetime | None]
    barred_at: Mapped[datetime | None]  # something stands against the right: its clocks stand
    reasons: Mapped[str | None]
    deal_id: Mapped[UUID | None]

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if actor.may_oversee() else set()
        if actor.acts_for(self.bidder_id):
            roles |= {Role.READER} | ({Role.WINNER} if actor.has("bidder") else set())
        if actor.acts_for(self.seller_id):
            roles |= {Role.READER} | ({Role.SELLER} if actor.has("lister") else set())
        if any(actor.acts_for(UUID(holder["bidder_id"])) for holder in self.holders):
            roles |= {Role.READER} | ({Role.HOLDER} if actor.has("bidder") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        ours = acts_for(actor, cls.bidder_id, cls.seller_id)
        if actor.organisation_id is not None:
            ours = or_(ours, cls.holders.contains([{"bidder_id": str(actor.organisation_id)}]))
        return or_(always(actor.is_system or actor.may_oversee()), ours)

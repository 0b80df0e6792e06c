"""The table of priorities."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.priorities.workflow import PRIORITY, Role, State


class Priority(Model, Subject, Counted):
    """What one holder was told of one deal or one procedure, and how they answered."""

    __tablename__ = "priorities"
    workflow = PRIORITY
    __table_args__ = (
        CheckConstraint("num_nonnulls(deal_id, procedure_id) = 1", name="about"),
        UniqueConstraint("deal_id", "holder_id"),
        UniqueConstraint("procedure_id", "holder_id"),
        Index("ix_priorities_page", "holder_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.TOLD)
    holder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"))
    deal_id: Mapped[UUID | None] = mapped_column(ForeignKey("deals.id"))
    procedure_id: Mapped[UUID | None] = mapped_column(ForeignKey("procedures.id"))
    basis: Mapped[str]  # completer, commissioner, co_developer
    rank: Mapped[int]
    price: Mapped[int]  # fen: agreed, or the start price
    answer_by: Mapped[datetime | None] = counted_column()  # of a deal
    taken_deal_id: Mapped[UUID | None] = mapped_column(ForeignKey("deals.id"))

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.acts_for(self.holder_id):
            answers = actor.has("bidder") or actor.has("signatory")
            return {Role.READER} | ({Role.HOLDER} if answers else set())
        return {Role.READER} if actor.may_oversee() or actor.acts_for(self.seller_id) else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, acts_for(actor, cls.holder_id, cls.seller_id))

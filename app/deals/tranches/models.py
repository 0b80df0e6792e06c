"""The table of tranches."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen
from app.core.workflow import Subject
from app.deals.models import Deal
from app.deals.tranches.workflow import TRANCHE, Role, State


class Tranche(Model, Subject):
    """A part of a deal's price with a payment of its own, and the gate it waits for."""

    __tablename__ = "tranches"
    workflow = TRANCHE
    __table_args__ = (
        UniqueConstraint("deal_id", "number"),
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_tranches_gate", "gate_id"),
    )

    state: Mapped[State] = mapped_column(default=State.DUE)
    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"))
    number: Mapped[int]
    title: Mapped[str]
    amount: Mapped[int]  # fen
    gate_kind: Mapped[str]
    gate_id: Mapped[UUID]
    posts_shares: Mapped[bool]
    payment_id: Mapped[UUID] = mapped_column(ForeignKey("payments.id"), unique=True)
    verdict: Mapped[str | None]  # met, partially_met, not_met: of the gate, once it is judged
    proposed: Mapped[int | None]  # fen for the seller
    proposed_by: Mapped[str | None]  # the side
    pay_by: Mapped[datetime | None]  # of an instalment
    overdue_at: Mapped[datetime | None]  # since when both sides are told that it is not paid
    settle_by: Mapped[datetime | None]  # of talks and what is frozen: then it ends by the clock
    deal: Mapped[Deal] = relationship(lazy="joined", innerjoin=True)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if actor.may_oversee("finance") else set()
        for side, organisation in ((Role.SELLER, "seller_id"), (Role.BUYER, "buyer_id")):
            if actor.acts_for(getattr(self.deal, organisation)):
                roles |= {Role.READER}
                roles |= {side} if actor.has("signatory") else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return cls.deal.has(Deal.seen_by(actor))

"""The table of payouts."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.money.payouts.workflow import PAYOUT, Role, State


class Payout(Model, Subject):
    """One instruction to the bank; the payee's account number is read when the file is written."""

    __tablename__ = "payouts"
    workflow = PAYOUT
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("num_nonnulls(payment_id, deposit_id) = 1", name="cause"),
        UniqueConstraint("payment_id", "payee_id"),
        UniqueConstraint("deposit_id"),
        Index("ix_payouts_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.INSTRUCTED)
    payment_id: Mapped[UUID | None] = mapped_column(ForeignKey("payments.id"))
    deposit_id: Mapped[UUID | None] = mapped_column(ForeignKey("deposits.id"))
    deal_id: Mapped[UUID | None] = mapped_column(index=True)
    payee_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    payee_name: Mapped[str]
    amount: Mapped[int]  # fen
    reference: Mapped[str] = mapped_column(unique=True)

    @property
    def outstanding(self) -> int:
        return self.amount

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.PAYEE} if actor.acts_for(self.payee_id) else set()
        return roles | ({Role.CASHIER} if actor.is_operator and actor.has("finance") else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_cashier = actor.is_system or (actor.is_operator and actor.has("finance"))
        return or_(always(is_cashier), acts_for(actor, cls.payee_id))

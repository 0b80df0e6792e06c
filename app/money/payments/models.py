"""The tables of payments."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_
from sqlalchemy.orm import Mapped, mapped_column, synonym

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.money.ledger.steps import AlreadyMoved
from app.money.payments.workflow import PAYMENT, Role, State


class Payment(Model, Subject, Counted):
    """One sum due for one deal."""

    __tablename__ = "payments"
    workflow = PAYMENT
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_payments_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DUE)
    deal_id: Mapped[UUID] = mapped_column(index=True)
    deposit_id: Mapped[UUID | None] = mapped_column(ForeignKey("deposits.id"), unique=True)
    payer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    payer_name: Mapped[str]  # who must have paid: the real-name party
    payee_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    amount: Mapped[int]  # fen
    credited: Mapped[int] = mapped_column(default=0, server_default="0")  # of it, by a deposit
    reference: Mapped[str] = mapped_column(unique=True)
    due_at: Mapped[datetime] = counted_column()
    is_due_provisional: Mapped[bool]  # the working-day calendar was not yet published
    is_provisional = synonym("is_due_provisional")

    @property
    def outstanding(self) -> int:
        """Fen that must still arrive."""
        return self.amount - self.credited

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = set()
        if actor.acts_for(self.payer_id):
            roles.add(Role.PAYER)
        if actor.acts_for(self.payee_id):
            roles.add(Role.PAYEE)
        if actor.is_operator and actor.has("finance"):
            roles.add(Role.CASHIER)
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_cashier = actor.is_system or (actor.is_operator and actor.has("finance"))
        return or_(always(is_cashier), acts_for(actor, cls.payer_id, cls.payee_id))


class Settlement(Model):
    """How a hold ended, once: the primary key is the hold, so release and refund cannot both be."""

    __tablename__ = "settlements"

    payment_id: Mapped[UUID] = mapped_column(ForeignKey("payments.id"), primary_key=True)
    outcome: Mapped[str]  # released, parted, refunded, forfeited
    fee: Mapped[int]  # fen
    net: Mapped[int]  # of the payee, without the shares that are others'
    refund: Mapped[int] = mapped_column(default=0, server_default="0")  # back to the payer
    settled_at: Mapped[datetime]


refuses("pk_settlements", AlreadyMoved)

"""The tables of statements."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sealing import blind_column, sealed_column
from app.core.sight import Seen, always
from app.core.workflow import Subject
from app.money.statements.rules import BankReferenceReused, StatementBeingTakenIn
from app.money.statements.workflow import BANK_LINE, Role, State


class Statement(Model):
    """One uploaded file; the same file twice is the same statement."""

    __tablename__ = "statements"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    sha256: Mapped[str] = mapped_column(unique=True)
    lines: Mapped[int]  # new lines; those known from an overlapping statement are passed over
    known_lines: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class BankLine(Model, Subject):
    __tablename__ = "bank_lines"
    workflow = BANK_LINE
    __table_args__ = (Index("ix_bank_lines_page", "state", "created_at", "id"),)

    state: Mapped[State] = mapped_column(default=State.RECEIVED)
    statement_id: Mapped[UUID] = mapped_column(ForeignKey("statements.id"), index=True)
    bank_reference: Mapped[str] = mapped_column(unique=True)
    booked_on: Mapped[date]
    amount: Mapped[int]  # fen; negative went out
    counterparty: Mapped[str]
    counterparty_account: Mapped[bytes] = sealed_column()
    account_mask: Mapped[str]
    # to know the same line again
    account_blind: Mapped[bytes] = blind_column("counterparty_account", "bank_account")
    remark: Mapped[str]
    reason: Mapped[str | None]  # why it is an exception
    payment_id: Mapped[UUID | None] = mapped_column(ForeignKey("payments.id"))
    payout_id: Mapped[UUID | None] = mapped_column(ForeignKey("payouts.id"))
    deposit_id: Mapped[UUID | None] = mapped_column(ForeignKey("deposits.id"))

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if not (actor.is_operator and actor.has("finance")):
            return set()
        return {Role.CASHIER, Role.FOUR_EYES} if actor.is_four_eyes else {Role.CASHIER}

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return always(actor.is_system or (actor.is_operator and actor.has("finance")))


refuses("uq_statements_sha256", StatementBeingTakenIn)
refuses("uq_bank_lines_bank_reference", BankReferenceReused)

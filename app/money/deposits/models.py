"""The table of deposits."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, and_, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core import calendar, deadlines, policy
from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.money.deposits.workflow import DEPOSIT, Role, State

STATEMENT = "deposit.statement_working_days"


class Deposit(Model, Subject, Counted):
    """One bidder's deposit for one procedure."""

    __tablename__ = "deposits"
    workflow = DEPOSIT
    __table_args__ = (
        CheckConstraint("amount > 0", name="amount"),
        Index("ix_deposits_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DUE)
    procedure_id: Mapped[UUID] = mapped_column(index=True)
    payer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    payer_name: Mapped[str]  # it must come from this name's own account
    payee_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))  # when forfeited
    amount: Mapped[int]  # fen
    reference: Mapped[str] = mapped_column(unique=True)
    due_at: Mapped[datetime] = counted_column()
    lapses_at: Mapped[datetime] = counted_column()  # the bank's statement of that day has come
    stands_since: Mapped[datetime | None]  # what it is for is paused: nobody is late
    reason: Mapped[str | None]  # why it went back or was forfeited

    def deadlines_moved(self) -> None:
        self.count_statement()

    def count_statement(self) -> None:
        """When the bank's statement of the last day is there at the latest."""
        days = policy.value(self.policy, STATEMENT)
        last = calendar.last_day_of(self.due_at)
        deadlines.count(self, "lapses_at", last, (days, deadlines.WORKING_DAYS))

    def is_late(self, booked_on: date) -> bool:
        """Whether a sum arrived too late; the bank tells the day and no hour."""
        return self.stands_since is None and booked_on > calendar.last_day_of(self.due_at)

    @property
    def outstanding(self) -> int:
        return self.amount

    def roles_of(self, actor: Actor) -> set[Any]:
        """The seller learns of a deposit when it is its own: forfeited."""
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.PAYER} if actor.acts_for(self.payer_id) else set()
        if actor.acts_for(self.payee_id) and self.state == State.FORFEITED:
            roles.add(Role.PAYEE)
        return roles | ({Role.CASHIER} if actor.is_operator and actor.has("finance") else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_cashier = actor.is_system or (actor.is_operator and actor.has("finance"))
        theirs = and_(acts_for(actor, cls.payee_id), cls.state == State.FORFEITED)
        return or_(always(is_cashier), acts_for(actor, cls.payer_id), theirs)

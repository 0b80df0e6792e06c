"""The table of stages."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core import events
from app.core.actor import SYSTEM, Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.deals import Deal
from app.trading.stages.workflow import STAGE, Role, State


class Stage(Model, Subject, Counted):
    """Its id is the gate of a tranche of its deal."""

    __tablename__ = "stages"
    workflow = STAGE
    __table_args__ = (
        UniqueConstraint("deal_id", "number"),
        CheckConstraint("amount > 0", name="amount"),
    )

    state: Mapped[State] = mapped_column(default=State.PLANNED)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id"))
    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"))
    client_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    developer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    number: Mapped[int]
    title: Mapped[str]
    criterion: Mapped[str]  # when it is met, as announced
    amount: Mapped[int]  # fen
    is_advance: Mapped[bool]
    days: Mapped[int | None]  # from the contract, as announced
    started_at: Mapped[datetime | None]
    due_by: Mapped[datetime | None] = counted_column()
    documents: Mapped[list[Any]] = mapped_column(default=list)  # name and SHA-256: the evidence
    statement: Mapped[str | None]  # what was done
    answer_by: Mapped[datetime | None] = counted_column()  # silence accepts
    reasons: Mapped[str | None]
    deal: Mapped[Deal] = relationship(lazy="joined", innerjoin=True)

    def judge(self, outcome: str) -> None:
        """Tell the tranche that waits for it."""
        events.record("gate.judged", self.id, SYSTEM, kind="call_stage", outcome=outcome)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if actor.may_oversee() else set()
        if actor.acts_for(self.developer_id):
            may_act = actor.has("lister") or actor.has("bidder")
            roles |= {Role.READER} | ({Role.DEVELOPER} if may_act else set())
        if actor.acts_for(self.client_id):  # whoever accepts moves money
            roles |= {Role.READER} | ({Role.CLIENT} if actor.has("signatory") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, acts_for(actor, cls.developer_id, cls.client_id))

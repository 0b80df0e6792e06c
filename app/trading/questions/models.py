"""The table of questions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, always
from app.core.workflow import Subject
from app.trading.procedures.models import Procedure
from app.trading.questions.workflow import QUESTION, Role, State


class Question(Model, Subject, Counted):
    """Everybody reads question and answer; who asked, the venue alone."""

    __tablename__ = "questions"
    __table_args__ = (Index("ix_questions_page", "procedure_id", "created_at", "id"),)
    workflow = QUESTION

    state: Mapped[State] = mapped_column(default=State.ASKED)
    procedure_id: Mapped[UUID] = mapped_column(ForeignKey("procedures.id"))
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    asked_for: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    text: Mapped[str]
    answer_by: Mapped[datetime] = counted_column()
    is_overdue: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[str | None]
    answered_at: Mapped[datetime | None]
    procedure: Mapped[Procedure] = relationship(lazy="joined", innerjoin=True)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        is_seller = actor.acts_for(self.seller_id) and actor.has("lister")
        return {Role.READER} | ({Role.SELLER} if is_seller else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return always(True)

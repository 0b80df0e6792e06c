"""The table of objections."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model
from app.core.workflow import Subject
from app.trading.notices.models import Notice
from app.trading.objections.workflow import OBJECTION, Role, State


class Objection(Model, Subject):
    """Filed under a real name, which the unit and the venue know and nobody else."""

    __tablename__ = "objections"
    workflow = OBJECTION

    state: Mapped[State] = mapped_column(default=State.FILED)
    notice_id: Mapped[UUID] = mapped_column(ForeignKey("notices.id"), index=True)
    unit_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    filer_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    filed_for: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    filer_name: Mapped[str]
    text: Mapped[str]
    evidence: Mapped[list[Any]]  # name and SHA-256 of each document
    due_at: Mapped[datetime]  # to accept, then to decide
    is_overdue: Mapped[bool] = mapped_column(default=False)
    decision: Mapped[str | None]  # published
    decision_sha256: Mapped[str | None]
    notice: Mapped[Notice] = relationship(lazy="select")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = set()
        if actor.acts_for(self.filed_for):
            roles |= {Role.READER} | ({Role.FILER} if actor.user_id == self.filer_id else set())
        if actor.acts_for(self.unit_id):
            roles |= {Role.READER} | ({Role.UNIT} if actor.has("signatory") else set())
        if actor.is_operator:
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        return roles

"""The table of objections."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, and_, or_
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always, is_person
from app.core.workflow import Subject
from app.trading.notices.models import Notice
from app.trading.objections.about import About
from app.trading.objections.workflow import OBJECTION, Role, State
from app.trading.procedures.models import Procedure


class Objection(Model, Subject, Counted):
    """Filed under a real name, which the unit and the venue know and nobody else; of a natural
    person it is the name of their account, and goes with it."""

    __tablename__ = "objections"
    workflow = OBJECTION
    __table_args__ = (
        Index("ix_objections_notice_id_page", "notice_id", "created_at", "id"),
        Index("ix_objections_procedure_id_page", "procedure_id", "created_at", "id"),
        Index("ix_objections_filer_id_page", "filer_id", "created_at", "id"),
        CheckConstraint("num_nonnulls(notice_id, procedure_id) = 1", name="about"),
        CheckConstraint("(filed_for is null) = (filer_name is null)", name="filer"),
    )

    state: Mapped[State] = mapped_column(default=State.FILED)
    notice_id: Mapped[UUID | None] = mapped_column(ForeignKey("notices.id"))
    procedure_id: Mapped[UUID | None] = mapped_column(ForeignKey("procedures.id"))
    unit_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    filer_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    filed_for: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    filer_name: Mapped[str | None]  # of the organisation
    identity_sha256: Mapped[str | None]  # of the document that shows a person's name
    text: Mapped[str]
    evidence: Mapped[list[Any]]  # name and SHA-256 of each document
    due_at: Mapped[datetime] = counted_column()  # to accept, then to decide
    is_overdue: Mapped[bool] = mapped_column(default=False)
    decision: Mapped[str | None]  # published
    decision_sha256: Mapped[str | None]
    notice: Mapped[Notice | None] = relationship(lazy="select")
    procedure: Mapped[Procedure | None] = relationship(lazy="select")

    @property
    def about(self) -> About:
        if self.notice_id is not None:
            return About("notice_id", self.notice_id)
        assert self.procedure_id is not None
        return About("procedure_id", self.procedure_id)

    def roles_of(self, actor: Actor) -> set[Any]:
        """Nobody decides on what they filed themselves."""
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = set()
        is_filer = actor.user_id is not None and actor.user_id == self.filer_id
        if (self.filed_for is None and is_filer) or self._is_of_filer(actor):
            roles |= {Role.READER} | ({Role.FILER} if is_filer else set())
        if actor.acts_for(self.unit_id):
            decides = actor.has("signatory") and not is_filer
            roles |= {Role.READER} | ({Role.UNIT} if decides else set())
        if actor.may_oversee():
            decides = actor.has("reviewer") and not is_filer
            roles |= {Role.READER} | ({Role.VENUE} if decides else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        mine = and_(cls.filed_for.is_(None), is_person(actor, cls.filer_id))
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, mine, acts_for(actor, cls.filed_for, cls.unit_id))

    def _is_of_filer(self, actor: Actor) -> bool:
        return self.filed_for is not None and actor.acts_for(self.filed_for)

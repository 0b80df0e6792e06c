"""The table of approvals."""

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, or_, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sight import Seen, always, is_person
from app.core.workflow import Subject
from app.parties.approvals.acts import ACTS
from app.parties.approvals.rules import AskedForAlready
from app.parties.approvals.workflow import APPROVAL, Role, State


class Approval(Model, Subject):
    __tablename__ = "approvals"
    workflow = APPROVAL
    __table_args__ = (
        Index(
            "uq_approvals_asked",
            "act",
            "subject_id",
            unique=True,
            postgresql_where=text("state = 'asked'"),
        ),
        Index("ix_approvals_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.ASKED)
    act: Mapped[str]
    subject_id: Mapped[UUID]
    arguments: Mapped[dict[str, Any]]
    reasons: Mapped[str]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if not actor.is_operator:
            return set()
        act = ACTS.get(self.act)
        roles = {Role.READER} if actor.has("auditor") else set()
        if actor.user_id == self.asked_by:
            return roles | {Role.ASKER, Role.READER}
        if act and actor.has(act.approves):
            roles |= {Role.APPROVER, Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        if actor.is_system or not actor.is_operator:
            return always(actor.is_system)
        mine = [name for name, act in ACTS.items() if actor.has(act.approves)]
        waits = cls.act.in_(mine)
        return or_(always(actor.has("auditor")), is_person(actor, cls.asked_by), waits)


refuses("uq_approvals_asked", AskedForAlready)

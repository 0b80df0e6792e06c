"""The table of changes that wait."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, and_, not_, or_, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sealing import sealed_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.parties.changes.rules import ChangeWaitsAlready, may_decide, may_refuse
from app.parties.changes.workflow import CHANGE, Role, State
from app.parties.people.queries import is_member, member_of


class Change(Model, Subject):
    """Of an organisation; or of a person's authenticator, which is every organisation's they act
    for (`organisation_id` is none)."""

    __tablename__ = "guarded_changes"
    workflow = CHANGE
    __table_args__ = (
        Index(
            "uq_guarded_changes_waiting",
            "kind",
            "subject_id",
            "about",
            unique=True,
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("ix_guarded_changes_page", "organisation_id", "created_at", "id"),
        Index("ix_guarded_changes_subject", "subject_id", "created_at"),
        Index("ix_guarded_changes_asked_by", "asked_by"),
    )

    state: Mapped[State] = mapped_column(default=State.WAITING)
    kind: Mapped[str]
    subject_id: Mapped[UUID]  # membership, organisation or person
    about: Mapped[str] = mapped_column(default="")  # the duty: each waits for itself
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"))
    arguments: Mapped[dict[str, Any]] = mapped_column(default=dict)
    account: Mapped[bytes | None] = sealed_column()
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    due_at: Mapped[datetime]

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.user_id is None or actor.key_id is not None or actor.visit_id is not None:
            return set()
        is_ours = self._concerns(actor)
        roles: set[Any] = set()
        if actor.user_id == self.asked_by and (is_ours or self.organisation_id is None):
            roles |= {Role.ASKER, Role.READER}
        if not is_ours or actor.lacks_second_factor:
            return roles
        if may_refuse(actor.duties, actor.is_operator):
            roles |= {Role.OWNER, Role.READER}
        if may_decide(actor.duties, actor.is_operator) and actor.user_id != self.asked_by:
            roles |= {Role.SECOND_PERSON, Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        if actor.is_system:
            return always(True)
        if actor.user_id is None or actor.key_id is not None or actor.visit_id is not None:
            return always(False)
        of_a_member = member_of(cls.subject_id, actor.organisation_id)
        ours = or_(
            acts_for(actor, cls.organisation_id), and_(cls.organisation_id.is_(None), of_a_member)
        )
        asked = cls.asked_by == actor.user_id
        is_asker = and_(asked, or_(cls.organisation_id.is_(None), ours))
        is_told = always(may_refuse(actor.duties, actor.is_operator))
        decides = and_(always(may_decide(actor.duties, actor.is_operator)), not_(asked))
        is_second = and_(always(not actor.lacks_second_factor), ours, or_(is_told, decides))
        return or_(is_asker, is_second)

    def _concerns(self, actor: Actor) -> bool:
        if self.organisation_id is not None:
            return actor.acts_for(self.organisation_id)
        return actor.organisation_id is not None and is_member(
            self.subject_id, actor.organisation_id
        )


refuses("uq_guarded_changes_waiting", ChangeWaitsAlready)

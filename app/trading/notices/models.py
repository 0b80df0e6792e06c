"""The tables of a notice: what runs now, and every edition that ever ran."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, or_, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.deals import Deal
from app.trading.notices.rules import NoticeExists
from app.trading.notices.workflow import NOTICE, SHOWN, Role, State, tell


class Notice(Model, Subject, Counted):
    __tablename__ = "notices"
    workflow = NOTICE
    __table_args__ = (
        Index("ix_notices_page", "created_at", "id"),
        Index(
            "uq_notices_live",
            "deal_id",
            unique=True,
            postgresql_where=text("state in ('draft', 'approved', 'publishing', 'objected')"),
        ),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"), index=True)
    unit_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    content: Mapped[dict[str, Any]]
    sha256: Mapped[str]
    edition: Mapped[int] = mapped_column(default=0)  # that is or was on notice
    approval_sha256: Mapped[str | None]  # the unit's own decision
    started_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None] = counted_column()
    is_provisional: Mapped[bool] = mapped_column(default=False)
    open_objections: Mapped[int] = mapped_column(default=0)
    deal: Mapped[Deal] = relationship(lazy="select")

    def deadlines_moved(self) -> None:
        """The deal knows when its notice ends."""
        if self.state in (State.PUBLISHING, State.OBJECTED):
            tell(self, "running")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.state in SHOWN else set()
        if actor.may_oversee():
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        if actor.acts_for(self.unit_id):
            roles.add(Role.READER)
            roles |= {Role.DRAFTER} if actor.has("lister") else set()
            roles |= {Role.UNIT} if actor.has("signatory") else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.state.in_(SHOWN), acts_for(actor, cls.unit_id))


class NoticeEdition(Model):
    """What ran on notice, byte for byte, and from when; never changed (R2.2.4)."""

    __tablename__ = "notice_editions"

    notice_id: Mapped[UUID] = mapped_column(ForeignKey("notices.id"), primary_key=True)
    edition: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str]
    started_at: Mapped[datetime]
    ends_at: Mapped[datetime]


refuses("uq_notices_live", NoticeExists)

"""The table of open licences."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.catalogue import Asset, Right
from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.open_licences.rules import OpenLicenceExists
from app.trading.open_licences.workflow import OPEN_LICENCE, Role, State


class OpenLicence(Model, Subject):
    """The same fee and term for everybody; always an ordinary licence."""

    __tablename__ = "open_licences"
    workflow = OPEN_LICENCE
    __table_args__ = (
        CheckConstraint("fee > 0 and term_months > 0", name="terms"),
        Index(
            "uq_open_licences_live",
            "asset_id",
            unique=True,
            postgresql_where=text("state in ('declared', 'announced')"),
        ),
        Index("ix_open_licences_page", "created_at", "id"),
    )

    right = Right.EXCLUSIVE_LICENCE  # it needs the consents of one (专利法 14)
    is_exclusive = True

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_name: Mapped[str]
    title: Mapped[str]
    fee: Mapped[int]  # fen, for the whole term
    fee_terms: Mapped[str]
    term_months: Mapped[int]
    report_sha256: Mapped[str | None]  # 专利权评价报告
    sha256: Mapped[str]  # of the declaration
    reasons: Mapped[str | None]
    announced_at: Mapped[datetime | None]
    asset: Mapped[Asset] = relationship(lazy="selectin")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.announced_at is not None else set()
        if actor.may_oversee():
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        if actor.acts_for(self.seller_id):
            roles |= {Role.READER} | ({Role.OWNER} if actor.has("lister") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.announced_at.is_not(None), acts_for(actor, cls.seller_id))


refuses("uq_open_licences_live", OpenLicenceExists)

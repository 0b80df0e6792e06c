"""The tables of a person's entry."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text, Uuid

from app.catalogue.search.commands import hide
from app.catalogue.search.models import Library
from app.catalogue.talents.workflow import FINDABLE, TALENT, Role, State
from app.core.actor import Actor
from app.core.db import Model
from app.core.workflow import Subject


class Talent(Model, Subject):
    """`consented` names what may be public; nothing else ever is."""

    __tablename__ = "talents"
    workflow = TALENT
    __table_args__ = (Index("ix_talents_keeper", "keeper_id", "created_at", "id"),)

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    keeper_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[str]
    name: Mapped[str]
    employer: Mapped[str | None]
    title_of_post: Mapped[str | None]  # 职称
    disciplines: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    field: Mapped[str | None]
    research: Mapped[str | None]  # 研究方向
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)  # 学会任职
    services: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    districts: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    availability: Mapped[str | None]
    achievements: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    avoids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)  # 回避单位, never shown
    contact: Mapped[str | None]  # never public
    is_recommended: Mapped[bool] = mapped_column(default=True)  # PIPL 24: they may say no
    consented: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    consent_text: Mapped[str | None]  # version of the text they agreed to
    consent_sha256: Mapped[str | None]  # of the signed paper
    consented_on: Mapped[date | None]
    consent_withdrawn_at: Mapped[datetime | None]
    review_reasons: Mapped[str | None]
    published_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.state in FINDABLE else set()
        if actor.acts_for(self.keeper_id):
            roles |= {Role.KEEPER, Role.READER} if actor.has("lister") else {Role.READER}
        if actor.is_operator:
            roles |= {Role.REVIEWER, Role.READER} if actor.has("reviewer") else {Role.READER}
        return roles

    def leave_search(self) -> None:
        """Gone at once for every reader."""
        hide(Library.TALENTS, [self.id])

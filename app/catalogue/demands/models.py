"""The tables of a demand."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, or_
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text, Uuid

from app.catalogue.demands.workflow import DEMAND, READABLE, Level, Role, State
from app.catalogue.search.models import Library
from app.catalogue.search.steps import hide
from app.core.actor import Actor
from app.core.db import Model
from app.core.sealing import seal, sealed_column, unseal
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject

CONTACT = ("demands", "sealed_contact")


class Demand(Model, Subject):
    """`number` is what remains visible of a demand that is known by its number only: drawn, so that
    it tells nothing of what was entered before and after it."""

    __tablename__ = "demands"
    workflow = DEMAND
    __table_args__ = (
        Index("ix_demands_poser", "poser_id", "created_at", "id"),
        Index("ix_demands_selected", "selected", postgresql_using="gin"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    number: Mapped[str] = mapped_column(unique=True)
    poser_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    poser_name: Mapped[str]  # as registered when posed
    title: Mapped[str]
    present: Mapped[str]  # 现状与瓶颈
    public_summary: Mapped[str | None]  # anonymous
    targets: Mapped[list[Any]] = mapped_column(default=list)
    keywords: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    category: Mapped[str]
    is_choke_point: Mapped[bool] = mapped_column(default=False)  # 卡脖子
    is_common: Mapped[bool] = mapped_column(default=False)  # 共性难题
    chain: Mapped[str | None]  # 产业链
    industry: Mapped[str | None]  # GB/T 4754
    field: Mapped[str | None]
    district: Mapped[str | None]
    ways: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    budget_min: Mapped[int | None]  # fen
    budget_max: Mapped[int | None]
    due_on: Mapped[date | None]
    ip_terms: Mapped[str | None]
    trl_wanted: Mapped[int | None]
    level: Mapped[Level]
    selected: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), default=list)
    sealed_contact: Mapped[bytes | None] = sealed_column(waits="unsealed")
    unsealed: Mapped[str | None]
    contact_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    hidden_for: Mapped[str | None]  # why the market hid it: its poser may not trade
    review_reasons: Mapped[str | None]
    outcome: Mapped[str | None]  # how it was solved, or why it was not
    published_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]
    call_id: Mapped[UUID | None]  # 揭榜: solutions are called for

    @property
    def contact(self) -> str | None:
        """Whom to ask: for selected parties and the venue only. Raises SealBroken."""
        if self.sealed_contact is None:
            return self.unsealed
        return unseal(self.sealed_contact, *CONTACT, self.id)

    @contact.setter
    def contact(self, value: str | None) -> None:
        self.sealed_contact = None if value is None else seal(value, *CONTACT, self.id)
        self.unsealed = None

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.state in READABLE else set()
        if actor.acts_for(self.poser_id):
            is_poser = actor.has("lister") or actor.has("bidder")
            roles |= {Role.POSER, Role.READER} if is_poser else {Role.READER}
        elif (
            self.level == Level.SELECTED
            and self.state in READABLE
            and actor.organisation_id in self.selected
        ):
            roles.add(Role.SELECTED)
        if actor.may_oversee():
            roles |= {Role.REVIEWER, Role.READER} if actor.has("reviewer") else {Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.state.in_(READABLE), acts_for(actor, cls.poser_id))

    def as_called(self) -> dict[str, Any]:
        """What a call for solutions says of it."""
        due = self.due_on.isoformat() if self.due_on else None
        names = ("present", "keywords", "category", "chain", "field", "district", "trl_wanted")
        said = {name: getattr(self, name) for name in names}
        return (
            {"number": self.number, "title": self.title, "targets": self.targets}
            | said
            | {"due_on": due}
        )

    def may_read_all(self, actor: Actor) -> bool:
        """Whether its text and poser may be shown to this actor."""
        if self.level == Level.PUBLIC or actor.is_system or actor.acts_for(self.poser_id):
            return True
        return bool(self.roles_of(actor) & {Role.REVIEWER, Role.SELECTED})

    def leave_search(self) -> None:
        """Gone at once for every reader."""
        hide(Library.DEMANDS, [self.id])

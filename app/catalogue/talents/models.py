"""The tables of a person's entry."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, or_
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.catalogue.search.models import Library
from app.catalogue.search.steps import hide
from app.catalogue.talents.person import Fact
from app.catalogue.talents.workflow import FINDABLE, TALENT, Role, State
from app.core.actor import Actor
from app.core.db import Model
from app.core.sealing import blind_column, sealed_column, unseal
from app.core.sight import Seen, acts_for, always, is_person
from app.core.workflow import Subject


class Talent(Model, Subject):
    """`consented` names what may be public; nothing else ever is. What is told of the person is
    sealed: one text of `person`, read and written by the names of FACTS."""

    __tablename__ = "talents"
    workflow = TALENT
    __table_args__ = (Index("ix_talents_keeper", "keeper_id", "created_at", "id"),)

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    keeper_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[str]
    person: Mapped[bytes | None] = sealed_column(waits="unsealed")  # FACTS; erased with consent
    unsealed: Mapped[str | None]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)
    login: Mapped[bytes | None] = sealed_column()  # of whom to ask, until they answer
    login_blind: Mapped[bytes | None] = blind_column("login", "login", index=True)
    name, employer, title_of_post, disciplines, field = Fact(), Fact(), Fact(), Fact(), Fact()
    research, posts, services, districts = Fact(), Fact(), Fact(), Fact()
    availability, achievements, avoids, contact = Fact(), Fact(), Fact(), Fact()
    is_recommended = Fact()  # PIPL 24: they may say no
    consented: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    consent_by: Mapped[str | None]  # the person, the venue, or the keeper before 0.2
    consent_text: Mapped[str | None]  # version of the text they agreed to
    consent_sha256: Mapped[str | None]  # of the signed paper, where the venue recorded it
    consented_on: Mapped[date | None]
    consent_withdrawn_at: Mapped[datetime | None]
    hidden_for: Mapped[str | None]  # why the market hid it: its keeper may not trade
    review_reasons: Mapped[str | None]
    published_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]

    @property
    def asked(self) -> str | None:
        return None if self.login is None else unseal(self.login, "talents", "login", self.id)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.state in FINDABLE else set()
        if actor.user_id is not None and actor.user_id == self.person_id:
            roles |= {Role.PERSON, Role.READER}
        if actor.acts_for(self.keeper_id):
            roles |= {Role.KEEPER, Role.READER} if actor.has("lister") else {Role.READER}
        if actor.may_oversee():
            roles |= {Role.REVIEWER, Role.READER} if actor.has("reviewer") else {Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        mine = or_(is_person(actor, cls.person_id), acts_for(actor, cls.keeper_id))
        return or_(looks_on, cls.state.in_(FINDABLE), mine)

    def erase(self) -> None:
        """Nothing stays of the person but that they agreed once, and to which text (PIPL 47)."""
        self.person = self.unsealed = self.login = self.login_blind = self.person_id = None
        self.review_reasons, self.consented = None, []

    def leave_search(self) -> None:
        """Gone at once for every reader."""
        hide(Library.TALENTS, [self.id])

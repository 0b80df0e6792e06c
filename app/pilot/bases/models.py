"""The tables of bases and their lines."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, or_
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import Text

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.pilot.bases.rules import EnteredAlready
from app.pilot.bases.workflow import ACCREDITED, BASE, LAPSED, SUSPENDED, Role, State

SHOWN = frozenset({ACCREDITED, LAPSED, SUSPENDED})


class PilotBase(Model, Subject):
    __tablename__ = "pilot_bases"
    workflow = BASE
    __table_args__ = (
        UniqueConstraint("organisation_id", "name"),
        Index("ix_pilot_bases_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    name: Mapped[str]
    builder: Mapped[str]
    level: Mapped[str]
    fields: Mapped[list[str]] = mapped_column(ARRAY(Text))  # of code table technology_field
    district: Mapped[str | None]
    description: Mapped[str]
    services: Mapped[list[Any]] = mapped_column(default=list)  # kind, unit, price (fen)
    staff: Mapped[list[Any]] = mapped_column(default=list)  # name, title, certificate's hash
    checklist: Mapped[list[Any]] = mapped_column(default=list)  # item, value, evidence's hash
    review_reasons: Mapped[str | None]
    accredited_at: Mapped[datetime | None]
    valid_until: Mapped[datetime | None]
    lines: Mapped[list["PilotLine"]] = relationship(
        lazy="selectin", order_by="PilotLine.created_at"
    )

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = {Role.READER} if self.state in SHOWN else set()
        if actor.acts_for(self.organisation_id):
            roles |= {Role.READER}
            roles |= {Role.OWNER} if actor.has("owner") else set()
            roles |= {Role.STAFF} if actor.has("owner") or actor.has("verifier") else set()
        if actor.may_oversee():
            roles |= {Role.READER}
            roles |= {Role.ACCREDITOR} if actor.has("reviewer") else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.state.in_(SHOWN), acts_for(actor, cls.organisation_id))


class PilotLine(Model):
    """A line whose time is booked, with its equipment and what it can do."""

    __tablename__ = "pilot_lines"
    __table_args__ = (UniqueConstraint("base_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    base_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_bases.id"), index=True)
    name: Mapped[str]
    kinds: Mapped[list[str]] = mapped_column(ARRAY(Text))  # of verification it serves
    equipment: Mapped[list[Any]] = mapped_column(default=list)  # name, model, capacity
    closed_at: Mapped[datetime | None]  # takes no bookings any more
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


refuses("uq_pilot_bases_organisation_id_name", EnteredAlready)
refuses("uq_pilot_lines_base_id_name", EnteredAlready)

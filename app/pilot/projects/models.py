"""The table of verification projects."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_, select
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, db
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always, is_person
from app.core.viewer import seen_by_the_market
from app.core.workflow import Subject
from app.deals import Deal
from app.pilot.milestones.models import Milestone
from app.pilot.milestones.targets import Conclusion, Measured
from app.pilot.projects.workflow import LIVE, PROJECT, State
from app.pilot.roles import Role

PAID_IN = frozenset(
    ("paid", "delivered", "objected", "accepted", "settled", "registered", "completed")
)


class PilotProject(Model, Subject, Counted):
    """One technology, one base, one contract; what is reached is counted by its milestones."""

    __tablename__ = "pilot_projects"
    workflow = PROJECT
    __table_args__ = (
        CheckConstraint("trl_before < trl_goal and trl_goal <= 9", name="trl"),
        Index("ix_pilot_projects_page", "created_at", "id"),
        Index("ix_pilot_projects_asset", "asset_id"),
    )

    state: Mapped[State] = mapped_column(default=State.APPLIED)
    title: Mapped[str]
    kind: Mapped[str]  # one of the five of R8.1
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    technology: Mapped[str]  # what of it was tested (catalogue.TECHNOLOGY)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    owner_agreed_at: Mapped[datetime | None]
    client_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    base_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_bases.id"), index=True)
    base_organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    begins_on: Mapped[date]
    ends_on: Mapped[date]
    price: Mapped[int | None]  # fen, as the base offers it
    terms: Mapped[dict[str, Any]]  # of results and data, secrecy, cost, risk (R8.4)
    safety: Mapped[list[Any]]  # item, document_number, ticked_by, ticked_at
    trl_before: Mapped[int]
    trl_goal: Mapped[int]
    deal_id: Mapped[UUID | None] = mapped_column(ForeignKey("deals.id"), unique=True)
    expert_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    started_at: Mapped[datetime | None]
    suspended_for: Mapped[str | None]
    stood_since: Mapped[date | None]  # the work stands still
    failure: Mapped[dict[str, Any] | None]  # cause, report's hash, shares of the loss
    opinion: Mapped[dict[str, Any] | None]  # the expert's
    accept_by: Mapped[datetime | None] = counted_column()  # silence accepts the report then
    conclusion: Mapped[Conclusion | None]
    trl_after: Mapped[int | None]
    ended_at: Mapped[datetime | None]
    milestones: Mapped[list[Milestone]] = relationship(
        lazy="selectin", order_by="Milestone.number", back_populates="project"
    )

    def roles_of(self, actor: Actor) -> set[Role]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Role] = set()
        commits = actor.has("owner") or actor.has("signatory")
        if actor.acts_for(self.client_id):
            roles |= {Role.READER, Role.CLIENT} if commits else {Role.READER}
        if actor.acts_for(self.owner_id):
            roles |= {Role.READER, Role.OWNER} if commits else {Role.READER}
        if actor.acts_for(self.base_organisation_id):
            roles |= {Role.READER, Role.BASE}
            roles |= {Role.BASE_REVIEWER} if actor.has("verifier") else set()
        if actor.user_id is not None and actor.user_id == self.expert_id:
            roles |= {Role.READER, Role.EXPERT}
        if actor.may_oversee():
            roles |= {Role.READER}
            roles |= {Role.VENUE} if actor.has("reviewer") else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        ours = acts_for(actor, cls.client_id, cls.owner_id, cls.base_organisation_id)
        return or_(looks_on, ours, is_person(actor, cls.expert_id))

    def is_paid_in(self) -> bool:
        """The price lies on the supervised account, or was released since."""
        deal = db.session.get(Deal, self.deal_id) if self.deal_id else None
        return deal is not None and deal.state in PAID_IN

    def is_tested_elsewhere(self) -> bool:
        """Another project on the same asset is under way."""
        others = select(PilotProject.id).where(
            PilotProject.asset_id == self.asset_id,
            PilotProject.id != self.id,
            PilotProject.state.in_(LIVE),
        )
        with seen_by_the_market(db.session):
            return db.session.scalar(others.limit(1)) is not None

    def found(self) -> list[Measured]:
        """What the last attempts of all milestones say of every target."""
        return [each for milestone in self.milestones for each in milestone.found()]

"""The tables of milestones, their targets and batches."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Numeric, UniqueConstraint, Uuid, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core import events
from app.core.actor import SYSTEM, Actor
from app.core.clock import SHANGHAI
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen
from app.core.workflow import Subject
from app.pilot.milestones.rules import BatchNumberTaken
from app.pilot.milestones.targets import Measured, Outcome, measured, outcome_of
from app.pilot.milestones.workflow import MILESTONE, State

if TYPE_CHECKING:
    from app.pilot.projects.models import PilotProject


class Milestone(Model, Subject, Counted):
    __tablename__ = "pilot_milestones"
    workflow = MILESTONE
    __table_args__ = (UniqueConstraint("project_id", "number"),)

    state: Mapped[State] = mapped_column(default=State.SCHEDULED)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_projects.id"))
    number: Mapped[int]
    title: Mapped[str]
    due_on: Mapped[date]  # as contracted
    days_stood: Mapped[int] = mapped_column(default=0, server_default="0")  # added to due_on
    attempt: Mapped[int] = mapped_column(default=1)
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    submitted_at: Mapped[datetime | None]
    confirm_by: Mapped[datetime | None] = counted_column()
    objection: Mapped[str | None]
    confirmed_at: Mapped[datetime | None]
    outcome: Mapped[Outcome | None]
    project: Mapped["PilotProject"] = relationship(
        lazy="joined", innerjoin=True, back_populates="milestones"
    )
    targets: Mapped[list["Target"]] = relationship(lazy="selectin", order_by="Target.number")
    batches: Mapped[list["Batch"]] = relationship(
        lazy="selectin", order_by="(Batch.happened_at, Batch.number)"
    )

    def roles_of(self, actor: Actor) -> set[Any]:
        return set(self.project.roles_of(actor))

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        project = cls.project.property.mapper.class_
        return cls.project.has(project.seen_by(actor))

    def market(self) -> Actor:
        return SYSTEM

    def batches_of_attempt(self) -> list["Batch"]:
        return [batch for batch in self.batches if batch.attempt == self.attempt]

    def found(self) -> list[Measured]:
        batches = self.batches_of_attempt()
        return [measured(target, batches) for target in self.targets]

    def count(self) -> None:
        """The outcome, from targets, batches and the day the evidence was handed in."""
        assert self.submitted_at is not None
        last_day = self.due_on + timedelta(self.days_stood)
        is_in_time = self.submitted_at.astimezone(SHANGHAI).date() <= last_day
        self.judge(outcome_of(self.found(), is_in_time))

    def judge(self, outcome: Outcome) -> None:
        """Payments that wait for it are told."""
        self.outcome = outcome
        events.record("gate.judged", self.id, SYSTEM, kind="pilot_milestone", outcome=outcome)

    def next(self) -> "Milestone | None":
        return next((m for m in self.project.milestones if m.number == self.number + 1), None)


class Target(Model):
    """One indicator of the contract's table; never changed once the project is contracted."""

    __tablename__ = "pilot_targets"

    milestone_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_milestones.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    indicator: Mapped[str]
    unit: Mapped[str]
    comparison: Mapped[str]
    low: Mapped[Decimal | None] = mapped_column(Numeric)
    high: Mapped[Decimal | None] = mapped_column(Numeric)
    method: Mapped[str]
    rule: Mapped[str]
    batches: Mapped[int] = mapped_column(default=1)  # the fewest that must have measured it
    is_key: Mapped[bool]


class Batch(Model):
    """One run on the line, as recorded there; never changed afterwards."""

    __tablename__ = "pilot_batches"
    __table_args__ = (UniqueConstraint("project_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_projects.id"))
    milestone_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_milestones.id"), index=True)
    attempt: Mapped[int]
    number: Mapped[str]
    happened_at: Mapped[datetime]
    inputs: Mapped[dict[str, Any]]
    conditions: Mapped[dict[str, Any]]
    results: Mapped[dict[str, Any]]  # target's number → value
    operator: Mapped[str]
    witness: Mapped[str]
    anomaly: Mapped[str | None]  # and what was done about it
    files: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    recorded_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


refuses("uq_pilot_batches_project_id_number", BatchNumberTaken)

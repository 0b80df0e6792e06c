"""The table of reports."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, or_, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen
from app.core.workflow import Subject
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects.models import PilotProject
from app.pilot.reports.workflow import REPORT, State
from app.pilot.roles import Role


class PilotReport(Model, Subject):
    """`facts` is what base, expert and client sign, by its hash; the sealed PDF shows it."""

    __tablename__ = "pilot_reports"
    workflow = REPORT
    __table_args__ = (
        Index(
            "uq_pilot_reports_live",
            "project_id",
            unique=True,
            postgresql_where=text("state <> 'superseded'"),
        ),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFTED)
    project_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_projects.id"))
    facts: Mapped[dict[str, Any]]
    facts_sha256: Mapped[str]
    signatures: Mapped[list[Any]] = mapped_column(default=list)  # side, name, organisation, at
    number: Mapped[str | None] = mapped_column(unique=True)
    conclusion: Mapped[Conclusion | None]
    trl_after: Mapped[int | None]
    issued_at: Mapped[datetime | None]
    valid_until: Mapped[datetime | None]
    pdf_sha256: Mapped[str | None]
    attention: Mapped[dict[str, Any] | None]  # why its job was given up
    project: Mapped[PilotProject] = relationship(lazy="joined", innerjoin=True)

    @property
    def key(self) -> str:
        """Where the sealed document lies: by its hash, so that two printers do not differ."""
        return f"reports/{self.id}-{self.pdf_sha256}.pdf"

    def roles_of(self, actor: Actor) -> set[Any]:
        roles: set[Any] = set(self.project.roles_of(actor))
        return roles | ({Role.READER} if self.issued_at is not None else set())

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return or_(cls.issued_at.is_not(None), cls.project.has(PilotProject.seen_by(actor)))

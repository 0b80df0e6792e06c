"""The tables of brokers."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    UniqueConstraint,
    func,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.sight import Seen, always, is_person
from app.core.viewer import seen_by_the_market
from app.core.workflow import Subject
from app.parties.brokers.rules import AppliedAlready, EvidenceEntered, NumberTaken
from app.parties.brokers.workflow import CREDENTIAL, SHOWN, Role, State
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import OPERATOR
from app.parties.people.models import Membership, User


class Credential(Model, Subject):
    """A person's application and certificate; one that lives at a time."""

    __tablename__ = "broker_credentials"
    workflow = CREDENTIAL
    __table_args__ = (
        Index(
            "uq_broker_credentials_user",
            "user_id",
            unique=True,
            postgresql_where=text("state not in ('withdrawn', 'revoked')"),
        ),
        Index("uq_broker_credentials_number", "number", unique=True),
        Index("ix_broker_credentials_page", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.APPLIED)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))  # works for it
    level: Mapped[str]
    materials: Mapped[list[Any]]  # name and SHA-256 of what was handed in
    exam_score: Mapped[int | None]
    number: Mapped[str | None]
    certified_on: Mapped[date | None]
    valid_until: Mapped[datetime | None]
    remind_at: Mapped[datetime | None]  # that the certificate ends
    review_reasons: Mapped[str | None]
    user: Mapped[User] = relationship(lazy="joined", innerjoin=True)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = {Role.READER} if self.state in SHOWN else set()
        if actor.user_id == self.user_id:
            roles |= {Role.HOLDER, Role.READER}
        elif actor.is_operator and actor.has("reviewer"):
            roles |= {Role.REVIEWER, Role.READER}
            roles |= {Role.FOUR_EYES} if actor.is_four_eyes else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_reviewer = actor.is_system or (actor.is_operator and actor.has("reviewer"))
        return or_(always(is_reviewer), cls.state.in_(SHOWN), is_person(actor, cls.user_id))

    def hours_since(self, day: date | None) -> int:
        query = select(func.coalesce(func.sum(Training.hours), 0)).filter_by(user_id=self.user_id)
        if day is not None:
            query = query.where(Training.completed_on >= day)
        with seen_by_the_market(db.session):  # a sum; whose courses they were is not shown
            return int(db.session.scalar(query) or 0)

    def is_venue_staff(self) -> bool:
        return bool(db.session.scalar(select(staff_of_venue(self.user_id))))


def staff_of_venue(user_id: UUID) -> Seen:
    """Whether they are, as SQL."""
    query = (
        select(Membership.id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Membership.user_id == user_id,
            Membership.state == "active",
            Organisation.kind == OPERATOR,
        )
    )
    return query.exists()


class Training(Model):
    """Hours of a course, entered by the venue from the training base's evidence (R7.2)."""

    __tablename__ = "broker_trainings"
    __table_args__ = (
        CheckConstraint("hours between 1 and 400", name="hours"),
        UniqueConstraint("user_id", "sha256"),  # one certificate's hours count once
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    course: Mapped[str]
    hours: Mapped[int]
    completed_on: Mapped[date]
    sha256: Mapped[str]  # of the evidence
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


refuses("uq_broker_credentials_user", AppliedAlready)
refuses("uq_broker_credentials_number", NumberTaken)
refuses("uq_broker_trainings_user_id_sha256", EvidenceEntered)

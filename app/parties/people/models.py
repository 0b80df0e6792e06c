"""The tables of people and memberships."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, exists, func, or_, select, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.sealing import blind_column, sealed_column
from app.core.sight import Seen, acts_for, always, is_person
from app.core.workflow import Subject
from app.parties.organisations.models import Organisation
from app.parties.organisations.rules import AlreadyRegistered
from app.parties.people.rules import DutyHeldAlready, InvitedAlready
from app.parties.people.workflow import ACTIVE, MEMBERSHIP, Role, State


class User(Model):
    __tablename__ = "users"
    __table_args__ = (Index("uq_users_login", text("lower(login)"), unique=True),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    login: Mapped[str]
    name: Mapped[str]
    password_hash: Mapped[str]  # argon2id
    totp_secret: Mapped[bytes | None] = sealed_column()
    totp_step: Mapped[int | None]  # the last that was accepted: each is accepted once
    totp_confirmed_at: Mapped[datetime | None]
    held_until: Mapped[datetime | None]  # recovered: until then nothing that moves money
    erased_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class Membership(Model, Subject):
    __tablename__ = "memberships"
    workflow = MEMBERSHIP
    __table_args__ = (
        Index(
            "uq_memberships_user_id_organisation_id",
            "user_id",
            "organisation_id",
            unique=True,
            postgresql_where=text("state in ('invited', 'active')"),
        ),
        Index(
            "uq_memberships_asked",
            "organisation_id",
            "login_blind",
            unique=True,
            postgresql_where=text("state in ('invited')"),
        ),
    )

    state: Mapped[State] = mapped_column(default=State.INVITED)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    login: Mapped[bytes | None] = sealed_column()  # as whoever asked wrote it, until it is answered
    login_blind: Mapped[bytes | None] = blind_column("login", "login")
    agreed_at: Mapped[datetime | None]  # before, those who asked learn nothing of the person
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    until_at: Mapped[datetime | None]
    duties: Mapped[list["Duty"]] = relationship(lazy="selectin", order_by="Duty.from_at")
    user: Mapped[User | None] = relationship(lazy="joined")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = set()
        if actor.user_id is not None and actor.user_id == self.user_id:
            roles.add(Role.INVITEE)
        if actor.acts_for(self.organisation_id):
            roles.add(Role.COLLEAGUE)
            if actor.has("owner") or (actor.is_operator and actor.has("system_admin")):
                roles.add(Role.OWNER)
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        mine = is_person(actor, cls.user_id)
        return or_(always(actor.is_system), mine, acts_for(actor, cls.organisation_id))

    def duties_at(self, now: datetime) -> list["Duty"]:
        return [duty for duty in self.duties if duty.holds_at(now)]

    def is_last_owner(self, now: datetime) -> bool:
        """Whether no other owner would stay: one with a date ends by the clock, unasked."""
        if not any(duty.duty == "owner" for duty in self.duties_at(now)):
            return False
        is_over = select(Organisation.id).filter_by(id=self.organisation_id, state="closed")
        if db.session.scalar(is_over) is not None:
            return False
        others = select(Membership.id).where(
            Membership.organisation_id == self.organisation_id,
            Membership.id != self.id,
            Membership.state == ACTIVE,
            Membership.until_at.is_(None),
            exists().where(
                Duty.membership_id == Membership.id,
                Duty.duty == "owner",
                Duty.from_at <= now,
                Duty.until_at.is_(None),
            ),
        )
        return db.session.scalar(others.limit(1)) is None


class Duty(Model):
    """What a member may do, from when until when; never changed but in its end."""

    __tablename__ = "membership_duties"
    __table_args__ = (
        Index(
            "uq_membership_duties_open",
            "membership_id",
            "duty",
            unique=True,
            postgresql_where=text("until_at is null"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    membership_id: Mapped[UUID] = mapped_column(ForeignKey("memberships.id"), index=True)
    duty: Mapped[str]
    from_at: Mapped[datetime]
    until_at: Mapped[datetime | None]
    given_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))

    def holds_at(self, now: datetime) -> bool:
        return self.from_at <= now and (self.until_at is None or now < self.until_at)


refuses("uq_users_login", AlreadyRegistered)
refuses("uq_memberships_user_id_organisation_id", InvitedAlready)
refuses("uq_memberships_asked", InvitedAlready)
refuses("uq_membership_duties_open", DutyHeldAlready)

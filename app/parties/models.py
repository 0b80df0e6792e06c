"""The tables of the parties."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.core.db import Model, refuses
from app.parties.rules import AlreadyRegistered


class Organisation(Model):
    __tablename__ = "organisations"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    regime: Mapped[str]
    credit_code: Mapped[str] = mapped_column(unique=True)
    bank_account: Mapped[str]  # where payouts go; never shown
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class User(Model):
    __tablename__ = "users"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    password_hash: Mapped[str]  # argon2id


class Membership(Model):
    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("user_id", "organisation_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    duties: Mapped[list[str]] = mapped_column(ARRAY(Text))


class AccessToken(Model):
    """Opaque, prefixed, stored hashed; revoked on the next request."""

    __tablename__ = "access_tokens"

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)  # SHA-256 of the token
    membership_id: Mapped[UUID] = mapped_column(ForeignKey("memberships.id"), index=True)
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


refuses("uq_organisations_name", AlreadyRegistered)
refuses("uq_organisations_credit_code", AlreadyRegistered)
refuses("uq_users_login", AlreadyRegistered)

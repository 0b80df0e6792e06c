"""The tables of sessions."""

from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, LargeBinary, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.core.db import Model


class Kind(StrEnum):
    SESSION = auto()
    API_KEY = auto()


class AccessToken(Model):
    """Opaque, prefixed, stored hashed; revoked on the next request."""

    __tablename__ = "access_tokens"
    __table_args__ = (Index("ix_access_tokens_user", "user_id", "created_at", "id"),)

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)  # SHA-256 of the token
    id: Mapped[UUID] = mapped_column(default=uuid4, unique=True)
    kind: Mapped[Kind] = mapped_column(default=Kind.SESSION)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    membership_id: Mapped[UUID | None] = mapped_column(ForeignKey("memberships.id"), index=True)
    duties: Mapped[list[str] | None] = mapped_column(ARRAY(Text))  # an API key's, of its maker's
    has_second_factor: Mapped[bool] = mapped_column(default=False)
    proven_at: Mapped[datetime | None]  # the market's time of the last code in this session
    label: Mapped[str | None]
    opened_by: Mapped[UUID | None] = mapped_column(index=True)  # the session it ends with
    # the real time: whoever restores a market asks which were made before it was found
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    expires_at: Mapped[datetime] = mapped_column(index=True)
    revoked_at: Mapped[datetime | None]


class SignInAttempt(Model):
    """Counted before it is known how it ends; those of who succeeds are forgotten."""

    __tablename__ = "sign_in_attempts"
    __table_args__ = (
        Index("ix_sign_in_attempts_about", "about", "at"),
        Index("ix_sign_in_attempts_source", "source"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    about: Mapped[bytes] = mapped_column(LargeBinary)  # digest of a login, an address, a device …
    source: Mapped[bytes | None] = mapped_column(LargeBinary)  # who is counted: login and address
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp(), index=True)


class KnownDevice(Model):
    """Somebody signed in on it before, and was given its token."""

    __tablename__ = "known_devices"

    hash: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)  # SHA-256 of its token
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    used_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp(), index=True)

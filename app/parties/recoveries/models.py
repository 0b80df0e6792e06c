"""The table of recoveries."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, LargeBinary, func
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class Recovery(Model):
    """Who claims a login holds its secret from the beginning; nobody at the venue ever does."""

    __tablename__ = "password_recoveries"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"), index=True)  # none: nobody
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary)  # SHA-256
    evidence_sha256: Mapped[str | None]  # of what was seen at the counter
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp(), index=True)
    approved_at: Mapped[datetime | None]
    ready_at: Mapped[datetime | None]  # until then the person and owners may stop it
    ends_at: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]
    stopped_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    used_at: Mapped[datetime | None]

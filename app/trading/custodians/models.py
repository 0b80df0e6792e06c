"""The table of custodians' public keys."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class CustodianKey(Model):
    """The private half never comes here."""

    __tablename__ = "custodian_keys"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    signing_key: Mapped[bytes | None] = mapped_column(LargeBinary)  # none: registered before 0.2
    signature: Mapped[bytes | None] = mapped_column(LargeBinary)  # of both keys, by the latter
    label: Mapped[str]
    is_venues: Mapped[bool]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]

"""The table of reminders."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class Reminder(Model):
    """One thing that comes near, for one organisation; the event makes it once."""

    __tablename__ = "reminders"
    __table_args__ = (
        Index("ix_reminders_page", "organisation_id", "created_at", "id"),
        UniqueConstraint("event_id", "organisation_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[str]  # "patent_watch.fee_near", "listing.expiry_near" …
    subject_id: Mapped[UUID]  # the patent, listing, demand or talent
    facts: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(index=True)

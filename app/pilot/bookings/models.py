"""The table of bookings; the exclusion constraint is the last word in a race."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model, refuses
from app.pilot.bookings.rules import LineTaken


class Booking(Model):
    """Half-open: one may begin when another ends. Cancelled ones stay as a record."""

    __tablename__ = "pilot_bookings"
    __table_args__ = (
        ExcludeConstraint(
            ("line_id", "="),
            ("during", "&&"),
            name="ex_pilot_bookings_line",
            using="gist",
            where=text("cancelled_at is null"),
        ),
        Index("ix_pilot_bookings_project", "project_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    line_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_lines.id"))
    base_id: Mapped[UUID] = mapped_column(ForeignKey("pilot_bases.id"), index=True)
    project_id: Mapped[UUID | None]  # None: maintenance, the base's own work
    during: Mapped[Range[datetime]] = mapped_column(TSTZRANGE)
    note: Mapped[str | None]
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    cancelled_at: Mapped[datetime | None]

    @property
    def begins_at(self) -> datetime:
        assert self.during.lower is not None
        return self.during.lower

    @property
    def ends_at(self) -> datetime:
        assert self.during.upper is not None
        return self.during.upper


refuses("ex_pilot_bookings_line", LineTaken)

"""The table of visits."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, func
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.core.db import Model
from app.core.sealing import sealed_column


class HallVisit(Model):
    """Somebody with a letter of authority stands at a clerk's desk; acts carry the visit's id."""

    __tablename__ = "hall_visits"
    __table_args__ = (Index("ix_hall_visits_station", "station_id", "opened_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    station_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    clerk_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    visitor: Mapped[bytes] = sealed_column()  # their name
    document_id: Mapped[UUID] = mapped_column(ForeignKey("organisation_documents.id"))
    duties: Mapped[list[str]] = mapped_column(ARRAY(Text))
    opened_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    expires_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

"""The tables of legal events."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, LargeBinary, func
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.legal_events.rules import Effect
from app.core.db import Model


class LegalEvent(Model):
    """One announcement; never changed. A patent's status is what its events leave."""

    __tablename__ = "legal_events"
    __table_args__ = (Index("ix_legal_events_page", "patent_id", "on", "entered_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    patent_id: Mapped[UUID] = mapped_column(ForeignKey("patents.id"))
    category: Mapped[str]  # ST.27: one letter
    national: Mapped[str]  # the office's own name of the event
    on: Mapped[date]
    effect: Mapped[Effect]
    detail: Mapped[dict[str, Any]]
    digest: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    entered_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class LegalEventRule(Model):
    """What an announcement means: by the office's name for it, else by its category ("")."""

    __tablename__ = "legal_event_rules"

    category: Mapped[str] = mapped_column(primary_key=True)
    national: Mapped[str] = mapped_column(primary_key=True)
    effect: Mapped[Effect]
    source: Mapped[str]
    confidence: Mapped[str]

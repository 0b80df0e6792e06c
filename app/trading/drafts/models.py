"""The table of drafts of offers."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class OfferDraft(Model):
    """The other side never sees it; what it says binds nobody before its principal lays it down."""

    __tablename__ = "offer_drafts"
    __table_args__ = (
        Index("ix_offer_drafts_page", "negotiation_id", "drafted_at", "id"),
        CheckConstraint("price > 0", name="price"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    negotiation_id: Mapped[UUID] = mapped_column(ForeignKey("negotiations.id"))
    principal_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    broker_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    round: Mapped[int]  # that it answers
    price: Mapped[int]  # fen
    message: Mapped[str | None]
    drafted_at: Mapped[datetime]
    laid_at: Mapped[datetime | None]

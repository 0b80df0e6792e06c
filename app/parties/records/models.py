"""The table of ratings."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model, refuses
from app.parties.records.rules import RatedAlready


class BrokerRating(Model):
    """Given by a party of a concluded deal, once."""

    __tablename__ = "broker_ratings"
    __table_args__ = (
        UniqueConstraint("broker_id", "deal_id", "organisation_id"),
        CheckConstraint("score between 1 and 5", name="score"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    broker_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    deal_id: Mapped[UUID]
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    score: Mapped[int]
    text: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


refuses("uq_broker_ratings_broker_id_deal_id_organisation_id", RatedAlready)

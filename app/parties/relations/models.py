"""The table of declared relations."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class Relation(Model):
    """What an organisation declares to tie it to another; never changed, only followed."""

    __tablename__ = "relations"
    __table_args__ = (
        CheckConstraint("organisation_id <> other_id", name="sides"),
        Index("ix_relations_organisation", "organisation_id", "other_id"),
        Index("ix_relations_page", "created_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    ties: Mapped[str]
    sha256: Mapped[str]  # of the signed declaration
    declared_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())

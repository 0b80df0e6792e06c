"""The tables of a data room."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, Identity
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class RoomDocument(Model):
    """What one side laid open to the other; the bytes are in object storage."""

    __tablename__ = "room_documents"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    negotiation_id: Mapped[UUID] = mapped_column(ForeignKey("negotiations.id"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    laid_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    laid_at: Mapped[datetime]

    @property
    def key(self) -> str:
        return f"rooms/{self.negotiation_id}/{self.id}"


class RoomView(Model):
    """Somebody looked at a document; never changed."""

    __tablename__ = "room_views"

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    document_id: Mapped[UUID] = mapped_column(ForeignKey("room_documents.id"), index=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID]
    viewed_at: Mapped[datetime]

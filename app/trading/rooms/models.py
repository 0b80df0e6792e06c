"""The tables of a data room."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class RoomDocument(Model):
    """What was laid open in the room of talks, or of a procedure; the bytes are in object
    storage."""

    __tablename__ = "room_documents"
    __table_args__ = (
        Index("ix_room_documents_negotiation_id_page", "negotiation_id", "laid_at", "id"),
        Index("ix_room_documents_procedure_id_page", "procedure_id", "laid_at", "id"),
        CheckConstraint("num_nonnulls(negotiation_id, procedure_id) = 1", name="one_room"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    negotiation_id: Mapped[UUID | None] = mapped_column(ForeignKey("negotiations.id"))
    procedure_id: Mapped[UUID | None] = mapped_column(ForeignKey("procedures.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    laid_by: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    laid_at: Mapped[datetime]
    taken_out_at: Mapped[datetime | None]  # bidders read it no longer; it is kept as evidence

    @property
    def key(self) -> str:
        room_id = self.negotiation_id or self.procedure_id
        assert room_id is not None
        return key_of(room_id, self.id)


def key_of(room_id: UUID, document_id: UUID) -> str:
    """Where the bytes are in object storage; `room_id` is that of its talks or procedure."""
    return f"rooms/{room_id}/{document_id}"


class RoomPromise(Model):
    """An organisation promised confidence for the room of a procedure; never changed."""

    __tablename__ = "room_promises"

    procedure_id: Mapped[UUID] = mapped_column(ForeignKey("procedures.id"), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    sha256: Mapped[str]  # of the text; the seller's promise says which
    signed_at: Mapped[datetime]


class RoomView(Model):
    """Somebody looked at a document; never changed."""

    __tablename__ = "room_views"
    __table_args__ = (Index("ix_room_views_page", "document_id", "id"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    document_id: Mapped[UUID] = mapped_column(ForeignKey("room_documents.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID]
    viewed_at: Mapped[datetime]

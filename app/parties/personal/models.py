"""The tables of personal data: everything sealed under a key of the person's own."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, LargeBinary, func, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model, refuses
from app.core.sealing import sealed_column
from app.parties.personal.rules import HeldByAnother


class PersonKey(Model):
    """Sealed by FIELD_KEYS. Destroying it erases all that was ever sealed with it, wherever."""

    __tablename__ = "person_keys"

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    sealed: Mapped[bytes] = sealed_column()


class PersonalField(Model):
    __tablename__ = "personal_fields"
    __table_args__ = (
        Index(
            "uq_personal_fields_held",
            "kind",
            "blind",
            unique=True,
            postgresql_where=text("kind in ('id_number', 'phone')"),
        ),
    )

    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)  # under the key of the person
    blind: Mapped[bytes] = mapped_column(LargeBinary)
    mask: Mapped[str]
    changed_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class Consent(Model):
    """What a person agreed to: purpose, receiver, version of the text (PIPL 14, 23, 29)."""

    __tablename__ = "consents"
    __table_args__ = (Index("ix_consents_user", "user_id", "given_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    purpose: Mapped[str]
    receiver: Mapped[str | None]
    text_version: Mapped[str]
    given_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    withdrawn_at: Mapped[datetime | None]


refuses("uq_personal_fields_held", HeldByAnother)

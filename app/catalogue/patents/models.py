"""The tables of patents and their imports."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, LargeBinary, func, or_, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.catalogue.patents.rules import Kind, LegalStatus
from app.catalogue.patents.workflow import (
    PATENT_IMPORT,
    PATENT_WATCH,
    Role,
    State,
    WatchState,
)
from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject


class Patent(Model):
    """What the office published. A passing check digit is not yet a verified patent (R5.1.4)."""

    __tablename__ = "patents"
    __table_args__ = (Index("ix_patents_page", "created_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    application_number: Mapped[str] = mapped_column(unique=True)
    publication_number: Mapped[str] = mapped_column(index=True)
    kind: Mapped[Kind]
    kind_code: Mapped[str]
    legal_status: Mapped[LegalStatus]
    title: Mapped[str]
    abstract: Mapped[str]
    applicants: Mapped[list[Any]]
    inventors: Mapped[list[Any]]
    ipc: Mapped[list[str]] = mapped_column(ARRAY(Text))
    filed_on: Mapped[date]
    published_on: Mapped[date]
    expires_on: Mapped[date]
    encumbrances: Mapped[list[Any]] = mapped_column(  # what the register holds against it
        default=list, server_default=text("'[]'")
    )
    exclusive_until: Mapped[date | None]  # a licence granted here bars others until then
    source_format: Mapped[str]
    digest: Mapped[str]
    registry_verified_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


class PatentImport(Model, Subject):
    """One upload of publications by one organisation."""

    __tablename__ = "patent_imports"
    workflow = PATENT_IMPORT

    state: Mapped[State] = mapped_column(default=State.RECEIVED)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    is_by_operator: Mapped[bool]  # may correct what another organisation lists
    files: Mapped[int]
    files_read: Mapped[int] = mapped_column(default=0)
    imported: Mapped[int] = mapped_column(default=0)
    updated: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    attention: Mapped[dict[str, Any] | None]  # why its job was given up

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        return {Role.SUBMITTER} if actor.acts_for(self.organisation_id) else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return or_(always(actor.is_system), acts_for(actor, cls.organisation_id))


class PatentImportFile(Model):
    __tablename__ = "patent_import_files"
    __table_args__ = (
        Index(
            "ix_patent_import_files_kept",
            "import_id",
            postgresql_where=text("is_read and octet_length(content) > 0"),
        ),
    )

    import_id: Mapped[UUID] = mapped_column(ForeignKey("patent_imports.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sha256: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)  # empty when pruned
    is_read: Mapped[bool] = mapped_column(default=False)


class PatentImportRecord(Model):
    """What became of one publication of one file."""

    __tablename__ = "patent_import_records"

    import_id: Mapped[UUID] = mapped_column(ForeignKey("patent_imports.id"), primary_key=True)
    file: Mapped[int] = mapped_column(primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]  # imported, updated, unchanged, rejected
    application_number: Mapped[str | None]
    problem: Mapped[str | None]  # the code of the refusal
    details: Mapped[dict[str, Any]]


class PatentWatch(Model, Subject):
    """A patent of an asset whose fees and term are watched; its owner is reminded."""

    __tablename__ = "patent_watches"
    workflow = PATENT_WATCH

    state: Mapped[WatchState] = mapped_column(default=WatchState.WATCHED)
    patent_id: Mapped[UUID] = mapped_column(ForeignKey("patents.id"), unique=True)
    next_fee_on: Mapped[date | None]
    told_fee_on: Mapped[date | None]  # the fee its owners were last told of
    expires_on: Mapped[date]
    is_end_told: Mapped[bool] = mapped_column(default=False)

    def roles_of(self, actor: Actor) -> set[Any]:
        return {Role.MARKET} if actor.is_system else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return always(actor.is_system)

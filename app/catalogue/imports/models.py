"""The tables of bulk imports."""

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.imports.workflow import BULK_IMPORT, Role, State
from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject


class BulkImport(Model, Subject):
    """`read_to` is where the next batch begins: bytes of JSON Lines, rows of a sheet. It moves in
    the transaction of the batch, so what was killed goes on without loss or double."""

    __tablename__ = "bulk_imports"
    workflow = BULK_IMPORT

    state: Mapped[State] = mapped_column(default=State.RECEIVED)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    duties: Mapped[list[Any]]  # of the submitter, when they submitted
    is_by_operator: Mapped[bool]
    library: Mapped[str]
    format: Mapped[str]
    is_rehearsal: Mapped[bool]
    name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    read_to: Mapped[int] = mapped_column(default=0)
    rows_read: Mapped[int] = mapped_column(default=0)
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

    def submitter(self) -> Actor:
        """Who brings the rows in: the one who sent the file, with the duties of that moment."""
        return Actor(
            self.user_id,
            self.organisation_id,
            frozenset(self.duties),
            is_operator=self.is_by_operator,
        )


class ImportChunk(Model):
    """A piece of the uploaded file; deleted when the import has ended."""

    __tablename__ = "import_chunks"

    import_id: Mapped[UUID] = mapped_column(ForeignKey("bulk_imports.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ImportProblem(Model):
    """Why a row was refused, and where: line or row, and the cell or the field."""

    __tablename__ = "import_problems"

    import_id: Mapped[UUID] = mapped_column(ForeignKey("bulk_imports.id"), primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)  # of the row's problems
    cell: Mapped[str | None]  # "C12"; None for JSON Lines
    field: Mapped[str | None]  # "targets.0.value"
    code: Mapped[str]
    details: Mapped[dict[str, Any]]


class ImportSource(Model):
    """What became of a source's item: brought again unchanged, it is left alone."""

    __tablename__ = "import_sources"

    organisation_id: Mapped[UUID] = mapped_column(primary_key=True)
    library: Mapped[str] = mapped_column(primary_key=True)
    source_id: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[UUID]
    digest: Mapped[str]
    version: Mapped[int]  # of the item after the import; another one says that it was edited here

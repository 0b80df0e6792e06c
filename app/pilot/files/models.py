"""The tables of uploads and their parts."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.pilot.files.workflow import UPLOAD, Role, State


class Upload(Model, Subject):
    """One file on its way; `sha256` is what its sender announced, and what it must be."""

    __tablename__ = "uploads"
    workflow = UPLOAD
    __table_args__ = (CheckConstraint("received between 0 and size", name="received"),)

    state: Mapped[State] = mapped_column(default=State.RECEIVING)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    made_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]  # bytes
    sha256: Mapped[str]
    received: Mapped[int] = mapped_column(default=0)
    assembled: Mapped[int] = mapped_column(default=0)  # bytes put together so far
    found_sha256: Mapped[str | None]  # of what arrived
    expires_at: Mapped[datetime | None]
    series: Mapped[dict[str, Any] | None]  # of a table of figures: thinned for a chart
    attention: Mapped[dict[str, Any] | None]  # why its job was given up

    @property
    def key(self) -> str:
        """Where the object lies: by its own id, so that nobody's file stands for another's."""
        return f"files/{self.id}"

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.acts_for(self.organisation_id):
            return {Role.OWNER, Role.READER}
        return {Role.READER} if actor.is_operator and actor.has("reviewer") else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_reviewer = actor.is_system or (actor.is_operator and actor.has("reviewer"))
        return or_(always(is_reviewer), acts_for(actor, cls.organisation_id))


class UploadPart(Model):
    """What arrived at once; removed when the file is put together."""

    __tablename__ = "upload_parts"

    upload_id: Mapped[UUID] = mapped_column(ForeignKey("uploads.id"), primary_key=True)
    offset: Mapped[int] = mapped_column(primary_key=True)
    size: Mapped[int]
    key: Mapped[str]

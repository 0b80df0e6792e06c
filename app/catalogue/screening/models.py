"""What the words of the secrecy screen stopped."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, or_, text
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.screening.workflow import HELD_TEXT, Role, State
from app.core.actor import Actor
from app.core.db import Model
from app.core.sealing import sealed_column, unseal
from app.core.sight import Seen, acts_for, always, is_person
from app.core.workflow import Subject


class HeldText(Model, Subject):
    """One text of a request or of a row that was not taken in; `place` is where it was sent."""

    __tablename__ = "held_texts"
    workflow = HELD_TEXT
    __table_args__ = (
        Index("ix_held_texts_state", "state", "created_at", "id"),
        Index(
            "uq_held_texts_open",
            "user_id",
            "digest",
            unique=True,
            postgresql_where=text("state in ('held', 'refused')"),
        ),
        Index("ix_held_texts_digest", "digest", postgresql_where=text("was_harmless")),
    )

    state: Mapped[State] = mapped_column(default=State.HELD)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisations.id"), index=True)
    place: Mapped[str]
    text: Mapped[bytes | None] = sealed_column()  # gone when the author withdraws it
    digest: Mapped[bytes]  # keyed: equal texts are known again, and none can be guessed
    was_harmless: Mapped[bool] = mapped_column(default=False)
    reasons: Mapped[str | None]
    decided_at: Mapped[datetime | None]

    @property
    def written(self) -> str | None:
        """What was written. Raises SealBroken."""
        return None if self.text is None else unseal(self.text, "held_texts", "text", self.id)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.user_id is not None and actor.user_id == self.user_id:
            return {Role.AUTHOR, Role.READER}
        if actor.is_operator and actor.has("reviewer"):
            return {Role.REVIEWER, Role.READER}
        organisation = self.organisation_id
        is_ours = organisation is not None and actor.acts_for(organisation)
        return {Role.READER} if is_ours else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_reviewer = actor.is_system or (actor.is_operator and actor.has("reviewer"))
        mine = is_person(actor, cls.user_id)
        return or_(always(is_reviewer), mine, acts_for(actor, cls.organisation_id))

"""The tables of saved searches."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, SmallInteger, and_, func, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always, is_person


class SavedSearch(Model):
    """A question asked again of every new item; each item is told once."""

    __tablename__ = "saved_searches"
    __table_args__ = (Index("ix_saved_searches_owner", "user_id", "created_at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    version: Mapped[int] = mapped_column(default=1)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    name: Mapped[str]
    library: Mapped[int] = mapped_column(SmallInteger, index=True)
    question: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())

    def roles_of(self, actor: Actor) -> set[str]:
        """Its owner alone, acting for the same organisation."""
        mine = actor.user_id == self.user_id and actor.acts_for(self.organisation_id)
        return {"owner"} if mine or actor.is_system else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        mine = and_(is_person(actor, cls.user_id), acts_for(actor, cls.organisation_id))
        return or_(always(actor.is_system), mine)


class SearchAlert(Model):
    """An item that fitted a saved search when it appeared; the key makes it once."""

    __tablename__ = "search_alerts"
    __table_args__ = (Index("ix_search_alerts_page", "saved_search_id", "created_at", "ref"),)

    saved_search_id: Mapped[UUID] = mapped_column(
        ForeignKey("saved_searches.id", ondelete="CASCADE"), primary_key=True
    )
    ref: Mapped[UUID] = mapped_column(primary_key=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now(), index=True)

"""The table of granted rights."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.dialects.postgresql import INT4RANGE, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue.rights.workflow import GRANTED_RIGHT, Role, State
from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, always
from app.core.workflow import Subject


class GrantedRight(Model, Subject):
    """What an effective contract gave: a licence for its term, or the title until it has passed.

    Whoever judges reads all of them, so they name nobody."""

    __tablename__ = "granted_rights"
    workflow = GRANTED_RIGHT
    __table_args__ = (
        Index("ix_granted_rights_running", "asset_id", postgresql_where=text("state = 'running'")),
    )

    state: Mapped[State] = mapped_column(default=State.RUNNING)
    deal_id: Mapped[UUID] = mapped_column(unique=True)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    right: Mapped[str]  # of a listing's rights
    territory: Mapped[Range[int]] = mapped_column(INT4RANGE)
    fields: Mapped[Range[int]] = mapped_column(INT4RANGE)
    is_everywhere: Mapped[bool]
    from_on: Mapped[date]  # the contract's effect
    until_on: Mapped[date | None]  # the first day it no longer runs; of a sold title None

    def roles_of(self, actor: Actor) -> set[Any]:
        return {Role.MARKET} if actor.is_system else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        return always(actor.is_system)

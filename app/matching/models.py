"""The tables of matching."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, and_, func, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.matching.workflow import SUGGESTION, Role, State


class Suggestion(Model, Subject):
    """One item of a library for one demand. `is_shown_to_offerer` is False where the demand's
    publication level keeps it from them."""

    __tablename__ = "suggestions"
    workflow = SUGGESTION
    __table_args__ = (
        Index("uq_suggestions_pair", "demand_id", "library", "ref", unique=True),
        Index("ix_suggestions_offerer", "offerer_id", "created_at", "id"),
        Index("ix_suggestions_ref", "library", "ref"),
    )

    state: Mapped[State] = mapped_column(default=State.SUGGESTED)
    demand_id: Mapped[UUID] = mapped_column(ForeignKey("demands.id"))
    poser_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    library: Mapped[int] = mapped_column(SmallInteger)
    ref: Mapped[UUID]
    offerer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    is_shown_to_offerer: Mapped[bool]
    rank: Mapped[int]
    score: Mapped[float]  # for us; people are shown the band
    band: Mapped[str]
    ranker: Mapped[str]  # name and version of what made it
    reasons: Mapped[dict[str, Any]]
    poser_reason: Mapped[str | None]
    offerer_reason: Mapped[str | None]
    answered_at: Mapped[datetime | None]
    answered_band: Mapped[str | None]  # as the poser saw it when answering
    is_welcome: Mapped[bool | None]  # the poser's answer
    talks_id: Mapped[UUID | None]  # that came of it

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.acts_for(self.poser_id):
            may_answer = actor.has("bidder") or actor.has("lister")
            return {Role.POSER} if may_answer else {Role.ONLOOKER}
        if actor.acts_for(self.offerer_id) and self.is_shown_to_offerer:
            return {Role.OFFERER} if actor.has("lister") else {Role.ONLOOKER}
        is_reviewer = actor.is_operator and actor.has("reviewer")
        return {Role.ONLOOKER} if is_reviewer else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_reviewer = actor.is_system or (actor.is_operator and actor.has("reviewer"))
        is_offered = and_(acts_for(actor, cls.offerer_id), cls.is_shown_to_offerer)
        return or_(always(is_reviewer), acts_for(actor, cls.poser_id), is_offered)


class MatchVector(Model):
    """The optional embedding of a search document: 384 signed bytes."""

    __tablename__ = "match_vectors"

    document_id: Mapped[int] = mapped_column(primary_key=True)
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class MatchPlace(Model):
    """Where a search document stands among the IPC's subclasses (bridge.py)."""

    __tablename__ = "match_places"

    document_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    place: Mapped[bytes] = mapped_column(LargeBinary)


class MatchLesson(Model):
    """What was taken where a subclass was sought, of the answers to public demands together
    (lessons.py); rewritten whole, and without a trace of what it was learned from."""

    __tablename__ = "match_lessons"

    sought: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    taken: Mapped[bytes] = mapped_column(LargeBinary)


class MatchOptOut(Model):
    """An organisation whose demands and items are not recommended (PIPL 24)."""

    __tablename__ = "match_opt_outs"

    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    since: Mapped[datetime] = mapped_column(server_default=func.market_now())

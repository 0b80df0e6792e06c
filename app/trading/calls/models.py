"""The table of calls."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, and_, any_, or_
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Uuid

from app.core.actor import Actor
from app.core.db import Model
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.calls.workflow import (
    CALL,
    CHOSEN,
    CONCLUDED,
    FAILED,
    SHOWN,
    TERMINATED,
    Mode,
    Role,
    State,
)
from app.trading.openings import steps as openings
from app.trading.openings.reading import Stage


class Call(Model, Subject, Counted):
    """`count` is of an open call's live proposals; of sealed ones nobody knows it."""

    __tablename__ = "calls"
    workflow = CALL
    __table_args__ = (
        CheckConstraint("budget > 0 and days > 0", name="terms"),
        Index("ix_calls_page", "announced_at", "id"),
        Index("ix_calls_poser", "poser_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    demand_id: Mapped[UUID] = mapped_column(ForeignKey("demands.id"), index=True)
    poser_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    poser_name: Mapped[str]
    title: Mapped[str]
    content: Mapped[dict[str, Any]]  # the demand as it stands when it is called out
    selected: Mapped[list[UUID] | None] = mapped_column(ARRAY(Uuid))  # who may read it; all
    mode: Mapped[Mode]
    budget: Mapped[int]  # fen a proposal may cost at most
    days: Mapped[int]  # in which proposals are collected
    conditions: Mapped[str]  # what a proposer must be
    ip_terms: Mapped[str]  # 民法典 859: without a word the developer's
    criteria: Mapped[list[Any]]  # name and weight
    pass_mark: Mapped[int]
    stages: Mapped[list[Any]]  # title, criterion, basis points of the price, in advance or not
    custodians: Mapped[dict[str, Any] | None]
    sha256: Mapped[str]  # of all that is announced
    announced_at: Mapped[datetime | None]
    closes_at: Mapped[datetime | None] = counted_column()
    is_provisional: Mapped[bool] = mapped_column(default=False)
    opened_at: Mapped[datetime | None]  # no more are collected, and sealed ones are opened
    score_by: Mapped[datetime | None] = counted_column()
    is_hidden: Mapped[bool] = mapped_column(default=False)  # with its demand: a doubt, a secret
    count: Mapped[int] = mapped_column(default=0)
    scores_sha256: Mapped[str | None]  # of the signed evaluation
    best_id: Mapped[UUID | None]
    choose_by: Mapped[datetime | None] = counted_column()
    chosen_id: Mapped[UUID | None]
    reasons: Mapped[str | None]  # of a choice, or why it was sent back or ended
    deal_id: Mapped[UUID | None]

    @classmethod
    def hold_before(cls, id: UUID) -> None:
        openings.hold_all(id)

    def deadlines_moved(self) -> None:
        """Its envelopes are collected as long."""
        if self.state == State.COLLECTING and self.closes_at is not None:
            openings.put_off(openings.hold_all(self.id), self.closes_at)

    @property
    def is_sealed(self) -> bool:
        return self.mode == Mode.SEALED

    @property
    def shows_proposals(self) -> bool:
        """To its poser and the venue; of sealed ones not even how many before the opening."""
        return not self.is_sealed or self.opened_at is not None

    @property
    def stage(self) -> Stage:
        """How far it is once its proposals are there to be read."""
        if self.state in (CHOSEN, CONCLUDED):
            return Stage.DECIDED
        return Stage.ENDED if self.state in (FAILED, TERMINATED) else Stage.PRICES_OPENED

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        is_for_all = self.selected is None or actor.organisation_id in self.selected
        is_shown = self.state in SHOWN and not self.is_hidden
        roles: set[Any] = {Role.READER} if is_shown and is_for_all else set()
        if actor.may_oversee():
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        if actor.acts_for(self.poser_id):
            is_poser = actor.has("lister") or actor.has("bidder")
            roles |= {Role.READER} | ({Role.POSER} if is_poser else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_for_me = acts_for(actor, any_(cls.selected))
        is_shown = and_(cls.state.in_(SHOWN), cls.is_hidden.is_(False))
        is_read = and_(is_shown, or_(cls.selected.is_(None), is_for_me))
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, is_read, acts_for(actor, cls.poser_id))

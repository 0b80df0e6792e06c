"""The table of proposals."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    UniqueConstraint,
    and_,
    or_,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.calls.models import Call
from app.trading.calls.workflow import Mode
from app.trading.openings.reading import Sight, Stage, caller_of, sight_of
from app.trading.proposals.rules import ProposalExists
from app.trading.proposals.workflow import PROPOSAL, Role, State


class Proposal(Model, Subject):
    """Of a sealed call text and price are not here before the opening."""

    __tablename__ = "proposals"
    workflow = PROPOSAL
    __table_args__ = (
        CheckConstraint("price > 0", name="price"),
        UniqueConstraint("call_id", "label"),
        Index(
            "uq_proposals_alive",
            "call_id",
            "proposer_id",
            unique=True,
            postgresql_where=text("state <> 'withdrawn'"),
        ),
        Index("ix_proposals_proposer", "proposer_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.ENTERED)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id"))
    proposer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    proposer_name: Mapped[str]
    label: Mapped[str]
    declaration: Mapped[str]  # how the conditions are met, and what ties it to the poser
    documents: Mapped[list[Any]]  # name and SHA-256
    asset_id: Mapped[UUID | None] = mapped_column(ForeignKey("assets.id"))  # what it rests on
    text: Mapped[str | None]
    price: Mapped[int | None]  # fen
    marks: Mapped[list[Any] | None]  # one a criterion, 0–100
    score: Mapped[int | None]  # hundredths of a point, of 100
    rank: Mapped[int | None]
    reasons: Mapped[str | None]  # of the experts
    deal_id: Mapped[UUID | None] = mapped_column(index=True)
    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.acts_for(self.proposer_id):
            is_proposer = actor.has("lister") or actor.has("bidder")
            return {Role.READER} | ({Role.PROPOSER} if is_proposer else set())
        stage = self.call.stage if self.call.shows_proposals else Stage.SEALED
        caller = caller_of(actor, self.call.poser_id, is_bidder=False)
        reads = sight_of("proposal", stage, caller) >= Sight.CONTENTS
        was_judged = self.state != State.WITHDRAWN or self.rank is not None
        return {Role.READER} if reads and was_judged else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        if actor.is_system:
            return always(True)
        are_shown = or_(Call.mode != Mode.SEALED, Call.opened_at.is_not(None))
        judges = (
            always(actor.may_oversee()) if actor.is_operator else acts_for(actor, Call.poser_id)
        )
        reads = cls.call.has(and_(are_shown, judges))
        was_judged = or_(cls.state != State.WITHDRAWN, cls.rank.is_not(None))
        return or_(acts_for(actor, cls.proposer_id), and_(reads, was_judged))


refuses("uq_proposals_alive", ProposalExists)

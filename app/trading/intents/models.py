"""The table of intents."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, and_, or_, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.intents.rules import IntentExists
from app.trading.intents.workflow import FORWARDED, INTENT, Role, State
from app.trading.procedures.models import Procedure


class Intent(Model, Subject, Counted):
    """Bidders do not see each other; the seller sees who the venue has forwarded."""

    __tablename__ = "intents"
    workflow = INTENT
    __table_args__ = (
        UniqueConstraint("procedure_id", "label"),
        Index(
            "uq_intents_alive",
            "procedure_id",
            "bidder_id",
            unique=True,
            postgresql_where=text("state not in ('withdrawn', 'refused', 'lapsed', 'closed')"),
        ),
        Index("ix_intents_bidder", "bidder_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.SUBMITTED)
    counted: Mapped[str]  # as which the procedure counts it
    procedure_id: Mapped[UUID] = mapped_column(ForeignKey("procedures.id"))
    bidder_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    bidder_name: Mapped[str]
    label: Mapped[str]  # what rivals see of it
    edition: Mapped[int]  # of the announcement it confirms
    documents: Mapped[list[Any]]  # name and SHA-256: how the conditions are met
    offer: Mapped[int | None]  # fen; counts when nobody else qualifies (就高)
    # the venue's, then the seller's; silence agrees; of a refused one: to appeal
    reply_by: Mapped[datetime | None] = counted_column()
    cure_by: Mapped[datetime | None]  # the bidder's, to complete or to mend
    was_returned_late: Mapped[bool] = mapped_column(default=False, server_default="false")
    # by the seller
    was_doubted: Mapped[bool] = mapped_column(default=False, server_default="false")
    reasons: Mapped[str | None]
    is_seen_by_seller: Mapped[bool] = mapped_column(default=False)
    deposit_id: Mapped[UUID | None] = mapped_column(ForeignKey("deposits.id"), unique=True)
    frozen_at: Mapped[datetime | None]  # the deposit lies on the supervised account
    procedure: Mapped[Procedure] = relationship(lazy="joined", innerjoin=True)

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = set()
        if actor.acts_for(self.bidder_id):
            roles |= {Role.READER} | ({Role.BIDDER} if actor.has("bidder") else set())
        if actor.acts_for(self.procedure.seller_id) and self._is_forwarded():
            roles |= {Role.READER} | ({Role.SELLER} if actor.has("lister") else set())
        if actor.may_oversee():
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        of_seller = cls.procedure.has(acts_for(actor, Procedure.seller_id))
        is_forwarded = or_(cls.is_seen_by_seller, cls.state == FORWARDED)
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, acts_for(actor, cls.bidder_id), and_(is_forwarded, of_seller))

    def _is_forwarded(self) -> bool:
        return self.is_seen_by_seller or self.state == FORWARDED


refuses("uq_intents_alive", IntentExists)

"""The table of procedures."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_
from sqlalchemy.orm import Mapped, mapped_column

from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sealing import sealed_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.procedures.rules import RepeatedAlready
from app.trading.procedures.workflow import PROCEDURE, SHOWN, Method, Role, State


class Procedure(Model, Subject, Counted):
    """One attempt to sell an exclusive right in public."""

    __tablename__ = "procedures"
    workflow = PROCEDURE
    __table_args__ = (
        CheckConstraint("start_price > 0 and deposit > 0", name="sums"),
        Index("ix_procedures_page", "announced_at", "id"),
        Index("ix_procedures_seller", "seller_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"), index=True)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_name: Mapped[str]
    regime: Mapped[str]
    title: Mapped[str]  # of the asset when announced
    method: Mapped[Method]
    start_price: Mapped[int]  # fen
    deposit: Mapped[int]  # fen
    step: Mapped[int | None]  # fen
    floor: Mapped[int | None]  # fen; a price that falls stops there, and is announced
    reserve: Mapped[bytes | None] = sealed_column()  # secret until the end
    auction_hour: Mapped[int | None]  # in Zhengzhou, at which it begins; none: the venue's first
    conditions: Mapped[str]  # what a transferee must be, and nothing that points at one
    payment_terms: Mapped[str]
    scoring: Mapped[dict[str, Any] | None]  # formula of two envelopes; none: the price alone
    terms_digest: Mapped[str | None]  # of all that is announced; none before it is
    priority: Mapped[list[Any]]  # holders of a right to the same terms (R1.2.6), in rank
    custodians: Mapped[dict[str, Any] | None]  # side → key; of sealed bids
    approval_sha256: Mapped[str | None]  # of a price cut
    follows_id: Mapped[UUID | None] = mapped_column(ForeignKey("procedures.id"), unique=True)
    first_price: Mapped[int]  # of the chain's first announcement
    edition: Mapped[int] = mapped_column(default=1)  # grows with what is announced
    announced_at: Mapped[datetime | None]
    rectify_until: Mapped[datetime | None] = counted_column()
    closes_at: Mapped[datetime | None] = counted_column()
    is_provisional: Mapped[bool] = mapped_column(default=False)
    extensions: Mapped[int] = mapped_column(default=0)
    extensions_most: Mapped[int]  # announced beforehand (2009规则 20)
    open_intents: Mapped[int] = mapped_column(default=0)  # wait for a reply or a deposit
    qualified: Mapped[int] = mapped_column(default=0)
    open_objections: Mapped[int] = mapped_column(default=0, server_default="0")
    settled_at: Mapped[datetime | None]  # closed, and nothing is open
    paused_at: Mapped[datetime | None]
    pause_until: Mapped[datetime | None] = counted_column()
    pause_cause: Mapped[str | None]
    barred_for: Mapped[str | None]  # the code of what stands against the right
    announced_burdens: Mapped[list[Any] | None]  # as they lay on the right when it was announced
    burdened_at: Mapped[datetime | None]  # since when others lie on it that do not bar it
    outcome: Mapped[str | None]  # why it found nobody, or was ended

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if self.state in SHOWN else set()
        if actor.may_oversee():
            roles |= {Role.READER} | ({Role.VENUE} if actor.has("reviewer") else set())
        if actor.acts_for(self.seller_id):
            roles |= {Role.READER} | ({Role.SELLER} if actor.has("lister") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.state.in_(SHOWN), acts_for(actor, cls.seller_id))

    def priority_of(self, organisation_id: UUID) -> int | None:
        """The rank of a holder of a right to the same terms; None of anybody else."""
        ranks = [str(holder["organisation_id"]) for holder in self.priority]
        id = str(organisation_id)
        return ranks.index(id) + 1 if id in ranks else None


refuses("uq_procedures_follows_id", RepeatedAlready)

"""The table of trials."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_
from sqlalchemy.orm import Mapped, mapped_column

from app import catalogue
from app.core.actor import Actor
from app.core.db import Model, db
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.trading.trials.workflow import OPEN, TRIAL, Role, State


class Trial(Model, Subject):
    """What will be paid when it is kept stands before it begins."""

    __tablename__ = "trials"
    workflow = TRIAL
    __table_args__ = (
        CheckConstraint("months between 1 and 24", name="months"),
        Index("ix_trials_trier", "trier_id", "created_at", "id"),
        Index("ix_trials_seller", "seller_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.PROPOSED)
    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"))
    terms_digest: Mapped[str]  # of the listing when it was proposed
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    trier_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    trier_name: Mapped[str]
    months: Mapped[int]
    scope: Mapped[str]
    payment_mode: Mapped[str]
    price: Mapped[int]  # fen; of a royalty the entry fee
    royalty: Mapped[dict[str, Any] | None]
    instalments: Mapped[list[Any] | None]  # what of the price comes later: fen, after which months
    answer_by: Mapped[datetime]
    started_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    returned: Mapped[list[Any] | None]  # what was given back, with hashes
    deal_id: Mapped[UUID | None]

    def as_kept(self) -> catalogue.Agreed:
        """The right as the trier would have it."""
        listing = db.session.get_one(catalogue.Listing, self.listing_id)
        return catalogue.for_buyer(listing, self.trier_id, self.trier_name)

    def barred_for(self) -> str | None:
        """The code of what stands against keeping it now."""
        bar = catalogue.first_bar(self.as_kept()) if self.state in OPEN else None
        return bar.code() if bar else None

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = {Role.READER} if actor.may_oversee() else set()
        if actor.acts_for(self.trier_id):
            roles |= {Role.READER} | ({Role.TRIER} if actor.has("bidder") else set())
        if actor.acts_for(self.seller_id):
            roles |= {Role.READER} | ({Role.SELLER} if actor.has("lister") else set())
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, acts_for(actor, cls.trier_id, cls.seller_id))

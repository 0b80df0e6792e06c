"""The tables of a negotiation."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, or_, select, text
from sqlalchemy.orm import Mapped, mapped_column

from app.catalogue import Listing
from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.parties import holds_mandate, is_mandated
from app.trading.negotiations.rules import TalksOpenAlready
from app.trading.negotiations.workflow import NEGOTIATION, Role, State


class Negotiation(Model, Subject):
    """`offeror` is the side whose offer lies on the table: buyer or seller."""

    __tablename__ = "negotiations"
    workflow = NEGOTIATION
    __table_args__ = (
        CheckConstraint("price > 0", name="price"),
        Index("ix_negotiations_buyer", "buyer_id", "created_at", "id"),
        Index("ix_negotiations_seller", "seller_id", "created_at", "id"),
        Index(
            "uq_negotiations_open",
            "listing_id",
            "buyer_id",
            unique=True,
            postgresql_where=text("state = 'open'"),
        ),
    )

    state: Mapped[State] = mapped_column(default=State.OPEN)
    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"))
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    buyer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    offeror: Mapped[str]
    round: Mapped[int] = mapped_column(default=1)
    price: Mapped[int]  # fen, of the offer on the table
    terms_digest: Mapped[str]  # of the listing when the talks were opened
    expires_at: Mapped[datetime]
    deal_id: Mapped[UUID | None]
    nda_sha256: Mapped[str | None]  # the promise of confidence, and who signed it
    nda_buyer: Mapped[bool] = mapped_column(default=False, server_default="false")
    nda_seller: Mapped[bool] = mapped_column(default=False, server_default="false")
    nda_at: Mapped[datetime | None]  # when both had
    notice: Mapped[dict[str, Any] | None]  # what both sides must know of the listing

    def roles_of(self, actor: Actor) -> set[Any]:
        """Strangers see nothing; a member without the duty looks on."""
        if actor.is_system:
            return {Role.MARKET}
        if actor.acts_for(self.buyer_id):
            side, duty = "buyer", "bidder"
        elif actor.acts_for(self.seller_id):
            side, duty = "seller", "lister"
        elif actor.may_oversee():
            return {Role.ONLOOKER}
        else:
            return {Role.BROKER} if self.brokered_sides(actor) else set()
        if not actor.has(duty):
            return {Role.ONLOOKER}
        return {Role.OFFEROR if side == self.offeror else Role.ANSWERER}

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        asset = select(Listing.asset_id).where(Listing.id == cls.listing_id).scalar_subquery()
        objects = ("listing", cls.listing_id), ("asset", asset)
        sides = (("supply", cls.seller_id), ("demand", cls.buyer_id))
        brokered = [holds_mandate(actor, "negotiate", *side, *objects) for side in sides]
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, acts_for(actor, cls.buyer_id, cls.seller_id), *brokered)

    def sides_of(self, actor: Actor) -> set[str]:
        """The side the actor is of, or drafts for; both for the venue."""
        if actor.may_oversee() or actor.is_system:
            return {"buyer", "seller"}
        if actor.acts_for(self.buyer_id):
            return {"buyer"}
        return {"seller"} if actor.acts_for(self.seller_id) else self.brokered_sides(actor)

    def brokered_sides(self, actor: Actor) -> set[str]:
        """The sides whose mandated broker the actor is (委托; R7.4). A mandate for one demand is
        none: talks name no demand."""
        if actor.acts_for(self.buyer_id) or actor.acts_for(self.seller_id):
            return set()
        asset_id = db.session.scalar(select(Listing.asset_id).filter_by(id=self.listing_id))
        assert asset_id is not None
        objects = ("listing", self.listing_id), ("asset", asset_id)
        sides = (("seller", "supply", self.seller_id), ("buyer", "demand", self.buyer_id))
        return {
            name
            for name, side, principal_id in sides
            if is_mandated(actor, "negotiate", side, principal_id, *objects)
        }


class Offer(Model):
    """Every offer that lay on the table, by round; never changed."""

    __tablename__ = "offers"

    negotiation_id: Mapped[UUID] = mapped_column(ForeignKey("negotiations.id"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[str]
    user_id: Mapped[UUID]
    price: Mapped[int]
    message: Mapped[str | None]
    drafted_by: Mapped[UUID | None]  # the broker whose draft it was
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]


refuses("uq_negotiations_open", TalksOpenAlready)

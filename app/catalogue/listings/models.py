"""The tables of a listing."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.catalogue.assets.models import Asset
from app.catalogue.listings.cards import card
from app.catalogue.listings.rules import LiveListingExists
from app.catalogue.listings.workflow import LISTING, PUBLIC_STATES, Right, Role, State
from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.workflow import Subject


class Listing(Model, Subject):
    __tablename__ = "listings"
    workflow = LISTING
    __table_args__ = (
        CheckConstraint("price > 0", name="price"),
        Index("ix_listings_page", "published_at", "id"),
        Index("ix_listings_seller", "seller_id", "created_at", "id"),
        Index(
            "uq_listings_live_exclusive",
            "asset_id",
            unique=True,
            postgresql_where=text(
                "state in ('submitted', 'published', 'reserved') "
                "and \"right\" <> 'ordinary_licence'"
            ),
        ),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_name: Mapped[str]  # as registered when listed
    seller_regime: Mapped[str]
    right: Mapped[Right]
    territory: Mapped[str]
    term_months: Mapped[int | None]
    price: Mapped[int]  # fen
    pricing_mode: Mapped[str]
    review_reasons: Mapped[str | None]
    published_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    asset: Mapped[Asset] = relationship(lazy="selectin")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = {Role.READER} if self.state in PUBLIC_STATES else set()
        if actor.acts_for(self.seller_id):
            roles |= {Role.SELLER, Role.READER} if actor.has("lister") else {Role.READER}
        if actor.is_operator:
            roles |= {Role.REVIEWER, Role.READER} if actor.has("reviewer") else {Role.READER}
        return roles

    @property
    def is_exclusive(self) -> bool:
        return self.right != Right.ORDINARY_LICENCE

    def write_card(self) -> None:
        """Show the listing as it is now, or take the card away."""
        row = db.session.get(ListingCard, self.id)
        if self.state not in PUBLIC_STATES:
            if row is not None:
                db.session.delete(row)
            return
        if row is None:
            row = ListingCard(listing_id=self.id)
            db.session.add(row)
        row.version, row.body = self.version, card(self)


class ListingCard(Model):
    """What everybody may read of a published listing, ready as JSON."""

    __tablename__ = "listing_cards"

    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"), primary_key=True)
    version: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)


refuses("uq_listings_live_exclusive", LiveListingExists)

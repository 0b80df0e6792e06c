"""The tables of a listing."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, delete, insert, or_
from sqlalchemy.dialects.postgresql import INT4RANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.catalogue.assets.models import Asset
from app.catalogue.exclusivities.rules import WHOLE_COUNTRY, field_range, territory_range
from app.catalogue.listings.cards import card
from app.catalogue.listings.rules import LiveListingExists
from app.catalogue.listings.workflow import (
    FINDABLE,
    LISTING,
    LIVE_STATES,
    PUBLIC_STATES,
    Right,
    Role,
    State,
)
from app.catalogue.search.models import Library
from app.catalogue.search.steps import hide
from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.parties import holds_mandate, is_mandated


class Listing(Model, Subject):
    __tablename__ = "listings"
    workflow = LISTING
    __table_args__ = (
        CheckConstraint("price > 0", name="price"),
        Index("ix_listings_page", "published_at", "id"),
        Index("ix_listings_seller", "seller_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_name: Mapped[str]  # as registered when listed
    seller_regime: Mapped[str]
    right: Mapped[Right]
    territory: Mapped[str]
    territory_code: Mapped[str] = mapped_column(default=WHOLE_COUNTRY, server_default=WHOLE_COUNTRY)
    use_field: Mapped[str | None]  # GB/T 4754 division; None is every field
    term_months: Mapped[int | None]
    price: Mapped[int]  # fen
    pricing_mode: Mapped[str]
    review_reasons: Mapped[str | None]
    published_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]  # when its seller last said that it still holds
    reminded_at: Mapped[datetime | None]  # of the coming end
    suspended_for: Mapped[str | None]  # the code of what stands against it
    response_hours: Mapped[int | None]  # the seller's median time to a first answer in talks
    asset: Mapped[Asset] = relationship(lazy="selectin")

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = {Role.READER} if self.state in PUBLIC_STATES else set()
        if actor.acts_for(self.seller_id):
            roles |= {Role.SELLER, Role.READER} if actor.has("lister") else {Role.READER}
        elif not roles and self._is_drafted_by(actor):
            roles |= {Role.BROKER, Role.READER}
        if actor.may_oversee():
            roles |= {Role.REVIEWER, Role.READER} if actor.has("reviewer") else {Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        objects = ("asset", cls.asset_id), ("listing", cls.id)
        drafts = holds_mandate(actor, "draft", "supply", cls.seller_id, *objects)
        looks_on = always(actor.is_system or actor.may_oversee())
        return or_(looks_on, cls.state.in_(PUBLIC_STATES), acts_for(actor, cls.seller_id), drafts)

    def _is_drafted_by(self, actor: Actor) -> bool:
        """A broker drafts for the principal; only the principal hands it in."""
        objects = ("asset", self.asset_id), ("listing", self.id)
        return is_mandated(actor, "draft", "supply", self.seller_id, *objects)

    @property
    def is_exclusive(self) -> bool:
        return self.right != Right.ORDINARY_LICENCE

    @property
    def is_everywhere(self) -> bool:
        return self.territory_code == WHOLE_COUNTRY and self.use_field is None

    def follow_state(self) -> None:
        """Show the listing as it is now, or take its card away; claim its patents, or free them."""
        self._follow_card()
        db.session.execute(delete(ExclusiveClaim).where(ExclusiveClaim.listing_id == self.id))
        if self.is_exclusive and self.state in LIVE_STATES:
            reach = {
                "listing_id": self.id,
                "fields": field_range(self.use_field),
                "territory": territory_range(self.territory_code),
            }
            objects = [patent.id for patent in self.asset.patents] or [self.asset_id]
            claims = [{"object_id": id} | reach for id in objects]
            db.session.execute(insert(ExclusiveClaim), claims)

    def _follow_card(self) -> None:
        row = db.session.get(ListingCard, self.id)
        if self.state not in FINDABLE:
            hide(Library.LISTINGS, [self.id])  # at once; the event brings it back when it may
        if self.state not in PUBLIC_STATES:
            if row is not None:
                db.session.delete(row)
            return
        body = card(self)
        if row is None:
            row = ListingCard(listing_id=self.id)
            db.session.add(row)
        row.version, row.body = self.version, body


class ListingCard(Model):
    """What everybody may read of a published listing, ready as JSON."""

    __tablename__ = "listing_cards"

    listing_id: Mapped[UUID] = mapped_column(ForeignKey("listings.id"), primary_key=True)
    version: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)


class ExclusiveClaim(Model):
    """A live listing of an exclusive right keeps its patents, or an asset without one, from every
    other such listing of the same field and territory."""

    __tablename__ = "exclusive_claims"
    __table_args__ = (
        ExcludeConstraint(
            ("object_id", "="),
            ("fields", "&&"),
            ("territory", "&&"),
            name="ex_exclusive_claims",
            using="gist",
        ),
    )

    object_id: Mapped[UUID] = mapped_column(primary_key=True)  # a patent, or an asset without one
    listing_id: Mapped[UUID] = mapped_column(
        ForeignKey("listings.id"), primary_key=True, index=True
    )
    fields: Mapped[Range[int]] = mapped_column(INT4RANGE)
    territory: Mapped[Range[int]] = mapped_column(INT4RANGE)


class SellerAnswer(Model):
    """When talks on a listing were opened and first answered by its seller."""

    __tablename__ = "seller_answers"

    negotiation_id: Mapped[UUID] = mapped_column(primary_key=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    opened_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]


refuses("ex_exclusive_claims", LiveListingExists)

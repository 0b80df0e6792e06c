"""The tables of an asset."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, and_, func, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import Text

from app.catalogue.assets.rules import TECHNOLOGY, Kind
from app.catalogue.patents.models import Patent
from app.core.actor import Actor
from app.core.db import Base, Model, db
from app.core.sight import Seen, acts_for, always
from app.parties import Organisation, holds_mandate, is_mandated

asset_patents = Table(
    "asset_patents",
    Base.registry.metadata,
    Column("asset_id", ForeignKey("assets.id"), primary_key=True),
    Column("patent_id", ForeignKey("patents.id"), primary_key=True, index=True),
)


class Asset(Model):
    """`owner_id` is who owns it now; `AssetOwnership` is how that came about."""

    __tablename__ = "assets"
    __table_args__ = (
        CheckConstraint("trl between 1 and 9", name="trl"),
        Index("ix_assets_page", "owner_id", "created_at", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    version: Mapped[int] = mapped_column(default=1)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    kind: Mapped[Kind] = mapped_column(default=Kind.PATENT)
    title: Mapped[str]
    summary: Mapped[str]
    keywords: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list)
    field: Mapped[str | None]  # of code table technology_field
    district: Mapped[str | None]  # GB/T 2260, where the technology is
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)  # what buyers ask (schemas.Facts)
    confidential: Mapped[str | None]  # never shown but to the owner: no card, no search, no event
    trl: Mapped[int]  # GB/T 22900-2022
    is_experimental: Mapped[bool]  # must be stated when traded (R1.2.9)
    burdens: Mapped[list[Any]]  # pledges, co-owners, running licences (rule-book §5.2)
    export_class: Mapped[str]
    is_in_test: Mapped[bool] = mapped_column(default=False, server_default="false")
    is_open_to_all: Mapped[bool] = mapped_column(default=False, server_default="false")
    verified_technology: Mapped[str | None]  # what an accepted pilot report was about (R8.5)
    verified_until: Mapped[datetime | None]
    pilot_report_id: Mapped[UUID | None]
    title_evidence: Mapped[str | None]  # why the seller owns it, when the register names another
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    removed_at: Mapped[datetime | None]  # its owner wants it no more; what was agreed on it stays
    patents: Mapped[list[Patent]] = relationship(
        secondary=asset_patents, lazy="selectin", order_by=Patent.application_number
    )

    def is_pilot_verified(self) -> bool:
        return self.verified_technology is not None and (
            TECHNOLOGY.is_of(self.verified_technology, self)
        )

    def completers(self) -> list[str]:
        """The names of those who made it (完成人)."""
        return [person["name"] for person in self.facts.get("completers") or ()]

    def priority_holders(self) -> list[tuple[UUID, str]]:
        """(organisation, basis) of those who may take its title at the same terms, in rank."""
        told = self.facts.get("priority") or ()
        return [(UUID(str(holder["organisation_id"])), holder["basis"]) for holder in told]

    def former_owners(self) -> list[str]:
        """Names of those whose title has passed on here: the register may still name them."""
        passed = select(Organisation.name).join(
            AssetOwnership, AssetOwnership.organisation_id == Organisation.id
        )
        return list(
            db.session.scalars(
                passed.where(
                    AssetOwnership.asset_id == self.id, AssetOwnership.until_on.is_not(None)
                )
            )
        )

    def roles_of(self, actor: Actor) -> set[str]:
        """The owner, a broker who drafts for them, the operator; others read its listing."""
        if actor.is_system:
            return {"owner"}
        if self.removed_at is not None:
            return {"reviewer"} if actor.may_oversee() else set()
        if actor.acts_for(self.owner_id):
            return {"owner"}
        if is_mandated(actor, "draft", "supply", self.owner_id, ("asset", self.id)):
            return {"broker"}
        return {"reviewer"} if actor.may_oversee() else set()

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        if actor.is_system or actor.may_oversee():
            return always(True)
        drafts = holds_mandate(actor, "draft", "supply", cls.owner_id, ("asset", cls.id))
        return and_(cls.removed_at.is_(None), or_(acts_for(actor, cls.owner_id), drafts))


class AssetOwnership(Model):
    """Who owned the asset from when on; a patent's title moves on the office's date (专利法 10)."""

    __tablename__ = "asset_ownerships"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), index=True)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    deal_id: Mapped[UUID | None]  # None: as listed

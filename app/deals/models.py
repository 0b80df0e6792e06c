"""The tables of a deal: its course, its contract versions, signatures, deliveries, registration."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint, or_
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.catalogue import Asset, Listing, Right
from app.core.actor import Actor
from app.core.db import Model, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always
from app.core.workflow import Subject
from app.deals.rules import RegistrationNumberTaken, SignedAlready
from app.deals.workflow import DEAL, Origin, Role, State


class Deal(Model, Subject, Counted):
    __tablename__ = "deals"
    workflow = DEAL
    __table_args__ = (
        CheckConstraint("price > 0 or (price = 0 and payment_mode = 'ROYALTY')", name="price"),
        UniqueConstraint("origin_kind", "origin_id"),
        CheckConstraint("buyer_id <> seller_id", name="sides"),
        CheckConstraint("asset_id is not null or service is not null", name="object"),
        Index("ix_deals_buyer", "buyer_id", "created_at", "id"),
        Index("ix_deals_seller", "seller_id", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFTED)
    negotiation_id: Mapped[UUID | None] = mapped_column(unique=True)
    origin_kind: Mapped[Origin]  # how the sides came to terms
    origin_id: Mapped[UUID]
    deposit_id: Mapped[UUID | None]  # the winner's, applied to the price
    listing_id: Mapped[UUID | None] = mapped_column(ForeignKey("listings.id"), index=True)
    takes_listing: Mapped[bool]  # an exclusive right: nobody else can buy meanwhile
    asset_id: Mapped[UUID | None] = mapped_column(ForeignKey("assets.id"), index=True)
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    seller_name: Mapped[str]
    buyer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    buyer_name: Mapped[str]
    contract_type: Mapped[str]  # rule-book §1.1
    right: Mapped[Right | None]
    territory: Mapped[str | None]
    service: Mapped[dict[str, Any] | None]  # what is done: a service or a development
    term_months: Mapped[int | None]
    price: Mapped[int]  # fen
    payment_mode: Mapped[str] = mapped_column(default="LUMP_ONCE", server_default="LUMP_ONCE")
    royalty: Mapped[dict[str, Any] | None]  # base, rate and account inspection (民法典 846)
    plan: Mapped[list[Any] | None]  # parts of it that wait for a gate (tranches)
    needs_notice: Mapped[bool]  # agreement pricing by a state-set unit (R2.2.1)
    notice_sha256: Mapped[str | None]
    notice_on: Mapped[date | None]
    notice_state: Mapped[str | None]  # of the public notice: running, passed, failed
    notice_ends_at: Mapped[datetime | None]
    priority_until: Mapped[datetime | None]  # holders of priority may take it at the same terms
    held_for: Mapped[str | None]  # the code of what stands against the right
    held_at: Mapped[datetime | None]  # since when all its clocks stand
    prolongations: Mapped[int] = mapped_column(default=0, server_default="0")  # of the time to sign
    sign_by: Mapped[datetime] = counted_column()
    is_provisional: Mapped[bool]  # a deadline crosses a year whose calendar is not yet published
    contract_number: Mapped[int] = mapped_column(default=0)  # of the version on the table
    effective_at: Mapped[datetime | None]
    payment_id: Mapped[UUID | None] = mapped_column(ForeignKey("payments.id"), unique=True)
    payment_due_at: Mapped[datetime | None] = counted_column()
    delivered_at: Mapped[datetime | None]
    acceptance_ends_at: Mapped[datetime | None] = counted_column()
    objection: Mapped[str | None]
    accepted_at: Mapped[datetime | None]
    rights_changed_on: Mapped[date | None]  # the patent office's date
    asset: Mapped[Asset | None] = relationship(lazy="select", viewonly=True)
    listing: Mapped[Listing | None] = relationship(lazy="select", viewonly=True)

    @property
    def at_once(self) -> int:
        """Fen that are due with the contract; the rest waits for its gates."""
        return self.price - sum(int(planned["amount"]) for planned in self.plan or ())

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        if actor.may_oversee("finance"):
            return {Role.AUDITOR}
        roles: set[Any] = set()
        if actor.acts_for(self.seller_id):
            roles.add(Role.SELLER)
        if actor.acts_for(self.buyer_id):
            roles.add(Role.BUYER)
        if roles and actor.has("signatory"):
            is_seller = Role.SELLER in roles
            roles.add(Role.SELLER_SIGNATORY if is_seller else Role.BUYER_SIGNATORY)
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        looks_on = actor.is_system or actor.may_oversee("finance")
        return or_(always(looks_on), acts_for(actor, cls.seller_id, cls.buyer_id))


class Contract(Model):
    """One version of the document; never changed, only followed by another."""

    __tablename__ = "contracts"
    __table_args__ = (UniqueConstraint("deal_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"))
    number: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)  # canonical JSON, the bytes that are signed
    sha256: Mapped[str]
    drawn_up_by: Mapped[UUID]
    drawn_up_at: Mapped[datetime]


class Signature(Model):
    __tablename__ = "signatures"

    contract_id: Mapped[UUID] = mapped_column(ForeignKey("contracts.id"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)  # seller, buyer
    user_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    sha256: Mapped[str]  # of what was signed
    signed_at: Mapped[datetime]


class Delivery(Model):
    __tablename__ = "deliveries"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"), index=True)
    items: Mapped[list[Any]]  # name and SHA-256 of each document handed over
    delivered_by: Mapped[UUID]
    delivered_at: Mapped[datetime]


class Registration(Model):
    """认定登记: issued by the registry, recorded here (R1.4.14)."""

    __tablename__ = "registrations"

    deal_id: Mapped[UUID] = mapped_column(ForeignKey("deals.id"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    registry_name: Mapped[str]
    registered_on: Mapped[date]
    contract_value: Mapped[int]  # 成交额, fen
    technical_value: Mapped[int]  # 技术交易额, fen
    certificate_sha256: Mapped[str]


refuses("uq_registrations_number", RegistrationNumberTaken)
refuses("pk_signatures", SignedAlready)

"""The tables of organisations."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, Index, and_, func, or_, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.types import Text

from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.sealing import blind_column, sealed_column
from app.core.sight import Seen, acts_for, always
from app.core.viewer import seen_by_the_market
from app.core.workflow import Subject
from app.parties.organisations.rules import STATUSES, AlreadyRegistered
from app.parties.organisations.workflow import ORGANISATION, Role, State

_TAKEN = text("verified_at is not null and state <> 'closed'")  # a draft does not keep a name

LATEST = 50  # documents shown with it


class Organisation(Model, Subject):
    __tablename__ = "organisations"
    workflow = ORGANISATION
    __table_args__ = (
        Index("uq_organisations_name", "name", unique=True, postgresql_where=_TAKEN),
        Index("uq_organisations_credit_code", "credit_code", unique=True, postgresql_where=_TAKEN),
        Index("ix_organisations_state", "state", "created_at", "id"),
    )

    state: Mapped[State] = mapped_column(default=State.DRAFT)
    name: Mapped[str]
    kind: Mapped[str]  # of code table organisation_kind
    regime: Mapped[str]
    credit_code: Mapped[str]
    address: Mapped[str | None]
    legal_representative: Mapped[str | None]
    bank_account: Mapped[bytes | None] = sealed_column()  # where payouts go
    bank_account_mask: Mapped[str | None]
    bank_account_blind: Mapped[bytes | None] = blind_column(
        "bank_account", "bank_account", index=True
    )
    controlled_from: Mapped[str] = mapped_column(default="CN", server_default="CN")  # GB/T 2659
    district: Mapped[str | None]  # GB/T 2260
    industry: Mapped[str | None]  # GB/T 4754
    chain_leader_years: Mapped[list[int]] = mapped_column(ARRAY(BigInteger), default=list)  # 链主
    high_tech_until: Mapped[date | None]
    park: Mapped[str | None]
    cluster: Mapped[str | None]
    accreditation_level: Mapped[int | None]  # of a station or portal: what the venue lets it do
    review_reasons: Mapped[str | None]
    verified_at: Mapped[datetime | None]
    verified_until: Mapped[datetime | None]
    remind_at: Mapped[datetime | None]  # that its verification ends
    documents: Mapped[list["OrganisationDocument"]] = relationship(
        lazy="selectin", order_by="OrganisationDocument.created_at"
    )

    @property
    def as_itself(self) -> "Organisation":
        """For what it says of itself, apart from what was checked."""
        return self

    @property
    def is_established(self) -> bool:
        """Whether there is something to lose: an account, or the venue's word for it."""
        return self.verified_at is not None or self.bank_account is not None

    def statuses_at(self, now: datetime) -> list["OrganisationDocument"]:
        """What it is by evidence: a document, a reviewer, and within its dates. The documents are
        its own; that they prove it is everybody's to know."""
        proofs = select(OrganisationDocument).where(
            OrganisationDocument.organisation_id == self.id,
            OrganisationDocument.kind.in_(STATUSES),
            OrganisationDocument.confirmed_at.is_not(None),
            OrganisationDocument.withdrawn_at.is_(None),
            OrganisationDocument.valid_from <= now,
            OrganisationDocument.valid_until > now,
        )
        with seen_by_the_market(db.session):
            return list(db.session.scalars(proofs.order_by(OrganisationDocument.created_at)))

    def shares_account(self) -> bool:
        """True when another verified organisation is paid to the same account."""
        if self.bank_account_blind is None:
            return False
        query = select(Organisation.id).where(
            Organisation.bank_account_blind == self.bank_account_blind,
            Organisation.id != self.id,
            _TAKEN,
        )
        return db.session.scalar(query.limit(1)) is not None

    def has_code_of_another(self) -> bool:
        """True when another organisation was verified under the same credit code: one of the two
        is not who it says."""
        query = select(Organisation.id).where(
            Organisation.credit_code == self.credit_code, Organisation.id != self.id, _TAKEN
        )
        return db.session.scalar(query.limit(1)) is not None

    @property
    def latest_documents(self) -> list["OrganisationDocument"]:
        return self.documents[-LATEST:]

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles = {Role.READER} if self.verified_at and actor.organisation_id else set()
        if actor.acts_for(self.id):
            roles |= {Role.OWNER, Role.MEMBER} if actor.has("owner") else {Role.MEMBER}
        if actor.is_operator:
            roles |= {Role.READER}
            roles |= {Role.VERIFIER} if actor.has("reviewer") else set()
            roles |= {Role.FOUR_EYES} if actor.is_four_eyes else set()
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_venue = actor.is_system or actor.is_operator
        is_known = and_(always(actor.organisation_id), cls.verified_at.is_not(None))
        return or_(always(is_venue), is_known, acts_for(actor, cls.id))


class OrganisationDocument(Model):
    """Evidence: the licence (营业执照, 法人证书), a letter of authority; kept by its hash."""

    __tablename__ = "organisation_documents"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    sha256: Mapped[str]
    duties: Mapped[list[str]] = mapped_column(ARRAY(Text), default=list, server_default="{}")
    valid_from: Mapped[datetime | None]  # of a status
    valid_until: Mapped[datetime | None]  # of a letter of authority, of a status
    confirmed_at: Mapped[datetime | None]  # the venue has seen that the status is so
    confirmed_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    withdrawn_at: Mapped[datetime | None]
    given_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())


refuses("uq_organisations_name", AlreadyRegistered)
refuses("uq_organisations_credit_code", AlreadyRegistered)

"""The tables of mandates."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, UniqueConstraint, and_, func, not_, or_, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import Text

from app.core.actor import Actor
from app.core.db import Model, db, refuses
from app.core.deadlines import Counted, counted_column
from app.core.sight import Seen, acts_for, always, is_person
from app.core.viewer import seen_by_the_market
from app.core.workflow import Subject
from app.parties.brokers.models import Credential, staff_of_venue
from app.parties.brokers.workflow import CERTIFIED
from app.parties.mandates.objects import OBJECTS
from app.parties.mandates.rules import ExclusiveMandateHeld, IntroducedAlready
from app.parties.mandates.workflow import HELD, MANDATE, TAKEN, Role, State
from app.parties.people.queries import is_member


class Mandate(Model, Subject, Counted):
    __tablename__ = "mandates"
    workflow = MANDATE
    __table_args__ = (
        Index(
            "uq_mandates_exclusive",
            "principal_id",
            "object_kind",
            "object_id",
            "side",
            unique=True,
            postgresql_nulls_not_distinct=True,
            postgresql_where=text("is_exclusive and state in ('active', 'transferring', 'taken')"),
        ),
        Index("ix_mandates_broker", "broker_id", "created_at", "id"),
        Index("ix_mandates_principal", "principal_id", "created_at", "id"),
        Index("ix_mandates_object", "object_id"),
    )

    state: Mapped[State] = mapped_column(default=State.ASKED)
    broker_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    receiver_id: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    receiver_declaration: Mapped[str | None]  # of their interests, when they take it over
    receiver_consent: Mapped[str | None]  # as `consent_to_both`, for the receiver
    answer_by: Mapped[datetime | None] = counted_column()  # the receiver's, then the principal's
    principal_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    side: Mapped[str]
    object_kind: Mapped[str]
    object_id: Mapped[UUID | None]
    scope: Mapped[list[str]] = mapped_column(ARRAY(Text))
    is_exclusive: Mapped[bool]
    commission: Mapped[dict[str, Any]]  # payer, rate_bp or steps, base, minimum, maximum, trigger
    expires_at: Mapped[datetime]
    interest_declaration: Mapped[str | None]
    consent_to_both: Mapped[str | None]  # SHA-256 of the principal's written consent (R7.5)
    signed_sha256: Mapped[str | None]
    signed_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))
    accepted_at: Mapped[datetime | None]

    def roles_of(self, actor: Actor) -> set[Any]:
        if actor.is_system:
            return {Role.MARKET}
        roles: set[Any] = set()
        if actor.user_id is not None and actor.user_id == self.broker_id:
            roles |= {Role.BROKER, Role.READER}
        if actor.user_id is not None and actor.user_id == self.receiver_id:
            roles |= {Role.RECEIVER, Role.READER}
        if actor.acts_for(self.principal_id):
            roles |= {Role.READER}
            roles |= {Role.PRINCIPAL} if actor.has("owner") or actor.has("lister") else set()
            roles |= {Role.SIGNATORY, Role.PRINCIPAL} if actor.has("signatory") else set()
        if actor.is_operator and (actor.has("reviewer") or actor.has("auditor")):
            roles |= {Role.READER}
        return roles

    @classmethod
    def seen_by(cls, actor: Actor) -> Seen:
        is_staff = actor.is_operator and (actor.has("reviewer") or actor.has("auditor"))
        mine = is_person(actor, cls.broker_id, cls.receiver_id)
        return or_(always(actor.is_system or is_staff), mine, acts_for(actor, cls.principal_id))

    @property
    def broker_to_be(self) -> UUID:
        """Whom the terms name that the principal signs next, or signed last."""
        is_passing = self.state == TAKEN and self.receiver_id is not None
        return self.receiver_id if is_passing else self.broker_id  # type: ignore[return-value]

    @property
    def declaration_to_be(self) -> str | None:
        return self.receiver_declaration if self.state == TAKEN else self.interest_declaration

    @property
    def consent_to_be(self) -> str | None:
        return self.receiver_consent if self.state == TAKEN else self.consent_to_both

    def broker_is_certified(self) -> bool:
        return is_certified(self.broker_to_be)

    def broker_is_of_principal(self) -> bool:
        return is_member(self.broker_to_be, self.principal_id)

    def owner_of_object(self) -> UUID | None:
        """Whose technology or problem it is about."""
        if self.side == "supply" or self.object_id is None:
            return self.principal_id
        found = OBJECTS[self.object_kind](self.object_id)
        return found.owner_id if found else None

    def lacks_consent_of_both(self) -> bool:
        """True when the broker serves the other side of the same owner's things, and a consent is
        missing: a listing, its asset and all that an organisation has are one thing here."""
        query = select(Mandate).where(
            Mandate.broker_id == self.broker_to_be,
            Mandate.side != self.side,
            Mandate.state.in_(HELD),
        )
        owner = self.owner_of_object()
        with seen_by_the_market(db.session):
            db.session.execute(select(func.pg_advisory_xact_lock(self.broker_to_be.int % 2**62)))
            others = [m for m in db.session.scalars(query) if m.owner_of_object() == owner]
        return bool(others) and None in (*(m.consent_to_both for m in others), self.consent_to_be)


class Introduction(Model):
    """Whom the broker brought, when: whoever goes around them still owes (民法典 965)."""

    __tablename__ = "introductions"
    __table_args__ = (
        Index("ix_introductions_mandate_id_page", "mandate_id", "introduced_at", "id"),
        Index("ix_introductions_organisation_id_page", "organisation_id", "introduced_at", "id"),
        UniqueConstraint("mandate_id", "organisation_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    mandate_id: Mapped[UUID] = mapped_column(ForeignKey("mandates.id"))
    broker_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"))
    principal_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    note: Mapped[str]
    introduced_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[UUID | None] = mapped_column(ForeignKey("users.id"))


class Engagement(Model):
    """A deal that was concluded under a mandate, or after an introduction: what is owed."""

    __tablename__ = "engagements"
    __table_args__ = (UniqueConstraint("mandate_id", "deal_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    mandate_id: Mapped[UUID] = mapped_column(ForeignKey("mandates.id"))
    broker_id: Mapped[UUID] = mapped_column(ForeignKey("users.id"), index=True)
    deal_id: Mapped[UUID]
    seller_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    buyer_id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"))
    value: Mapped[int]  # fen, the contract's
    technical_value: Mapped[int | None]  # fen, once registered
    received: Mapped[int] = mapped_column(default=0, server_default="0")  # fen, by the payee
    paid_on: Mapped[int] = mapped_column(default=0, server_default="0")  # fen, shares posted of
    posted: Mapped[int] = mapped_column(default=0, server_default="0")  # fen, in the ledger
    owed: Mapped[int]  # fen fallen due by the commission's terms
    is_bypass: Mapped[bool]  # the mandate had ended: owed for the introduction
    concluded_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]  # the deal was completed


def is_certified(user_id: UUID) -> bool:
    """True while their certificate holds and they are not of the venue's staff (R7.5)."""
    return bool(db.session.scalar(select(certified(user_id))))


def certified(user_id: UUID) -> Seen:
    """The same as SQL."""
    holds = select(Credential.id).where(
        Credential.user_id == user_id,
        Credential.state == CERTIFIED,
        Credential.valid_until > func.market_now(),
    )
    return and_(holds.exists(), not_(staff_of_venue(user_id)))


refuses("uq_mandates_exclusive", ExclusiveMandateHeld)
refuses("uq_introductions_mandate_id_organisation_id", IntroducedAlready)

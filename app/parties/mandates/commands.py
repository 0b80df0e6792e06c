"""What people do about mandates. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound, NotYourTransition
from app.core.viewer import seen_by_the_market
from app.parties.mandates.models import Introduction, Mandate, is_certified
from app.parties.mandates.objects import OBJECTS
from app.parties.mandates.rules import (
    ANSWER,
    EVERYTHING,
    WARNED,
    AcknowledgedAlready,
    BrokerBelongsToPrincipal,
    BrokerNotCertified,
    MandateDiffers,
    NotIntroduced,
    ObjectUnknown,
    OutsideScope,
    ReceiverIsTheBroker,
    digest_of,
    require_sound_commission,
)
from app.parties.mandates.workflow import HELD, MANDATE, PRINCIPAL, TAKEN, Role
from app.parties.organisations.queries import get_organisation
from app.parties.people.queries import is_member
from app.parties.people.rules import require_end_after_start


@command
def ask(
    actor: Actor,
    *,
    broker_id: UUID,
    side: str,
    object_kind: str,
    object_id: UUID | None,
    scope: Sequence[str],
    is_exclusive: bool,
    commission: dict[str, Any],
    expires_at: datetime,
) -> Mandate:
    """The principal asks a certified broker.

    Raises BrokerNotCertified, BrokerBelongsToPrincipal, ObjectUnknown, CommissionMalformed.
    """
    assert actor.organisation_id is not None
    require_end_after_start(clock.now(), expires_at)
    require_sound_commission(commission)
    _require_object_of_principal(actor.organisation_id, side, object_kind, object_id)
    _require_fit_broker(broker_id, actor.organisation_id)
    mandate = Mandate(
        broker_id=broker_id,
        principal_id=actor.organisation_id,
        side=side,
        object_kind=object_kind,
        object_id=object_id,
        scope=sorted(set(scope)),
        is_exclusive=is_exclusive,
        commission=commission,
        expires_at=expires_at,
        policy=policy.freeze(WARNED, ANSWER),
    )
    if Role.PRINCIPAL not in mandate.roles_of(actor):
        raise NotYourTransition(belongs_to=sorted(PRINCIPAL))
    MANDATE.begin(mandate, "asked", actor, broker=str(broker_id), side=side)
    return mandate


@command
def accept(actor: Actor, mandate_id: UUID, *, interest_declaration: str) -> Mandate:
    """The broker agrees and declares their interests in the engagement (R7.5)."""
    mandate = lock(Mandate, mandate_id, actor)
    mandate.interest_declaration = interest_declaration
    MANDATE.apply(mandate, "accept", actor)
    return mandate


@command
def decline(actor: Actor, mandate_id: UUID) -> Mandate:
    """The broker does not want it."""
    return _apply(actor, mandate_id, "decline")


@command
def consent_to_both(actor: Actor, mandate_id: UUID, *, sha256: str) -> Mandate:
    """The principal agrees in writing that the broker serves the other side, too (R7.5)."""
    mandate = lock(Mandate, mandate_id, actor)
    if Role.SIGNATORY not in mandate.roles_of(actor):
        raise NotYourTransition(belongs_to=["signatory"])
    if mandate.state == TAKEN:
        mandate.receiver_consent = sha256
    else:
        mandate.consent_to_both = sha256
    mandate.version += 1
    broker = str(mandate.broker_to_be)
    events.record("mandate.consented_to_both", mandate.id, actor, sha256=sha256, broker=broker)
    return mandate


@command
def sign(actor: Actor, mandate_id: UUID, *, sha256: str) -> Mandate:
    """The principal's signatory signs the terms, which name the broker, by their hash; from now on
    the mandate is that broker's, also when another had it before (民法典 169, 923).

    Raises MandateDiffers, BrokerNotCertified, BrokerBelongsToPrincipal, BothSidesUnconsented,
    ExclusiveMandateHeld.
    """
    mandate = lock(Mandate, mandate_id, actor)
    if digest_of(mandate) != sha256:
        raise MandateDiffers(sha256=digest_of(mandate))
    mandate.signed_sha256, mandate.signed_by = sha256, actor.user_id
    broker = str(mandate.broker_to_be)
    MANDATE.apply(mandate, "sign", actor, sha256=sha256, broker=broker)
    return mandate


@command
def revoke(actor: Actor, mandate_id: UUID, *, reasons: str) -> Mandate:
    """The principal ends it; what was introduced before is still owed for (民法典 965)."""
    return _apply(actor, mandate_id, "revoke", reasons=reasons)


@command
def resign(actor: Actor, mandate_id: UUID, *, reasons: str) -> Mandate:
    """The broker ends it."""
    return _apply(actor, mandate_id, "resign", reasons=reasons)


@command
def hand_over(actor: Actor, mandate_id: UUID, *, to: UUID) -> Mandate:
    """Offer it to another certified broker; it stays mine until they take it over and the
    principal signs.

    Raises BrokerNotCertified, BrokerBelongsToPrincipal, ReceiverIsTheBroker.
    """
    mandate = lock(Mandate, mandate_id, actor)
    if to == mandate.broker_id:
        raise ReceiverIsTheBroker()
    _require_fit_broker(to, mandate.principal_id)
    mandate.policy = policy.freeze(ANSWER) | mandate.policy  # begun before there was such a term
    mandate.receiver_id = to
    MANDATE.apply(mandate, "hand_over", actor, to=str(to))
    return mandate


@command
def keep(actor: Actor, mandate_id: UUID) -> Mandate:
    """It stays with its broker: they do not hand it over after all, the other does not take it, or
    the principal refuses."""
    mandate = _apply(actor, mandate_id, "keep")
    _it_is_anothers_now()
    return mandate


@command
def take_over(actor: Actor, mandate_id: UUID, *, interest_declaration: str) -> Mandate:
    """The other broker agrees, with their own declaration; the principal signs in its time, or it
    stays with the broker who has it.

    Raises BrokerNotCertified, BrokerBelongsToPrincipal.
    """
    mandate = lock(Mandate, mandate_id, actor)
    MANDATE.require_allowed(mandate, "take_over", actor)
    assert mandate.receiver_id is not None
    _require_fit_broker(mandate.receiver_id, mandate.principal_id)
    mandate.receiver_declaration = interest_declaration
    mandate.policy = policy.freeze(ANSWER) | mandate.policy
    MANDATE.apply(mandate, "take_over", actor, to=str(mandate.receiver_id))
    return mandate


@command
def introduce(actor: Actor, mandate_id: UUID, *, organisation_id: UUID, note: str) -> Introduction:
    """Log whom I brought to the principal; they acknowledge it. Raises OutsideScope, NotFound."""
    mandate = lock(Mandate, mandate_id, actor)
    if Role.BROKER not in mandate.roles_of(actor):
        raise NotYourTransition(belongs_to=["broker"])
    if mandate.state not in HELD or "introduce" not in mandate.scope:
        raise OutsideScope(scope=mandate.scope, state=mandate.state)
    other = get_organisation(organisation_id)
    if other.verified_at is None or organisation_id == mandate.principal_id:
        raise NotFound()
    known = select(Introduction).filter_by(mandate_id=mandate_id, organisation_id=organisation_id)
    with seen_by_the_market(db.session):  # also what a broker before me logged
        if (introduction := db.session.scalar(known)) is not None:
            return introduction
    introduction = Introduction(
        mandate_id=mandate.id,
        broker_id=mandate.broker_id,
        principal_id=mandate.principal_id,
        organisation_id=organisation_id,
        note=note,
    )
    db.session.add(introduction)
    db.session.flush()
    events.record("mandate.introduced", mandate.id, actor, organisation=str(organisation_id))
    return introduction


@command
def acknowledge(actor: Actor, introduction_id: UUID) -> Introduction:
    """Confirm an introduction, as whoever was introduced or as the principal.

    Raises NotFound for others, AcknowledgedAlready.
    """
    query = select(Introduction).filter_by(id=introduction_id).with_for_update()
    introduction = db.session.scalar(query)
    if introduction is None or actor.organisation_id not in (
        introduction.organisation_id,
        introduction.principal_id,
    ):
        raise NotFound()
    if not (actor.has("owner") or actor.has("lister") or actor.has("bidder")):
        raise NotIntroduced()
    if introduction.acknowledged_at is not None:
        raise AcknowledgedAlready()
    introduction.acknowledged_at, introduction.acknowledged_by = clock.now(), actor.user_id
    facts = {"organisation": str(introduction.organisation_id)}
    events.record("mandate.introduction_acknowledged", introduction.mandate_id, actor, **facts)
    return introduction


def _apply(actor: Actor, mandate_id: UUID, name: str, **facts: Any) -> Mandate:
    mandate = lock(Mandate, mandate_id, actor)
    MANDATE.apply(mandate, name, actor, **facts)
    return mandate


def _it_is_anothers_now() -> None:
    """Whoever gives a row away may not see it afterwards, so the wall would refuse the change."""
    with seen_by_the_market(db.session):
        db.session.flush()


def _require_fit_broker(broker_id: UUID, principal_id: UUID) -> None:
    if not is_certified(broker_id):
        raise BrokerNotCertified()
    if is_member(broker_id, principal_id):
        raise BrokerBelongsToPrincipal()


def _require_object_of_principal(
    principal: UUID, side: str, kind: str, object_id: UUID | None
) -> None:
    """For the side of supply it is the principal's own; whoever seeks may name another's."""
    if kind == EVERYTHING:
        if object_id is not None:
            raise ObjectUnknown()
        return
    found = OBJECTS[kind](object_id) if kind in OBJECTS and object_id else None
    is_own = found is not None and found.owner_id == principal
    if found is None or not (is_own or (side == "demand" and found.is_public)):
        raise ObjectUnknown(kind=kind)

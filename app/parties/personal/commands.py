"""What people do with personal data. Each public function is one transaction."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert

from app.core import clock, events, jobs
from app.core.actor import Actor
from app.core.db import command, db
from app.core.errors import NotFound, TransitionNotOpen
from app.core.idempotency import IdempotencyRow
from app.core.sealing import blind
from app.core.viewer import seen_by_the_market
from app.core.workflow import Workflow
from app.parties.brokers.models import Credential
from app.parties.brokers.workflow import CREDENTIAL
from app.parties.mandates.models import Mandate
from app.parties.mandates.workflow import MANDATE
from app.parties.organisations.rules import MAY_UNMASK, NotYoursToUnmask
from app.parties.people import passwords
from app.parties.people.models import Membership, User
from app.parties.people.steps import lock_owners
from app.parties.people.workflow import ACTIVE, INVITED, MEMBERSHIP
from app.parties.personal.keys import seal_for, unseal_of
from app.parties.personal.models import Consent, PersonalField, PersonKey
from app.parties.personal.queries import list_mine
from app.parties.personal.rules import StillOwner, masked, normalised
from app.parties.sessions.attempts import counts_attempts
from app.parties.sessions.models import AccessToken, KnownDevice
from app.parties.sessions.rules import SignInRefused

ERASED = "已注销用户"


@command
def put_field(actor: Actor, *, kind: str, value: str) -> dict[str, Any]:
    """Keep a field of mine, sealed. Raises PersonalFieldMalformed, HeldByAnother."""
    assert actor.user_id is not None
    plain = normalised(kind, value)
    user = db.session.get_one(User, actor.user_id, with_for_update=True)
    if user.erased_at is not None:
        raise NotFound()
    values = {
        "sealed": seal_for(actor.user_id, kind, plain),
        "blind": blind(plain, kind),
        "mask": masked(kind, plain),
        "changed_at": clock.now(),
    }
    added = insert(PersonalField).values(user_id=actor.user_id, kind=kind, **values)
    replaced = added.on_conflict_do_update(constraint="pk_personal_fields", set_=values)
    db.session.execute(replaced)
    events.record("user.personal_field_kept", actor.user_id, actor, kind=kind)
    return list_mine(actor)


@command
def drop_field(actor: Actor, kind: str) -> None:
    """Delete a field of mine (PIPL 47). Raises NotFound."""
    assert actor.user_id is not None
    row = db.session.get(PersonalField, (actor.user_id, kind), with_for_update=True)
    if row is None:
        raise NotFound()
    db.session.delete(row)
    events.record("user.personal_field_dropped", actor.user_id, actor, kind=kind)


@command
def unmask(actor: Actor, user_id: UUID, *, kind: str, purpose: str) -> dict[str, Any]:
    """Read one field of a person in clear; who did it and what for stays in the log.

    Raises NotYoursToUnmask, NotFound.
    """
    if not (actor.is_operator and actor.duties & MAY_UNMASK):
        raise NotYoursToUnmask()
    row = db.session.get(PersonalField, (user_id, kind))
    if row is None:
        raise NotFound()
    events.record("user.personal_field_unmasked", user_id, actor, kind=kind, purpose=purpose)
    return {"kind": kind, "value": unseal_of(user_id, kind, row.sealed)}


@command
def consent(actor: Actor, *, purpose: str, receiver: str | None, text_version: str) -> Consent:
    """Agree to a purpose, and to a receiver where there is one."""
    assert actor.user_id is not None
    row = Consent(
        user_id=actor.user_id, purpose=purpose, receiver=receiver, text_version=text_version
    )
    row.given_at = clock.now()
    db.session.add(row)
    db.session.flush()
    facts = {"purpose": purpose, "receiver": receiver, "text_version": text_version}
    events.record("consent.given", row.id, actor, **facts)
    return row


@command
def withdraw_consent(actor: Actor, consent_id: UUID) -> Consent:
    """Agree no longer (PIPL 15: as easily as it was given). Raises NotFound."""
    query = select(Consent).filter_by(id=consent_id, user_id=actor.user_id).with_for_update()
    row = db.session.scalar(query)
    if row is None:
        raise NotFound()
    if row.withdrawn_at is None:
        row.withdrawn_at = clock.now()
        events.record("consent.withdrawn", row.id, actor, purpose=row.purpose)
    return row


@counts_attempts
def erase(actor: Actor, *, password: str) -> None:
    """Erase me (PIPL 47): fields, name and login go, my key is destroyed, my tokens end.

    The log is not touched: it holds ids and never a name or a number, and what was ever sealed
    with the key cannot be opened again. Raises SignInRefused, StillOwner, TooManyAttempts.
    """
    user = db.session.get_one(User, actor.user_id, with_for_update=True)
    if not passwords.is_right(user.password_hash, password):
        raise SignInRefused()
    _leave_all(actor, user.id)
    _forget(actor, user)
    jobs.request("parties.note_erasure", user.id)


@command
def erase_again(user_id: UUID) -> list[UUID]:
    """A restored database holds somebody who was erased: erase them as they were promised.

    Memberships end even if an organisation is left without an owner; those are returned.
    """
    user = db.session.get(User, user_id, with_for_update=True)
    if user is None or user.erased_at is not None:
        return []
    ownerless, person = [], Actor(user_id=user.id)
    for membership in _memberships(user.id):
        if membership.is_last_owner(clock.now()):
            ownerless.append(membership.organisation_id)
        MEMBERSHIP.apply(membership, "end" if membership.state == ACTIVE else "decline", person)
    _forget(person, user)
    return ownerless


def _forget(actor: Actor, user: User) -> None:
    _serve_nobody(actor, user.id)
    for model in (PersonalField, PersonKey, IdempotencyRow, KnownDevice):
        db.session.execute(delete(model).where(model.user_id == user.id))
    db.session.execute(
        update(AccessToken)
        .where(AccessToken.user_id == user.id, AccessToken.revoked_at.is_(None))
        .values(revoked_at=clock.now())
    )
    mine = update(AccessToken).where(AccessToken.user_id == user.id)
    db.session.execute(mine.values(label=None))
    user.login, user.name, user.password_hash = f"erased-{user.id.hex}", ERASED, "!"
    user.totp_secret, user.erased_at = None, clock.now()
    events.record("user.erased", user.id, actor)


def _serve_nobody(actor: Actor, user_id: UUID) -> None:
    """Who is gone holds no certificate and no mandate; what was certified stays on record."""
    for credential in _locked(Credential, user_id=user_id):
        _apply_if_open(CREDENTIAL, credential, "withdraw", actor)
    for mandate in _locked(Mandate, receiver_id=user_id):
        _apply_if_open(MANDATE, mandate, "keep", actor)
    with seen_by_the_market(db.session):  # it is out of sight for who gave it back
        db.session.flush()
    for mandate in _locked(Mandate, broker_id=user_id):
        _apply_if_open(MANDATE, mandate, "decline", actor)
        _apply_if_open(MANDATE, mandate, "resign", actor)


def _apply_if_open(workflow: Workflow, subject: Any, name: str, actor: Actor) -> None:
    with suppress(TransitionNotOpen):
        workflow.apply(subject, name, actor, because="erased")


def _locked(model: Any, **which: UUID) -> Sequence[Any]:
    query = select(model).filter_by(**which).order_by(model.id).with_for_update(of=model)
    return db.session.scalars(query).all()


def _memberships(user_id: UUID) -> Sequence[Membership]:
    return db.session.scalars(
        select(Membership)
        .where(Membership.user_id == user_id, Membership.state.in_((INVITED, ACTIVE)))
        .order_by(Membership.id)
        .with_for_update(of=Membership)
    ).all()


def _leave_all(actor: Actor, user_id: UUID) -> None:
    for membership in _memberships(user_id):
        lock_owners(membership.organisation_id)
        if membership.is_last_owner(clock.now()):
            raise StillOwner(organisation=str(membership.organisation_id))
        name = "end" if membership.state == ACTIVE else "decline"
        MEMBERSHIP.apply(membership, name, actor)

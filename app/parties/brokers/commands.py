"""What people do about brokers' certificates. Each public function is one transaction."""

from datetime import date
from typing import Any
from uuid import UUID

from app.core import clock, events, policy
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotYourTransition
from app.parties.brokers.models import Credential, Training
from app.parties.brokers.rules import (
    LEVELS,
    NotInPerson,
    TrainingInFuture,
    require_higher_level,
    require_not_of_venue,
)
from app.parties.brokers.steps import next_number
from app.parties.brokers.workflow import CREDENTIAL, REVIEWER, Role

POLICY = (
    *(f"broker.hours.{level}" for level in (*LEVELS, "renewal")),
    *("broker.certificate_years", "broker.exam_pass"),
)


@command
def apply_for(actor: Actor, *, level: str, materials: list[dict[str, str]]) -> Credential:
    """Apply to be certified, for the organisation I act for.

    Raises NotInPerson, VenueStaffAreNoBrokers, AppliedAlready.
    """
    if actor.user_id is None or actor.visit_id is not None or actor.key_id is not None:
        raise NotInPerson()
    credential = Credential(
        user_id=actor.user_id,
        organisation_id=actor.organisation_id,
        level=level,
        materials=materials,
        policy=policy.freeze(*POLICY),
    )
    require_not_of_venue(credential, clock.now())
    CREDENTIAL.begin(credential, "applied", actor, level=level)
    return credential


@command
def apply_again(
    actor: Actor, credential_id: UUID, *, materials: list[dict[str, str]]
) -> Credential:
    """Hand in other materials after they were returned."""
    credential = _apply(actor, credential_id, "apply_again")
    credential.materials = materials
    return credential


@command
def accept_materials(actor: Actor, credential_id: UUID) -> Credential:
    """The materials are in order."""
    return _apply(actor, credential_id, "accept_materials")


@command
def send_back(actor: Actor, credential_id: UUID, *, reasons: str) -> Credential:
    """Return the application with reasons."""
    return _apply(actor, credential_id, "send_back", reasons=reasons)


@command
def examine(actor: Actor, credential_id: UUID, *, score: int) -> Credential:
    """Record the examination's result."""
    credential = _apply(actor, credential_id, "examine", score=score)
    credential.exam_score = score
    return credential


@command
def certify(actor: Actor, credential_id: UUID) -> Credential:
    """Give the certificate and its number. Raises TrainingTooShort, ExamNotPassed."""
    credential = _apply(actor, credential_id, "certify")
    credential.number = next_number()
    db.session.flush()
    return credential


@command
def renew(actor: Actor, credential_id: UUID) -> Credential:
    """Let it hold for another term, by today's policy. Raises TrainingTooShort."""
    credential = lock(Credential, credential_id, actor)
    credential.policy = policy.freeze(*POLICY)
    CREDENTIAL.apply(credential, "renew", actor)
    return credential


@command
def rise(actor: Actor, credential_id: UUID, *, level: str) -> Credential:
    """Certify a higher level by today's policy; the number stays.

    Raises LevelNotHigher, TrainingTooShort, ExamNotPassed.
    """
    credential = lock(Credential, credential_id, actor)
    require_higher_level(credential.level, level)
    credential.policy, credential.level = policy.freeze(*POLICY), level
    CREDENTIAL.apply(credential, "rise", actor, level=level)
    return credential


@command
def suspend(actor: Actor, credential_id: UUID, *, reasons: str) -> Credential:
    """Stop it for a while: complaints, missing hours."""
    return _apply(actor, credential_id, "suspend", reasons=reasons)


@command
def reinstate(actor: Actor, credential_id: UUID) -> Credential:
    """Let it hold again."""
    return _apply(actor, credential_id, "reinstate")


@command
def revoke(actor: Actor, credential_id: UUID, *, reasons: str) -> Credential:
    """Take it away for good."""
    return _apply(actor, credential_id, "revoke", reasons=reasons)


@command
def withdraw(actor: Actor, credential_id: UUID) -> Credential:
    """Apply no longer."""
    return _apply(actor, credential_id, "withdraw")


@command
def enter_training(
    actor: Actor, credential_id: UUID, *, course: str, hours: int, completed_on: date, sha256: str
) -> Credential:
    """Enter a course the person completed, with the training base's evidence."""
    credential = lock(Credential, credential_id, actor)
    if Role.REVIEWER not in credential.roles_of(actor):
        raise NotYourTransition(belongs_to=sorted(REVIEWER))
    if completed_on > clock.today():
        raise TrainingInFuture()
    db.session.add(
        Training(
            user_id=credential.user_id,
            course=course,
            hours=hours,
            completed_on=completed_on,
            sha256=sha256,
            entered_by=actor.user_id,
        )
    )
    credential.version += 1
    facts = {"course": course, "hours": hours, "completed_on": str(completed_on)}
    events.record("credential.training_entered", credential.id, actor, **facts)
    return credential


def _apply(actor: Actor, credential_id: UUID, name: str, **facts: Any) -> Credential:
    credential = lock(Credential, credential_id, actor)
    CREDENTIAL.apply(credential, name, actor, **facts)
    if "reasons" in facts:
        credential.review_reasons = facts["reasons"]
    return credential

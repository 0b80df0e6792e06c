"""What people do with objections. Each public function is one transaction, except the step
`end_all`.

What it is about is locked before the objection: one order everywhere."""

from typing import Any
from uuid import UUID

from app.core import clock, deadlines, policy
from app.core.actor import Actor
from app.core.db import command, find, lock
from app.parties import get_organisation
from app.trading.objections.about import About, opened, require_open, unit_of
from app.trading.objections.models import Objection
from app.trading.objections.rules import OwnNotice, VenueDecides, require_turn_of_venue
from app.trading.objections.workflow import OBJECTION, Role

ACCEPT, DECIDE = "objection.accept_working_days", "objection.decide_working_days"


@command
def file_objection(
    actor: Actor, about: About, *, text: str, evidence: list[dict[str, Any]]
) -> Objection:
    """Object in writing for one's organisation, to a notice or a procedure. Raises NotOnNotice,
    ObjectionsClosed, OwnNotice, VenueDecides."""
    subject = about.hold(actor)
    if actor.acts_for(unit_of(subject)):
        raise OwnNotice()
    assert actor.organisation_id is not None
    name = get_organisation(actor.organisation_id).name
    filer = {"filed_for": actor.organisation_id, "filer_name": name}
    return _filed(actor, about, subject, text=text, evidence=evidence, **filer)


@command
def file_as_person(
    actor: Actor, about: About, *, text: str, evidence: list[dict[str, Any]], identity_sha256: str
) -> Objection:
    """Object as a natural person under one's own name, a member of the unit or of nobody. Raises
    NotOnNotice, ObjectionsClosed, VenueDecides."""
    subject = about.hold(actor)
    said = {"text": text, "evidence": evidence, "identity_sha256": identity_sha256}
    return _filed(actor, about, subject, **said)


def _filed(actor: Actor, about: About, subject: Any, **said: Any) -> Objection:
    if actor.is_operator:
        raise VenueDecides()
    require_open(subject, clock.now())
    frozen = policy.freeze(ACCEPT, DECIDE)
    objection = Objection(
        unit_id=unit_of(subject),
        filer_id=actor.user_id,
        policy=frozen,
        **{about.column: about.id},
        **said,
    )
    accepting = (policy.value(frozen, ACCEPT), deadlines.WORKING_DAYS)
    deadlines.count(objection, "due_at", clock.today(), accepting)
    told: dict[str, Any] = {about.column.removesuffix("_id"): str(about.id)}
    OBJECTION.begin(objection, "filed", actor, **told)
    opened(subject)
    return objection


@command
def accept(actor: Actor, objection_id: UUID) -> Objection:
    """Look into it. Raises StillTheUnits for the venue before the unit is late."""
    objection = _held(actor, objection_id)
    OBJECTION.apply(objection, "accept", actor)
    return objection


@command
def uphold(actor: Actor, objection_id: UUID, *, decision: str, sha256: str) -> Objection:
    """It is right: the notice fails, the procedure ends. The decision is published."""
    return _decide(actor, objection_id, "uphold", decision, sha256)


@command
def reject(actor: Actor, objection_id: UUID, *, decision: str, sha256: str) -> Objection:
    """It is not: the notice or procedure goes on. The decision is published."""
    return _decide(actor, objection_id, "reject", decision, sha256)


@command
def withdraw(actor: Actor, objection_id: UUID) -> Objection:
    """Take it back."""
    objection = _held(actor, objection_id)
    OBJECTION.apply(objection, "withdraw", actor)
    return objection


def _decide(actor: Actor, id: UUID, how: str, decision: str, sha256: str) -> Objection:
    objection = _held(actor, id)
    objection.decision, objection.decision_sha256 = decision, sha256
    OBJECTION.apply(objection, how, actor, sha256=sha256)
    return objection


def _held(actor: Actor, id: UUID) -> Objection:
    find(Objection, id, actor).about.hold()
    objection = lock(Objection, id, actor)
    roles = objection.roles_of(actor)
    is_venue = Role.VENUE in roles and Role.FILER not in roles
    require_turn_of_venue(objection, clock.now(), is_venue=is_venue)
    return objection

"""What people do about milestones and batches. Each public function is one transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from app.core import clock, events
from app.core.actor import Actor
from app.core.db import command, db, lock
from app.core.errors import NotYourTransition, TransitionNotOpen
from app.pilot.files.queries import stored_of
from app.pilot.milestones.models import Batch, Milestone
from app.pilot.milestones.rules import (
    MOST_BATCHES,
    BatchTimeImpossible,
    SameHands,
    TooManyBatches,
    require_running_work,
    require_sound_batch,
)
from app.pilot.milestones.workflow import IN_PROGRESS, MILESTONE, REWORK
from app.pilot.roles import Role


@command
def record_batch(
    actor: Actor,
    milestone_id: UUID,
    *,
    number: str,
    happened_at: datetime,
    inputs: dict[str, Any],
    conditions: dict[str, Any],
    results: dict[str, Any],
    operator: str,
    witness: str,
    anomaly: str | None,
    files: Sequence[UUID],
) -> Milestone:
    """Record a run as it arises; it is not changed afterwards.

    Raises BatchNumberTaken, BatchTimeImpossible, TargetUnknown, OperatorWitnesses, FileNotStored,
    TooManyBatches.
    """
    milestone = lock(Milestone, milestone_id, actor)
    if Role.BASE not in milestone.roles_of(actor):
        raise NotYourTransition(belongs_to=[Role.BASE])
    if milestone.state not in (IN_PROGRESS, REWORK):
        raise TransitionNotOpen(transition="record_batch", state=milestone.state)
    require_running_work(milestone, clock.now())
    if len(milestone.batches) >= MOST_BATCHES:
        raise TooManyBatches(most=MOST_BATCHES)
    require_sound_batch(results, [t.number for t in milestone.targets], operator, witness)
    begun = milestone.project.started_at
    if begun is None or not begun <= happened_at <= clock.now():
        raise BatchTimeImpossible(happened_at=happened_at.isoformat())
    kept = stored_of(actor.organisation_id, list(files))
    batch = Batch(
        project_id=milestone.project_id,
        milestone_id=milestone.id,
        attempt=milestone.attempt,
        number=number,
        happened_at=happened_at,
        inputs=inputs,
        conditions=conditions,
        results=results,
        operator=operator,
        witness=witness,
        anomaly=anomaly,
        files=[upload.id for upload in kept],
        recorded_by=actor.user_id,
    )
    milestone.batches.append(batch)
    milestone.version += 1
    db.session.flush()
    hashes = [upload.sha256 for upload in kept]
    events.record("milestone.batch_recorded", milestone.id, actor, batch=number, files=hashes)
    return milestone


@command
def submit(actor: Actor, milestone_id: UUID) -> Milestone:
    """Hand the evidence in. Raises NoBatch."""
    milestone = lock(Milestone, milestone_id, actor)
    MILESTONE.apply(milestone, "submit", actor, attempt=milestone.attempt)
    milestone.submitted_by, milestone.submitted_at = actor.user_id, clock.now()
    return milestone


@command
def review(actor: Actor, milestone_id: UUID) -> Milestone:
    """The base's verifier has checked it, and it was not they who submitted. Raises SameHands."""
    milestone = lock(Milestone, milestone_id, actor)
    _by_other_hands(milestone, actor)
    MILESTONE.apply(milestone, "review", actor)
    return milestone


@command
def send_back(actor: Actor, milestone_id: UUID, *, reasons: str) -> Milestone:
    """The base's verifier wants it done again. Raises SameHands."""
    milestone = lock(Milestone, milestone_id, actor)
    _by_other_hands(milestone, actor)
    MILESTONE.apply(milestone, "send_back", actor, reasons=reasons)
    return milestone


@command
def confirm(actor: Actor, milestone_id: UUID) -> Milestone:
    """The client agrees; what was reached is counted, not typed."""
    milestone = lock(Milestone, milestone_id, actor)
    MILESTONE.apply(milestone, "confirm", actor)
    milestone.objection = None
    return milestone


@command
def object(actor: Actor, milestone_id: UUID, *, reasons: str) -> Milestone:
    """The client does not agree: nothing goes on before it is cleared."""
    milestone = lock(Milestone, milestone_id, actor)
    MILESTONE.apply(milestone, "object", actor, reasons=reasons)
    milestone.objection = reasons
    return milestone


@command
def rework(actor: Actor, milestone_id: UUID) -> Milestone:
    """The base agrees to do it again; earlier batches stay as evidence."""
    milestone = lock(Milestone, milestone_id, actor)
    MILESTONE.apply(milestone, "rework", actor)
    return milestone


def _by_other_hands(milestone: Milestone, actor: Actor) -> None:
    if milestone.submitted_by is not None and milestone.submitted_by == actor.user_id:
        raise SameHands()

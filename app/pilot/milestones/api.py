"""Milestones over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core import storage
from app.core.actor import Actor
from app.pilot.milestones import commands, queries
from app.pilot.milestones.schemas import MilestoneView, NewBatch
from app.web.duties import IN_PERSON, OWNER, SIGNATORY, VERIFIER
from app.web.fields import Reasons
from app.web.operations import ACCEPTED, MEMBER, VERIFIED, Door, Download

door = Door("pilot milestones", __name__, description="Milestones, batches and their raw data")
ONE = "/pilot-milestones/<uuid:milestone_id>"


@door.operation("GET", ONE, who=MEMBER, gives=MilestoneView)
def get_milestone(actor: Actor, milestone_id: UUID) -> Any:
    """One milestone with its targets as its batches stand."""
    return queries.get_milestone(actor, milestone_id)


@door.operation(
    "POST",
    ONE + "/batches",
    who=VERIFIED,
    takes=NewBatch,
    gives=MilestoneView,
    status=201,
    key=ACCEPTED,
    duty={IN_PERSON},
)
def record_batch(actor: Actor, milestone_id: UUID, body: dict[str, Any]) -> Any:
    """Record a run; it is not changed afterwards."""
    return commands.record_batch(actor, milestone_id, **body)


@door.operation(
    "GET", "/pilot-batches/<uuid:batch_id>/files/<uuid:file_id>", who=MEMBER, gives=Download
)
def get_file(actor: Actor, batch_id: UUID, file_id: UUID) -> Any:
    """A raw-data file of a batch, for everybody in the project."""
    upload = queries.file_of_batch(actor, batch_id, file_id)
    return Download(str(upload.id), upload.media_type, storage.read(upload.key))


@door.operation(
    "POST",
    ONE + "/submit",
    who=VERIFIED,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def submit(actor: Actor, milestone_id: UUID) -> Any:
    """Hand the evidence of this attempt in."""
    return commands.submit(actor, milestone_id)


@door.operation(
    "POST",
    ONE + "/review",
    who=VERIFIED,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def review(actor: Actor, milestone_id: UUID) -> Any:
    """Check it, as the base's verifier who did not submit it."""
    return commands.review(actor, milestone_id)


@door.operation(
    "POST",
    ONE + "/send-back",
    who=VERIFIED,
    takes=Reasons,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def send_back(actor: Actor, milestone_id: UUID, body: dict[str, Any]) -> Any:
    """Have it done again."""
    return commands.send_back(actor, milestone_id, **body)


@door.operation(
    "POST",
    ONE + "/confirm",
    who=VERIFIED,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def confirm(actor: Actor, milestone_id: UUID) -> Any:
    """Agree; what was reached is counted from the batches."""
    return commands.confirm(actor, milestone_id)


@door.operation(
    "POST",
    ONE + "/object",
    who=VERIFIED,
    takes=Reasons,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def object(actor: Actor, milestone_id: UUID, body: dict[str, Any]) -> Any:
    """Do not agree: nothing goes on before it is cleared."""
    return commands.object(actor, milestone_id, **body)


@door.operation(
    "POST",
    ONE + "/rework",
    who=VERIFIED,
    gives=MilestoneView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def rework(actor: Actor, milestone_id: UUID) -> Any:
    """Agree to do it again."""
    return commands.rework(actor, milestone_id)

"""What people see of milestones: with what each target's batches say."""

from typing import Any
from uuid import UUID

from app.core.actor import Actor
from app.core.db import db, find
from app.core.errors import NotFound
from app.pilot.files.models import Upload
from app.pilot.files.rules import FileNotStored
from app.pilot.files.workflow import STORED
from app.pilot.milestones.models import Batch, Milestone


def get_milestone(actor: Actor, milestone_id: UUID) -> Milestone:
    """Raises NotFound, also for strangers."""
    return find(Milestone, milestone_id, actor)


def measured_of(milestone: Milestone) -> list[dict[str, Any]]:
    """Each target with the values of the present attempt and whether it is met."""
    found = {each.number: each for each in milestone.found()}
    return [
        {
            "number": target.number,
            "indicator": target.indicator,
            "unit": target.unit,
            "comparison": target.comparison,
            "low": target.low,
            "high": target.high,
            "method": target.method,
            "rule": target.rule,
            "batches": target.batches,
            "is_key": target.is_key,
            "values": list(found[target.number].values),
            "value": found[target.number].value,
            "is_met": found[target.number].is_met,
        }
        for target in milestone.targets
    ]


def file_of_batch(actor: Actor, batch_id: UUID, file_id: UUID) -> Upload:
    """A raw-data file of a batch, for everybody in the project. Raises NotFound."""
    batch = db.session.get(Batch, batch_id)
    if batch is None or file_id not in batch.files:
        raise NotFound()
    get_milestone(actor, batch.milestone_id)
    upload = db.session.get_one(Upload, file_id)
    if upload.state != STORED:
        raise FileNotStored()
    return upload

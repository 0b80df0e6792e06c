"""What a report says, frozen when it is drafted: the bytes that base, expert and client sign."""

from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import select

from app.catalogue import Asset
from app.core.db import db
from app.core.digests import in_hexadecimal
from app.parties import get_organisation
from app.pilot.bases.models import PilotBase
from app.pilot.files.models import Upload
from app.pilot.milestones.models import Batch, Milestone
from app.pilot.milestones.queries import measured_of
from app.pilot.milestones.targets import conclusion_of
from app.pilot.projects.models import PilotProject


def facts_of(project: PilotProject, said: dict[str, Any]) -> dict[str, Any]:
    """Everything of the project as it stands; `said` is the base's own words and tests of others.
    The conclusion is counted from the batches."""
    asset = db.session.get_one(Asset, project.asset_id)
    base = db.session.get_one(PilotBase, project.base_id)
    targets = [target for milestone in project.milestones for target in milestone.targets]
    facts = {
        "project": str(project.id),
        "title": project.title,
        "kind": project.kind,
        "technology": {
            "asset": str(asset.id),
            "title": asset.title,
            "sha256": in_hexadecimal(project.technology),
        },
        "base": {"name": base.name, "level": base.level},
        "client": get_organisation(project.client_id).name,
        "owner": get_organisation(project.owner_id).name,
        "from": project.started_at.isoformat() if project.started_at else None,
        "terms": project.terms,
        "safety": project.safety,
        "milestones": [_milestone(milestone) for milestone in project.milestones],
        "trl": {"scale": "GB/T 22900-2022", "before": project.trl_before, "goal": project.trl_goal},
        "counted": conclusion_of(targets, project.found()),
        **said,
    }
    return dict(orjson.loads(orjson.dumps(facts, default=float)))


def digest_of(facts: dict[str, Any]) -> str:
    """SHA-256 of the canonical JSON."""
    return sha256(orjson.dumps(facts, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _milestone(milestone: Milestone) -> dict[str, Any]:
    assert milestone.confirmed_at is not None
    return {
        "number": milestone.number,
        "title": milestone.title,
        "due_on": milestone.due_on.isoformat(),
        "days_stood": milestone.days_stood,
        "confirmed_at": milestone.confirmed_at.isoformat(),
        "attempts": milestone.attempt,
        "outcome": milestone.outcome,
        "targets": measured_of(milestone),
        "batches": [_batch(batch) for batch in milestone.batches],
    }


def _batch(batch: Batch) -> dict[str, Any]:
    names = ("number", "attempt", "inputs", "conditions", "results", "operator", "witness")
    hashes = select(Upload.name, Upload.sha256).where(Upload.id.in_(batch.files))
    return {name: getattr(batch, name) for name in names} | {
        "happened_at": batch.happened_at.isoformat(),
        "anomaly": batch.anomaly,
        "files": [dict(row._mapping) for row in db.session.execute(hashes.order_by(Upload.sha256))],
    }

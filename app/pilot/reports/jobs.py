"""Prints and seals an issued report; killed anywhere, it is printed again."""

from hashlib import sha256
from typing import Any

from sqlalchemy import select

from app.core import storage
from app.core.clock import SHANGHAI
from app.core.db import db
from app.core.jobs import Lease, job
from app.core.limits import PRINTING
from app.pilot.files.models import Upload
from app.pilot.reports import commands, page, steps
from app.pilot.reports.models import PilotReport
from app.pilot.reports.steps import PRINT


@job(PRINT, PRINTING, give_up=steps.leave_unprinted)
def print_report(lease: Lease) -> None:
    """Make the PDF, seal it, keep it, and note its hash."""
    from app.pilot.reports.authority import require_seal
    from app.pilot.reports.document import printed
    from app.pilot.reports.seal import sealed

    report = db.session.get_one(PilotReport, lease.subject_id)
    shown, series = _shown(report), _series(report)
    db.session.rollback()
    require_seal()
    pdf = sealed(printed(shown, series, page.url_of(lease.subject_id)), reason=shown["number"])
    digest = sha256(pdf).hexdigest()
    storage.put(f"reports/{lease.subject_id}-{digest}.pdf", pdf)
    commands.note_printed(lease, digest)


def _shown(report: PilotReport) -> dict[str, Any]:
    assert report.issued_at is not None
    names = ("number", "conclusion", "trl_after", "facts", "facts_sha256", "signatures")
    day = report.issued_at.astimezone(SHANGHAI).date().isoformat()
    return {name: getattr(report, name) for name in names} | {"issued_on": day}


def _series(report: PilotReport) -> list[tuple[str, dict[str, Any]]]:
    ids = [id for m in report.project.milestones for batch in m.batches for id in batch.files]
    rows = select(Upload.name, Upload.series).where(Upload.id.in_(ids), Upload.series.is_not(None))
    rows = rows.order_by(Upload.created_at)
    return [(name, found) for name, found in db.session.execute(rows)]

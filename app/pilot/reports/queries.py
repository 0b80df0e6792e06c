"""What people see of reports; what is issued, everybody may check."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.core.actor import Actor
from app.core.db import db
from app.core.errors import NotFound
from app.core.viewer import seen_by_the_market
from app.pilot.projects.models import PilotProject
from app.pilot.projects.queries import get_project
from app.pilot.reports.models import PilotReport
from app.pilot.reports.rules import ReportNotPrinted
from app.pilot.reports.workflow import SUPERSEDED


def live_report(project_id: UUID) -> PilotReport | None:
    """The project's report that is not superseded."""
    query = select(PilotReport).where(
        PilotReport.project_id == project_id, PilotReport.state != SUPERSEDED
    )
    return db.session.scalar(query)


def get_of_project(actor: Actor, project_id: UUID) -> PilotReport:
    """The report with all it says, for everybody in the project. Raises NotFound."""
    get_project(actor, project_id)
    report = live_report(project_id)
    if report is None:
        raise NotFound()
    return report


def find_issued(report_id: UUID) -> dict[str, Any]:
    """What the public may know of an issued report: hash, status, signers. Raises NotFound."""
    issued = select(PilotReport).where(
        PilotReport.id == report_id, PilotReport.issued_at.is_not(None)
    )
    with seen_by_the_market(db.session):
        report = db.session.scalar(issued)
    if report is None:
        raise NotFound()
    names = ("id", "number", "state", "issued_at", "valid_until", "conclusion", "trl_after")
    found = {name: getattr(report, name) for name in (*names, "facts_sha256", "pdf_sha256")}
    signers = [
        {name: signature[name] for name in ("side", "name", "organisation", "sha256", "at")}
        for signature in report.signatures
    ]
    facts = report.facts
    return found | {
        "unprinted": report.attention and report.attention["zh"],
        "signers": signers,
        "title": facts["title"],
        "kind": facts["kind"],
        "base": facts["base"]["name"],
        "trl_before": facts["trl"]["before"],
    }


def printed(actor: Actor, report_id: UUID) -> PilotReport:
    """The report whose sealed document the actor may read. Raises NotFound, ReportNotPrinted."""
    report = db.session.scalar(
        select(PilotReport).where(
            PilotReport.id == report_id, PilotReport.project.has(PilotProject.seen_by(actor))
        )
    )
    if report is None:
        raise NotFound()
    if report.pdf_sha256 is None:
        raise ReportNotPrinted()
    return report

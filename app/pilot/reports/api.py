"""Reports over HTTP: parse, call one command or query, show."""

from typing import Any
from uuid import UUID

from app.core import storage
from app.core.actor import Actor
from app.pilot.milestones.queries import file_of_batch
from app.pilot.projects.schemas import ProjectView
from app.pilot.reports import charts, commands, page, queries
from app.pilot.reports.schemas import (
    Acceptance,
    Appointment,
    Draft,
    Opinion,
    PublicReport,
    ReportView,
)
from app.web.duties import IN_PERSON, OWNER, REVIEWER, SIGNATORY, VERIFIER
from app.web.fields import Reasons
from app.web.operations import (
    ACCEPTED,
    MEMBER,
    OPERATOR,
    PUBLIC,
    REQUIRED,
    VERIFIED,
    Door,
    Download,
)

door = Door("pilot reports", __name__, description="Reports of pilot bases, and their proof")
PROJECT = "/pilot-projects/<uuid:project_id>"
ONE = "/pilot-reports/<uuid:report_id>"


@door.operation(
    "POST",
    PROJECT + "/draft-report",
    who=VERIFIED,
    takes=Draft,
    gives=ReportView,
    key=ACCEPTED,
    dry_run=True,
    duty={VERIFIER},
)
def draft_report(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Draw up what was found, and sign it for the base."""
    return commands.draft_report(actor, project_id, **body)


@door.operation("GET", PROJECT + "/report", who=MEMBER, gives=ReportView)
def get_report(actor: Actor, project_id: UUID) -> Any:
    """The report with all it says; its hash is what is signed."""
    return queries.get_of_project(actor, project_id)


@door.operation(
    "POST",
    PROJECT + "/appoint",
    who=OPERATOR,
    takes=Appointment,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={REVIEWER},
)
def appoint(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Name the expert, who belongs to no side."""
    return commands.appoint(actor, project_id, **body)


@door.operation(
    "POST",
    PROJECT + "/give-opinion",
    who=VERIFIED,
    takes=Opinion,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def give_opinion(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Sign what I, the expert, think of the report I read."""
    return commands.give_opinion(actor, project_id, **body)


@door.operation(
    "POST",
    PROJECT + "/send-back",
    who=VERIFIED,
    takes=Reasons,
    gives=ProjectView,
    key=ACCEPTED,
    dry_run=True,
    duty={IN_PERSON},
)
def send_back(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """The expert misses something."""
    return commands.send_back(actor, project_id, **body)


@door.operation(
    "POST",
    PROJECT + "/accept",
    who=VERIFIED,
    takes=Acceptance,
    gives=ProjectView,
    key=REQUIRED,
    dry_run=True,
    duty={OWNER, SIGNATORY},
)
def accept(actor: Actor, project_id: UUID, body: dict[str, Any]) -> Any:
    """Accept the report as it is; a pass raises the technology's level."""
    return commands.accept(actor, project_id, **body)


@door.operation("GET", ONE, who=PUBLIC, gives=PublicReport)
def find_issued(actor: Actor, report_id: UUID) -> Any:
    """Hash, status and signers of an issued report, for everybody."""
    return queries.find_issued(report_id)


@door.operation("GET", ONE + "/verify", who=PUBLIC, gives=Download)
def verify(actor: Actor, report_id: UUID) -> Any:
    """The same as a page: where the report's QR code leads."""
    body = page.html(queries.find_issued(report_id))
    return Download("verify.html", "text/html", iter([body]), is_inline=True)


@door.operation("GET", ONE + "/pdf", who=MEMBER, gives=Download)
def get_pdf(actor: Actor, report_id: UUID) -> Any:
    """The sealed document, for everybody in the project."""
    report = queries.printed(actor, report_id)
    return Download(f"{report.number}.pdf", "application/pdf", storage.read(report.key))


@door.operation(
    "GET",
    "/pilot-batches/<uuid:batch_id>/files/<uuid:file_id>/chart",
    who=MEMBER,
    gives=Download,
)
def get_chart(actor: Actor, batch_id: UUID, file_id: UUID) -> Any:
    """The time series of a CSV or Parquet file as SVG."""
    upload = file_of_batch(actor, batch_id, file_id)
    body = charts.as_svg(
        charts.of_series(upload.name, upload.series or {"columns": [], "rows": []})
    )
    return Download("chart.svg", "image/svg+xml", iter([body]), is_inline=True)

"""What people do about reports. Each public function is one transaction."""

from typing import Any
from uuid import UUID

from app.core import clock, events, jobs
from app.core.actor import SYSTEM, Actor
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.core.jobs import Lease
from app.parties import get_organisation
from app.parties.people.models import User
from app.parties.people.queries import is_member
from app.pilot.milestones.targets import Conclusion
from app.pilot.projects.models import PilotProject
from app.pilot.projects.rules import ExpertOfASide
from app.pilot.projects.workflow import PROJECT
from app.pilot.reports.facts import digest_of, facts_of
from app.pilot.reports.models import PilotReport
from app.pilot.reports.queries import live_report
from app.pilot.reports.rules import require_report_seen
from app.pilot.reports.steps import conclusion_of, issue_report
from app.pilot.reports.workflow import REPORT


@command
def draft_report(
    actor: Actor, project_id: UUID, *, summary: str, tests: list[dict[str, Any]]
) -> PilotReport:
    """The base draws up what was found and signs it; an earlier draft counts no longer.

    Raises MilestonesOpen.
    """
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "draft_report", actor)
    former = live_report(project.id)
    if former is not None:
        REPORT.apply(former, "supersede", SYSTEM)
        db.session.flush()
    facts = facts_of(project, {"summary": summary, "tests": tests})
    report = PilotReport(project_id=project.id, project=project, facts=facts, signatures=[])
    report.facts_sha256 = digest_of(facts)
    report.policy = project.policy
    project.opinion = None
    REPORT.begin(report, "drafted", actor, sha256=report.facts_sha256)
    _sign(report, actor, "base")
    return report


@command
def appoint(actor: Actor, project_id: UUID, *, expert_id: UUID) -> PilotProject:
    """The venue names the expert, who belongs to no side. Raises NotFound, ExpertOfASide."""
    project = lock(PilotProject, project_id, actor)
    expert = db.session.get(User, expert_id)
    if expert is None or expert.erased_at is not None:
        raise NotFound()
    sides = {project.client_id, project.owner_id, project.base_organisation_id}
    if any(is_member(expert_id, side) for side in sides):
        raise ExpertOfASide()
    PROJECT.apply(project, "appoint", actor, expert=str(expert_id))
    project.expert_id = expert_id
    return project


@command
def give_opinion(
    actor: Actor, project_id: UUID, *, sha256: str, conclusion: Conclusion, text: str
) -> PilotProject:
    """The expert signs what they think of the report they read. Raises ReportChanged."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "give_opinion", actor, conclusion=conclusion)
    report = require_report_seen(live_report(project.id), sha256)
    project.opinion = {"conclusion": conclusion, "text": text, "at": clock.now().isoformat()}
    _sign(report, actor, "expert")
    return project


@command
def send_back(actor: Actor, project_id: UUID, *, reasons: str) -> PilotProject:
    """The expert, or after them the client, misses something: the base goes on, and drafts anew.

    Raises AnswerOver."""
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "send_back", actor, reasons=reasons)
    return project


@command
def accept(actor: Actor, project_id: UUID, *, sha256: str) -> PilotProject:
    """The client accepts the report as it is; the conclusion is what was counted, or lower where
    the expert said so. A pass raises the technology's level, if it is still the one tested.

    Raises ReportChanged.
    """
    project = lock(PilotProject, project_id, actor)
    PROJECT.apply(project, "accept", actor, sha256=sha256)
    report = require_report_seen(live_report(project.id), sha256)
    _sign(report, actor, "client")
    issue_report(project, report, conclusion_of(project, report))
    return project


@command
def note_printed(lease: Lease, pdf_sha256: str) -> None:
    """The sealed document lies in the storage."""
    jobs.hold(lease)
    report = lock(PilotReport, lease.subject_id, SYSTEM)
    report.pdf_sha256, report.attention = pdf_sha256, None
    report.version += 1
    events.record("pilot_report.printed", report.id, SYSTEM, sha256=pdf_sha256)


def _sign(report: PilotReport, actor: Actor, side: str) -> None:
    assert actor.user_id is not None
    organisation = get_organisation(actor.organisation_id).name if actor.organisation_id else None
    signature = {
        "side": side,
        "user_id": str(actor.user_id),
        "name": db.session.get_one(User, actor.user_id).name,
        "organisation": organisation,
        "sha256": report.facts_sha256,
        "at": clock.now().isoformat(),
    }
    report.signatures = [*report.signatures, signature]
    report.version += 1
    facts = {"side": side, "sha256": report.facts_sha256}
    events.record("pilot_report.signed", report.id, actor, **facts)

"""What people do about reports. Each public function is one transaction."""

from secrets import randbelow
from typing import Any
from uuid import UUID

from sqlalchemy import exists, select

from app import catalogue
from app.core import calendar, clock, events, jobs, policy
from app.core.actor import SYSTEM, Actor
from app.core.attention import Reason, told
from app.core.db import command, db, lock
from app.core.errors import NotFound
from app.core.jobs import Lease
from app.core.viewer import seen_by_the_market
from app.parties import get_organisation
from app.parties.people.models import User
from app.parties.people.steps import is_member
from app.pilot.milestones.targets import Conclusion, Outcome, worse
from app.pilot.projects.models import PilotProject
from app.pilot.projects.rules import ExpertOfASide
from app.pilot.projects.workflow import PROJECT, judge
from app.pilot.reports.facts import digest_of, facts_of
from app.pilot.reports.models import PilotReport
from app.pilot.reports.queries import live_report
from app.pilot.reports.rules import require_report_seen
from app.pilot.reports.workflow import REPORT

NUMBERS = 10**8  # a year
PRINT = "pilot.print_report"
OUTCOMES = {
    Conclusion.PASS: Outcome.MET,
    Conclusion.CONDITIONAL: Outcome.PARTIALLY_MET,
    Conclusion.FAIL: Outcome.NOT_MET,
}


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
    _issue(project, report, _conclusion(project, report))
    return project


def issue_unanswered(project_id: UUID) -> None:
    """A step: the client was silent, which accepts the report; it bears no signature of theirs."""
    project = lock(PilotProject, project_id, SYSTEM)
    report = live_report(project.id)
    if project.conclusion is None and report is not None and project.opinion is not None:
        _issue(project, report, _conclusion(project, report))


@command
def note_printed(lease: Lease, pdf_sha256: str) -> None:
    """The sealed document lies in the storage."""
    jobs.hold(lease)
    report = lock(PilotReport, lease.subject_id, SYSTEM)
    report.pdf_sha256, report.attention = pdf_sha256, None
    report.version += 1
    events.record("pilot_report.printed", report.id, SYSTEM, sha256=pdf_sha256)


def leave_unprinted(report_id: UUID, reason: Reason) -> None:
    """A step: the report is in force by its facts, but printing it was given up."""
    report = lock(PilotReport, report_id, SYSTEM)
    report.attention = told(reason, clock.now())
    report.version += 1
    events.record("pilot_report.left_unprinted", report.id, SYSTEM, reason=reason)


def _conclusion(project: PilotProject, report: PilotReport) -> Conclusion:
    assert project.opinion is not None
    counted, said = report.facts["counted"], project.opinion["conclusion"]
    return worse(Conclusion(counted), Conclusion(said))


def _issue(project: PilotProject, report: PilotReport, conclusion: Conclusion) -> None:
    is_pass = conclusion == Conclusion.PASS
    months = 12 * policy.value(project.policy, "pilot.verified_years")
    report.number, report.issued_at = _draw_number(), clock.now()
    report.valid_until = calendar.end_of_day(calendar.month_later(clock.today(), months))
    report.conclusion = project.conclusion = conclusion
    report.trl_after = project.trl_after = project.trl_goal if is_pass else project.trl_before
    facts = {"conclusion": conclusion, "trl_after": project.trl_after}
    REPORT.apply(report, "issue", SYSTEM, sha256=report.facts_sha256, **facts)
    judge(project, OUTCOMES[conclusion])
    jobs.request(PRINT, report.id)
    if is_pass:
        catalogue.raise_trl(
            project.asset_id,
            technology=project.technology,
            trl=project.trl_goal,
            report_id=report.id,
            report_sha256=report.facts_sha256,
            until=report.valid_until,
        )


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


def _draw_number() -> str:
    """ZS, the year, eight digits by lot: in a row they would tell how many others had theirs."""
    while True:
        number = f"ZS-{clock.today().year}-{randbelow(NUMBERS):08}"
        with seen_by_the_market(db.session):  # everybody's reports share their numbers
            if not db.session.scalar(select(exists().where(PilotReport.number == number))):
                return number

"""Steps of reports: each runs inside somebody's command."""

from secrets import randbelow
from uuid import UUID

from sqlalchemy import exists, select

from app import catalogue
from app.core import calendar, clock, events, jobs, policy
from app.core.actor import SYSTEM
from app.core.attention import Reason, told
from app.core.db import db, lock, step
from app.core.viewer import seen_by_the_market
from app.pilot.milestones.targets import Conclusion, Outcome, worse
from app.pilot.projects.models import PilotProject
from app.pilot.projects.workflow import judge
from app.pilot.reports.models import PilotReport
from app.pilot.reports.queries import live_report
from app.pilot.reports.workflow import REPORT

NUMBERS = 10**8  # a year
PRINT = "pilot.print_report"
OUTCOMES = {
    Conclusion.PASS: Outcome.MET,
    Conclusion.CONDITIONAL: Outcome.PARTIALLY_MET,
    Conclusion.FAIL: Outcome.NOT_MET,
}


@step
def issue_unanswered(project_id: UUID) -> None:
    """The client was silent, which accepts the report; it bears no signature of theirs."""
    project = lock(PilotProject, project_id, SYSTEM)
    report = live_report(project.id)
    if project.conclusion is None and report is not None and project.opinion is not None:
        issue_report(project, report, conclusion_of(project, report))


@step
def leave_unprinted(report_id: UUID, reason: Reason) -> None:
    """The report is in force by its facts, but printing it was given up."""
    report = lock(PilotReport, report_id, SYSTEM)
    report.attention = told(reason, clock.now())
    report.version += 1
    events.record("pilot_report.left_unprinted", report.id, SYSTEM, reason=reason)


@step
def conclusion_of(project: PilotProject, report: PilotReport) -> Conclusion:
    assert project.opinion is not None
    counted, said = report.facts["counted"], project.opinion["conclusion"]
    return worse(Conclusion(counted), Conclusion(said))


@step
def issue_report(project: PilotProject, report: PilotReport, conclusion: Conclusion) -> None:
    """Give the report its number and term, judge the project by it, and ask for its print."""
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


def _draw_number() -> str:
    """ZS, the year, eight digits by lot: in a row they would tell how many others had theirs."""
    while True:
        number = f"ZS-{clock.today().year}-{randbelow(NUMBERS):08}"
        with seen_by_the_market(db.session):  # everybody's reports share their numbers
            if not db.session.scalar(select(exists().where(PilotReport.number == number))):
                return number

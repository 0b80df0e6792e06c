"""The life of a verification project (rule-book R8.4)."""

from enum import StrEnum, auto
from typing import Any

from app import catalogue, deals
from app.core import clock, deadlines, events, policy
from app.core.actor import SYSTEM, Actor
from app.core.workflow import Transition, Workflow
from app.pilot.milestones.targets import Outcome
from app.pilot.milestones.workflow import (
    CONFIRMED,
    MILESTONE,
    REVIEWED,
    VOID,
    ask_client,
)
from app.pilot.projects.rules import (
    acceptance_due_at,
    answer_due_at,
    client_share,
    require_appointed_expert,
    require_confirmed_milestones,
    require_consent_of_owner,
    require_late_base,
    require_paid_contract,
    require_reported_failure,
    require_ticked_safety,
    require_time_to_answer,
)
from app.pilot.roles import BASE, CLIENT, EXPERT, MARKET, OWNER, REVIEWER, VENUE


class State(StrEnum):
    APPLIED = auto()
    FEASIBLE = auto()  # the base can do it: the contract is being made
    DECLINED = auto()
    WITHDRAWN = auto()
    CONTRACTED = auto()
    PREPARED = auto()
    RUNNING = auto()
    SUSPENDED = auto()  # for safety
    FAILING = auto()  # the base gave notice of technical failure; the client answers
    TERMINATED = auto()  # a lawful end (民法典 858)
    REPORTED = auto()
    REVIEWED = auto()
    ACCEPTED = auto()
    ARCHIVED = auto()


(
    APPLIED,
    FEASIBLE,
    DECLINED,
    WITHDRAWN,
    CONTRACTED,
    PREPARED,
    RUNNING,
    SUSPENDED,
    FAILING,
    TERMINATED,
    REPORTED,
    EXAMINED,
    ACCEPTED,
    ARCHIVED,
) = State
ACCEPT = "pilot.accept_working_days"
LIVE = frozenset({RUNNING, SUSPENDED, FAILING, REPORTED, EXAMINED})  # in test: said so (R1.2.9)


def begin_work(project: Any, actor: Actor) -> None:
    project.started_at = clock.now()
    catalogue.put_to_test(project.asset_id, is_in_test=True)
    first = project.milestones[0]
    MILESTONE.apply(first, "start", SYSTEM)


def stop_clocks(project: Any, actor: Actor) -> None:
    project.stood_since = project.stood_since or clock.today()


def resume_clocks(project: Any, actor: Actor) -> None:
    """Days on which the work stood still count against nobody; a client who could not answer
    meanwhile gets the whole time again."""
    stood = (clock.today() - project.stood_since).days
    project.suspended_for, project.stood_since = None, None
    for milestone in project.milestones:
        milestone.days_stood += 0 if milestone.outcome else stood
        if milestone.state == REVIEWED:
            ask_client(milestone, SYSTEM)
        milestone.next_check = MILESTONE.next_check(milestone)


def record_failure(project: Any, actor: Actor) -> None:
    """What was not reached is not met; what waits for it is told."""
    for milestone in project.milestones:
        if milestone.outcome is None:
            milestone.judge(Outcome.NOT_MET)
        if milestone.state not in (CONFIRMED, VOID):
            MILESTONE.apply(milestone, "void", SYSTEM)
    judge(project, Outcome.NOT_MET)


def share_agreed_loss(project: Any, actor: Actor) -> None:
    """The client agreed to the report and to the shares (民法典 858)."""
    _share_loss(project, project.failure["client_bp"], is_agreed=True)


def share_reasonable_loss(project: Any, actor: Actor) -> None:
    """Silence agrees to no share: the law's reasonable one holds (民法典 858)."""
    _share_loss(project, client_share(project.failure, project.policy), is_agreed=False)


def _share_loss(project: Any, client_bp: int, *, is_agreed: bool) -> None:
    project.failure = project.failure | {"shared_client_bp": client_bp, "is_agreed": is_agreed}
    report = project.failure["sha256"]
    deals.share_loss(project.deal_id, seller_bp=client_bp, report_sha256=report)


def return_everything(project: Any, actor: Actor) -> None:
    """The base did not do its work: it bears the loss alone (民法典 563, 566)."""
    deals.share_loss(project.deal_id, seller_bp=0, report_sha256=None)


def begin_time_to_accept(project: Any, actor: Actor) -> None:
    """It accepts the report, or says what is missing."""
    project.policy = project.policy | policy.freeze(ACCEPT)
    days = policy.value(project.policy, ACCEPT)
    deadlines.count(project, "accept_by", clock.today(), (days, deadlines.WORKING_DAYS))


def clear_deadlines(project: Any, actor: Actor) -> None:
    project.accept_by = None


def judge(project: Any, outcome: Outcome) -> None:
    """Payments that wait for the accepted report are told."""
    events.record("gate.judged", project.id, SYSTEM, kind="pilot_project", outcome=outcome)


def record_end(project: Any, actor: Actor) -> None:
    project.ended_at = clock.now()
    if not project.is_tested_elsewhere():
        catalogue.put_to_test(project.asset_id, is_in_test=False)


# fmt: off
PROJECT = Workflow("pilot_project", [
    #          name               event               from        to          by whom   guards
    Transition("agree",           "owner_agreed",     APPLIED,    APPLIED,    OWNER),
    Transition("find_feasible",   "found_feasible",   APPLIED,    FEASIBLE,   REVIEWER,
               [require_consent_of_owner]),
    Transition("decline",         "declined",         APPLIED,    DECLINED,   REVIEWER, (),
               [record_failure]),
    Transition("withdraw",        "withdrawn",        APPLIED,    WITHDRAWN,  CLIENT, (),
               [record_failure]),
    Transition("withdraw",        "withdrawn",        FEASIBLE,   WITHDRAWN,  CLIENT, (),
               [record_failure]),
    Transition("contract",        "contracted",       FEASIBLE,   CONTRACTED, MARKET),
    Transition("give_up",         "given_up",         FEASIBLE,   WITHDRAWN,  MARKET, (),
               [record_failure]),
    Transition("give_up",         "given_up",         CONTRACTED, WITHDRAWN,  MARKET, (),
               [record_failure]),
    Transition("give_up",         "given_up",         PREPARED,   WITHDRAWN,  MARKET, (),
               [record_failure]),
    Transition("tick",            "safety_ticked",    CONTRACTED, CONTRACTED, BASE),
    Transition("prepare",         "prepared",         CONTRACTED, PREPARED,   REVIEWER,
               [require_ticked_safety, require_paid_contract]),
    Transition("start",           "started",          PREPARED,   RUNNING,    REVIEWER, (),
               [begin_work]),
    Transition("suspend",         "suspended",        RUNNING,    SUSPENDED,
               BASE | CLIENT | VENUE, (), [stop_clocks]),
    Transition("tick",            "safety_ticked",    SUSPENDED,  SUSPENDED,  BASE),
    Transition("resume",          "resumed",          SUSPENDED,  RUNNING,    REVIEWER,
               [require_ticked_safety], [resume_clocks]),
    Transition("give_notice",     "failure_noticed",  RUNNING,    FAILING,    REVIEWER, (),
               [stop_clocks]),
    Transition("give_notice",     "failure_noticed",  SUSPENDED,  FAILING,    REVIEWER),
    Transition("contest",         "failure_contested", FAILING,   SUSPENDED,  CLIENT),
    Transition("terminate",       "terminated",       FAILING,    TERMINATED, CLIENT,
               [require_reported_failure], [record_end, record_failure, share_agreed_loss]),
    Transition("end_unanswered",  "failure_unanswered", FAILING,  TERMINATED, MARKET, (),
               [record_end, record_failure, share_reasonable_loss], due=answer_due_at),
    *(Transition("call_off",      "called_off",       state,      TERMINATED, CLIENT,
                 [require_late_base], [record_end, record_failure, return_everything])
      for state in (CONTRACTED, PREPARED, RUNNING, SUSPENDED)),
    Transition("draft_report",    "report_drafted",   RUNNING,    REPORTED,   REVIEWER,
               [require_confirmed_milestones]),
    Transition("draft_report",    "report_drafted",   REPORTED,   REPORTED,   REVIEWER,
               [require_confirmed_milestones]),
    Transition("appoint",         "expert_appointed", REPORTED,   REPORTED,   VENUE),
    Transition("send_back",       "report_returned",  REPORTED,   RUNNING,    EXPERT),
    Transition("give_opinion",    "expert_reviewed",  REPORTED,   EXAMINED,   EXPERT,
               [require_appointed_expert], [begin_time_to_accept]),
    Transition("send_back",       "report_returned",  EXAMINED,   RUNNING,    CLIENT,
               [require_time_to_answer], [clear_deadlines]),
    Transition("accept",          "accepted",         EXAMINED,   ACCEPTED,   CLIENT, (),
               [record_end, clear_deadlines]),
    Transition("pass_acceptance", "acceptance_passed", EXAMINED,  ACCEPTED,   MARKET, (),
               [record_end, clear_deadlines], due=acceptance_due_at),
    Transition("archive",         "archived",         ACCEPTED,   ARCHIVED,   REVIEWER | VENUE),
    Transition("archive",         "archived",         TERMINATED, ARCHIVED,   REVIEWER | VENUE),
])
# fmt: on

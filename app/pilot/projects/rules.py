"""What must hold of a verification project (rule-book §8, 民法典 858). Pure."""

from datetime import date, datetime, timedelta
from typing import Any

from app.core import policy
from app.core.clock import SHANGHAI
from app.core.errors import Conflict, Invalid

SAFETY = ("hazardous_chemicals", "special_equipment", "environment", "safety_review", "insurance")
AWAITED = ("in_progress", "evidence_submitted", "objected", "rework")  # of the base
ANSWER = "pilot.failure_answer_days"
REASONABLE = "pilot.loss_share"  # the client's, when nobody agreed on one
LATE = "pilot.late_days"


class BaseDoesNotServe(Conflict):
    title = "The base is not accredited, or none of its lines serves this kind of verification"
    zh = "基地未获认定，或无可承担该类验证的中试线"


class TechnologyNotYours(Conflict):
    title = "The owner of the technology has not agreed to its verification"
    zh = "成果权属单位尚未同意开展中试验证"


class TrlGoalTooLow(Invalid):
    title = "A verification aims above the level the technology has"
    zh = "目标成熟度须高于现有等级"


class DatesImpossible(Invalid):
    title = "A project begins before it ends, and not in the past"
    zh = "项目起止日期不合理"


class SafetyUnticked(Conflict):
    title = "Safety and environment items are not all ticked with their documents"
    zh = "安全环保事项未全部完成确认"


class SafetyItemUnknown(Invalid):
    title = "The project has no such safety item"
    zh = "项目无此安全环保事项"


class DealNotEffective(Conflict):
    title = "The contract with the base is not effective and paid in"
    zh = "与基地的合同尚未生效并付款"


class ExpertOfASide(Conflict):
    title = "The expert belongs to a side of the project"
    zh = "专家与项目相关方存在利害关系"


class ExpertMissing(Conflict):
    title = "The venue has not appointed an expert"
    zh = "平台尚未指定评审专家"


class RiskSplitUnsound(Invalid):
    title = "Both sides' shares of the loss make ten thousand basis points"
    zh = "风险分担比例之和须为一万基点"


class TermsDiffer(Conflict):
    title = "What you agree to is not what stands there now"
    zh = "同意的内容与当前内容不一致"


class MilestonesOpen(Conflict):
    title = "Not every milestone is confirmed"
    zh = "尚有阶段未确认"


class ReportNotAccepted(Conflict):
    title = "The service is delivered with its accepted report"
    zh = "中试报告尚未验收，服务不得交付"


class BaseNotLate(Conflict):
    title = "The base is not late by as many days as end the work"
    zh = "基地尚未逾期达到可终止的天数"


class AnswerOver(Conflict):
    title = "The time to answer the report is over; silence has accepted it"
    zh = "答复期限已过，视为验收"


def require_higher_goal(before: int, goal: int) -> None:
    """Raises TrlGoalTooLow."""
    if goal <= before:
        raise TrlGoalTooLow(before=before, goal=goal)


def require_possible_dates(begins_on: date, ends_on: date, last_due_on: date, today: date) -> None:
    """Raises DatesImpossible."""
    if not (today <= begins_on < ends_on and last_due_on <= ends_on):
        raise DatesImpossible(begins_on=str(begins_on), ends_on=str(ends_on))


def require_consent_of_owner(project: Any, now: datetime) -> None:
    """Raises TechnologyNotYours."""
    if project.client_id != project.owner_id and project.owner_agreed_at is None:
        raise TechnologyNotYours()


def require_ticked_safety(project: Any, now: datetime) -> None:
    """Every item has its document's number (危化, 特种设备, 环评, 安评). Raises SafetyUnticked."""
    open_items = [item["item"] for item in project.safety if not item["document_number"]]
    if open_items:
        raise SafetyUnticked(items=open_items)


def require_paid_contract(project: Any, now: datetime) -> None:
    """Work begins when the price lies on the supervised account. Raises DealNotEffective."""
    if not project.is_paid_in():
        raise DealNotEffective()


def require_confirmed_milestones(project: Any, now: datetime) -> None:
    """Raises MilestonesOpen."""
    open_ones = [m.number for m in project.milestones if m.state != "confirmed"]
    if open_ones:
        raise MilestonesOpen(milestones=open_ones)


def require_appointed_expert(project: Any, now: datetime) -> None:
    """Raises ExpertMissing."""
    if project.expert_id is None:
        raise ExpertMissing()


def require_whole_split(client_bp: int, base_bp: int) -> None:
    """Raises RiskSplitUnsound."""
    if client_bp + base_bp != 10_000:
        raise RiskSplitUnsound(sum=client_bp + base_bp)


def answer_due_at(project: Any) -> datetime | None:
    """Until when the client answers a notice of failure; a notice given before there was such a
    term waits for the client."""
    if project.failure is None or ANSWER not in project.policy:
        return None
    noticed_at = datetime.fromisoformat(project.failure["noticed_at"])
    return noticed_at + timedelta(days=policy.value(project.policy, ANSWER))


def require_reported_failure(project: Any, now: datetime) -> None:
    """There is a report, with shares, to agree to. Raises TermsDiffer."""
    if project.failure is None:
        raise TermsDiffer(sha256=None)


def client_share(failure: dict[str, Any], frozen: dict[str, Any]) -> int:
    """What of the loss is the client's (basis points) when it never agreed to a share: half, as a
    reasonable one, and never more than the base itself said (民法典 858)."""
    return min(int(failure["client_bp"]), policy.value(frozen, REASONABLE))


def acceptance_due_at(project: Any) -> datetime | None:
    """The client's silence accepts the report then."""
    found: datetime | None = project.accept_by
    return found


def require_time_to_answer(project: Any, now: datetime) -> None:
    """The deadline binds even when the clock is late. Raises AnswerOver."""
    if project.accept_by is not None and now >= project.accept_by:
        raise AnswerOver(accept_by=project.accept_by.isoformat())


def require_late_base(project: Any, now: datetime) -> None:
    """Its work has not begun, is not handed in, or stands still, so many days after it should have
    gone on (民法典 563). Raises BaseNotLate."""
    days = policy.value(project.policy, LATE)
    last = _awaited_on(project) + timedelta(days=days)
    if now.astimezone(SHANGHAI).date() <= last:
        raise BaseNotLate(until=last.isoformat())


def _awaited_on(project: Any) -> date:
    """The day on which the base should have gone on."""
    if project.started_at is None:
        return project.begins_on  # type: ignore[no-any-return]
    if project.stood_since is not None:
        return project.stood_since  # type: ignore[no-any-return]
    at_work = [m for m in project.milestones if m.state in AWAITED]
    found = [m.due_on + timedelta(days=m.days_stood) for m in at_work]
    return min(found, default=project.ends_on)  # type: ignore[no-any-return]

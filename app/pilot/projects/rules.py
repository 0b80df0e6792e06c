"""What must hold of a verification project (rule-book §8, 民法典 858). Pure."""

from datetime import date, datetime
from typing import Any

from app.core.errors import Conflict, Invalid

SAFETY = ("hazardous_chemicals", "special_equipment", "environment", "safety_review", "insurance")


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


def goes_up(before: int, goal: int) -> None:
    """Raises TrlGoalTooLow."""
    if goal <= before:
        raise TrlGoalTooLow(before=before, goal=goal)


def dates_are_possible(begins_on: date, ends_on: date, last_due_on: date, today: date) -> None:
    """Raises DatesImpossible."""
    if not (today <= begins_on < ends_on and last_due_on <= ends_on):
        raise DatesImpossible(begins_on=str(begins_on), ends_on=str(ends_on))


def owner_agrees(project: Any, now: datetime) -> None:
    """Raises TechnologyNotYours."""
    if project.client_id != project.owner_id and project.owner_agreed_at is None:
        raise TechnologyNotYours()


def safety_is_ticked(project: Any, now: datetime) -> None:
    """Every item has its document's number (危化, 特种设备, 环评, 安评). Raises SafetyUnticked."""
    open_items = [item["item"] for item in project.safety if not item["document_number"]]
    if open_items:
        raise SafetyUnticked(items=open_items)


def contract_is_paid_in(project: Any, now: datetime) -> None:
    """Work begins when the price lies on the supervised account. Raises DealNotEffective."""
    if not project.is_paid_in():
        raise DealNotEffective()


def all_is_confirmed(project: Any, now: datetime) -> None:
    """Raises MilestonesOpen."""
    open_ones = [m.number for m in project.milestones if m.state != "confirmed"]
    if open_ones:
        raise MilestonesOpen(milestones=open_ones)


def expert_is_appointed(project: Any, now: datetime) -> None:
    """Raises ExpertMissing."""
    if project.expert_id is None:
        raise ExpertMissing()


def split_is_whole(client_bp: int, base_bp: int) -> None:
    """Raises RiskSplitUnsound."""
    if client_bp + base_bp != 10_000:
        raise RiskSplitUnsound(sum=client_bp + base_bp)

"""What must hold of brokers (rule-book §7). Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden
from app.core.policy import value

LEVELS = ("junior", "middle", "senior")  # 初级、中级技术经纪人，高级技术经理人 (R7.2)


class VenueStaffAreNoBrokers(Forbidden):
    title = "Staff of the venue can never be broker or bidder (R7.5)"
    zh = "平台工作人员不得从事经纪或竞买"


class NotInPerson(Forbidden):
    title = "One applies in person, not through a clerk or an API key"
    zh = "须本人申请"


class TrainingInFuture(Conflict):
    title = "The course is not completed yet"
    zh = "课程尚未完成"


class AppliedAlready(Conflict):
    title = "There is an application or a certificate of this person already"
    zh = "该人员已有申请或证书"


class NumberTaken(Conflict):
    title = "This certificate number is given already"
    zh = "证书编号已被使用"


class TrainingTooShort(Conflict):
    title = "The training hours on record are fewer than the level asks for (R7.2)"
    zh = "培训学时不足"


class ExamNotPassed(Conflict):
    title = "The examination was not passed"
    zh = "考核未通过"


class LevelNotHigher(Conflict):
    title = "One rises to a higher level than one holds"
    zh = "仅可申请更高等级"


class EvidenceEntered(Conflict):
    title = "This evidence of a training is entered already"
    zh = "该培训证明已录入"


def require_higher_level(present: str, wanted: str) -> None:
    """Raises LevelNotHigher."""
    if LEVELS.index(wanted) <= LEVELS.index(present):
        raise LevelNotHigher(present=present, wanted=wanted)


def require_training(credential: Any, now: datetime) -> None:
    """R7.2: hours by level are policy [M]. Raises TrainingTooShort."""
    wanted = value(credential.policy, f"broker.hours.{credential.level}")
    if (hours := credential.hours_since(None)) < wanted:
        raise TrainingTooShort(hours=hours, wanted=wanted)


def require_continued_training(credential: Any, now: datetime) -> None:
    """Continuing education of the certificate's life [D]. Raises TrainingTooShort."""
    wanted = value(credential.policy, "broker.hours.renewal")
    if (hours := credential.hours_since(credential.certified_on)) < wanted:
        raise TrainingTooShort(hours=hours, wanted=wanted)


def require_passed_exam(credential: Any, now: datetime) -> None:
    """Raises ExamNotPassed."""
    wanted = value(credential.policy, "broker.exam_pass")
    if (credential.exam_score or 0) < wanted:
        raise ExamNotPassed(score=credential.exam_score, wanted=wanted)


def require_not_of_venue(credential: Any, now: datetime) -> None:
    """Raises VenueStaffAreNoBrokers."""
    if credential.is_venue_staff():
        raise VenueStaffAreNoBrokers()


def expiry_due_at(credential: Any) -> datetime | None:
    found: datetime | None = credential.valid_until
    return found


def reminder_due_at(credential: Any) -> datetime | None:
    """Once, some days before the certificate ends."""
    found: datetime | None = credential.remind_at
    return found

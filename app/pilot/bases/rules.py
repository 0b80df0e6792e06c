"""What must hold of a pilot base (rule-book R8.2, R8.3). Pure."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid, Stale
from app.core.policy import value

KIND = "pilot_base"  # of organisation_kind
BUILDERS = ("government", "university", "enterprise")
LEVELS = ("municipal", "provincial", "reserve", "miit_key", "national")  # R8.2
KINDS = ("design", "functional", "process", "adaptation", "production")  # R8.1: DV FV PV AV MV
CHECKLIST = "pilot.base."  # what begins so is a threshold of the checklist: unconfirmed policy [M]

MOST_LINES = 200  # of a base, the closed ones included


class TooManyLines(Conflict):
    title = "A base cannot have more lines"
    zh = "中试基地产线数量已达上限"


class NotABase(Forbidden):
    title = "Only a pilot base's own people enter it"
    zh = "仅限中试基地所属单位人员"


class ChecklistUnmet(Conflict):
    title = "The checklist of the accreditation is not met"
    zh = "未达到中试基地认定条件"


class BaseWithoutLine(Conflict):
    title = "A base is accredited with at least one line"
    zh = "基地须至少登记一条中试线"


class AnswerUnknown(Invalid):
    title = "The checklist has no such item"
    zh = "认定清单无此项目"


class BaseNotEditable(Conflict):
    title = "The checklist is changed in drafts and returned applications only"
    zh = "仅草稿或退回的申请可修改认定清单"


class BaseChanged(Stale):
    title = "The base has changed since you read it"
    zh = "基地信息已变更，请重新读取"


class EnteredAlready(Conflict):
    title = "The organisation has a base of this name already"
    zh = "该单位已有同名基地"


class AccreditedBySelf(Forbidden):
    title = "Nobody accredits a base of an organisation they belong to"
    zh = "不得认定本人所属单位的基地"


def require_known_answers(answers: Collection[str], items: Collection[str]) -> None:
    """Raises AnswerUnknown."""
    if unknown := sorted(set(answers) - set(items)):
        raise AnswerUnknown(unknown=unknown, known=sorted(items))


def require_met_checklist(base: Any, now: datetime) -> None:
    """Every item of the policy frozen at the submission is answered with evidence, and reaches its
    threshold. Raises ChecklistUnmet."""
    said = {answer["item"]: answer["value"] for answer in base.checklist}
    wanted = {key: value(base.policy, key) for key in base.policy if key.startswith(CHECKLIST)}
    unmet = [
        {"item": key.removeprefix(CHECKLIST), "wanted": least, "given": given}
        for key, least in sorted(wanted.items())
        if (given := said.get(key.removeprefix(CHECKLIST))) is None or given < least
    ]
    if unmet:
        raise ChecklistUnmet(unmet=unmet)


def require_line(base: Any, now: datetime) -> None:
    """Raises BaseWithoutLine."""
    if not base.lines:
        raise BaseWithoutLine()


def require_version_seen(base: Any, version: int) -> None:
    """Raises BaseChanged."""
    if base.version != version:
        raise BaseChanged(version=base.version)


def expiry_due_at(base: Any) -> datetime | None:
    """The venue looks at it anew after the policy's years."""
    found: datetime | None = base.valid_until
    return found

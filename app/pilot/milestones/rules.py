"""What must hold of milestones and batches. Pure."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid

MOST_BATCHES = 500  # of a milestone, all its attempts


class TooManyBatches(Conflict):
    title = "A milestone cannot have more batches"
    zh = "该里程碑的批次数量已达上限"


class PlanUnsound(Invalid):
    title = "Milestones are numbered from 1 with rising dates; each target belongs to one of them"
    zh = "阶段须从1编号且日期递增，每项指标须归属一个阶段"


class TargetMalformed(Invalid):
    title = "A target has the limits its comparison needs"
    zh = "指标的上下限与比较方式不符"


class NoBatch(Conflict):
    title = "There is no batch of this attempt yet"
    zh = "本轮尚无试验批次"


class BatchNumberTaken(Conflict):
    title = "The project has a batch of this number already"
    zh = "该批次编号已使用"


class BatchTimeImpossible(Invalid):
    title = "A batch lies between the project's beginning and now"
    zh = "批次时间不合理"


class TargetUnknown(Invalid):
    title = "A result belongs to no target of this milestone"
    zh = "结果不属于本阶段的指标"


class OperatorWitnesses(Invalid):
    title = "Operator and witness are two people"
    zh = "操作人与见证人不得为同一人"


class SameHands(Forbidden):
    title = "Whoever submitted the evidence does not review it"
    zh = "提交人不得复核本人提交的证据"


class WorkStopped(Conflict):
    title = "The project is not running"
    zh = "项目未在运行"


def require_sound_plan(milestones: Collection[dict[str, Any]], targets: Collection[dict[str, Any]],
                  begins_on: date) -> None:  # fmt: skip
    """Raises PlanUnsound, TargetMalformed."""
    numbers = [each["number"] for each in milestones]
    days = [begins_on, *(each["due_on"] for each in milestones)]
    if numbers != list(range(1, len(numbers) + 1)) or days != sorted(days):
        raise PlanUnsound(numbers=numbers)
    of_targets = [each["number"] for each in targets]
    if len(set(of_targets)) != len(of_targets):
        raise PlanUnsound(targets=of_targets)
    for target in targets:
        if target["milestone"] not in numbers:
            raise PlanUnsound(target=target["number"])
        limits = (target["low"] is not None, target["high"] is not None)
        wanted = {"at_least": (True, False), "at_most": (False, True), "between": (True, True)}
        is_empty = all(limits) and target["low"] > target["high"]
        if limits != wanted[target["comparison"]] or is_empty:
            raise TargetMalformed(target=target["number"])


def require_sound_batch(
    results: Collection[str], targets: Collection[int], operator: str, witness: str
) -> None:
    """Raises TargetUnknown, OperatorWitnesses."""
    known = {str(number) for number in targets}
    if unknown := sorted(set(results) - known):
        raise TargetUnknown(unknown=unknown, known=sorted(known))
    if operator.strip() == witness.strip():
        raise OperatorWitnesses()


def require_batches(milestone: Any, now: datetime) -> None:
    """Raises NoBatch."""
    if not milestone.batches_of_attempt():
        raise NoBatch()


def require_running_work(milestone: Any, now: datetime) -> None:
    """A suspended project stands still, its milestones too. Raises WorkStopped."""
    if milestone.project.state != "running":
        raise WorkStopped(state=milestone.project.state)


def confirmation_due_at(milestone: Any) -> datetime | None:
    """The client's silence confirms then, unless the project stands still."""
    found: datetime | None = milestone.confirm_by
    return found if milestone.project.state == "running" else None

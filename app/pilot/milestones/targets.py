"""Whether a target is met: counted from recorded batches, never typed. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, auto
from typing import Any

COMPARISONS = ("at_least", "at_most", "between")
RULES = ("every", "mean", "last")  # of the batches that measured the indicator


class Outcome(StrEnum):
    MET = auto()
    PARTIALLY_MET = auto()
    NOT_MET = auto()


class Conclusion(StrEnum):
    PASS = auto()
    CONDITIONAL = auto()
    FAIL = auto()


@dataclass(frozen=True)
class Measured:
    """What the batches say of one target."""

    number: int
    values: tuple[Decimal, ...]
    value: Decimal | None  # what the rule makes of them
    is_met: bool


def measured(target: Any, batches: Iterable[Any]) -> Measured:
    """By its rule over the batches in order; fewer than it asks for is not met."""
    values = tuple(
        Decimal(str(batch.results[str(target.number)]))
        for batch in batches
        if str(target.number) in batch.results
    )
    if len(values) < target.batches:
        return Measured(target.number, values, values[-1] if values else None, False)
    judged = _judged(target.rule, values)
    return Measured(
        target.number, values, judged[0], all(_holds(target, value) for value in judged)
    )


def outcome_of(found: Sequence[Measured], is_in_time: bool) -> Outcome:
    """All met and in time; all met but late, or some met; none met. Without targets of its own a
    milestone is met in time."""
    met = sum(each.is_met for each in found)
    if met == len(found) and is_in_time:
        return Outcome.MET
    if met == 0 and found:
        return Outcome.NOT_MET
    return Outcome.PARTIALLY_MET


def conclusion_of(targets: Sequence[Any], found: Sequence[Measured]) -> Conclusion:
    """All targets met; all key targets met; else it failed, which is a lawful end (R8.4)."""
    met = {each.number for each in found if each.is_met}
    if all(target.number in met for target in targets):
        return Conclusion.PASS
    keys = [target.number for target in targets if target.is_key]
    if keys and met.issuperset(keys):
        return Conclusion.CONDITIONAL
    return Conclusion.FAIL


def worse(one: Conclusion, other: Conclusion) -> Conclusion:
    """An expert may lower what the system counted and never raise it."""
    order = list(Conclusion)
    return max(one, other, key=order.index)


def _judged(rule: str, values: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    if rule == "mean":
        return (sum(values, Decimal()) / len(values),)
    if rule == "last":
        return (values[-1],)
    return tuple(sorted(values))  # the first is shown: the least; every one must hold


def _holds(target: Any, value: Decimal) -> bool:
    low, high = target.low, target.high
    return (low is None or value >= low) and (high is None or value <= high)
